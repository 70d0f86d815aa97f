package org.handlebook.report.run;

import java.io.IOException;
import org.handlebook.report.page.Page;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** Runs the part of the page's script that draws pictures, without a browser. */
public final class PictureScript {
  private PictureScript() {}

  /**
   * Draws the last of the traces.
   *
   * @param traces a JSON array of traces, in the order they happened
   * @param title the picture's name
   * @param alone whether the picture brings its own style
   */
  public static String draw(String traces, String title, boolean alone) throws IOException {
    return draw(traces, title, alone, "en");
  }

  /** The same with words in that language, {@code en} or {@code ko}. */
  static String draw(String traces, String title, boolean alone, String language)
      throws IOException {
    String call =
        """
        (function (json, title, style, language) {
          var before = null, world = null, known = [], pseudo = [], last;
          function name(one) { return one.process + '/' + one.name; }
          JSON.parse(json).forEach(function (trace) {
            before = world;
            world = traces.worldAfter(world, trace);
            known = pseudo.map(name);
            pseudo = trace.pseudo || [];
            last = trace;
          });
          return picture(before, {
            calls: last.calls, world: world, changes: last.changes, pseudo: pseudo,
            newPseudo: pseudo.map(name).filter(function (one) { return known.indexOf(one) < 0; })
          }, {title: title, style: style, language: language});
        })
        """;
    return call(call, traces, title, alone ? ownStyle() : "", language);
  }

  /**
   * Calls a function with the page's script.
   *
   * @param script JavaScript for the function
   */
  public static String call(String script, Object... arguments) throws IOException {
    try (Context context = Context.enter()) {
      Scriptable scope = context.initStandardObjects();
      context.evaluateString(scope, Page.pictureScript(), "picture", 1, null);
      ScriptableObject function =
          (ScriptableObject) context.evaluateString(scope, script, "call", 1, null);
      return Context.toString(
          ((org.mozilla.javascript.Function) function).call(context, scope, scope, arguments));
    }
  }

  private static String ownStyle() throws IOException {
    return "%s@media screen and (prefers-color-scheme: dark) {\n%s}\n"
        .formatted(Page.resource("picture.css"), Page.resource("picture-dark.css"));
  }
}

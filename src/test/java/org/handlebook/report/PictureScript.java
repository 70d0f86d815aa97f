package org.handlebook.report;

import java.io.IOException;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** Runs the page's {@code picture.js} without a browser. */
public final class PictureScript {
  private PictureScript() {}

  /**
   * Draws the last of the scenes.
   *
   * @param scenes a JSON array of scenes, in the order they happened
   * @param title the picture's name
   * @param alone whether the picture brings its own style
   */
  public static String draw(String scenes, String title, boolean alone) throws IOException {
    String call =
        """
        (function (json, title, style) {
          var before = null, world = null;
          JSON.parse(json).forEach(function (scene) { before = world; world = scene.world || world; last = scene; });
          return picture(before, {calls: last.calls, world: world, changes: last.changes}, {title: title, style: style});
        })
        """;
    try (Context context = Context.enter()) {
      Scriptable scope = context.initStandardObjects();
      context.evaluateString(
          scope,
          "var last;" + Page.resource("terms.js") + Page.resource("picture.js"),
          "picture.js",
          1,
          null);
      ScriptableObject function =
          (ScriptableObject) context.evaluateString(scope, call, "call", 1, null);
      Object[] arguments = {scenes, title, alone ? ownStyle() : ""};
      return Context.toString(
          ((org.mozilla.javascript.Function) function).call(context, scope, scope, arguments));
    }
  }

  private static String ownStyle() throws IOException {
    return "%s@media screen and (prefers-color-scheme: dark) {\n%s}\n"
        .formatted(Page.resource("picture.css"), Page.resource("picture-dark.css"));
  }
}

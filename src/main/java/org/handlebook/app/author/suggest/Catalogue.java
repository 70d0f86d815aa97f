package org.handlebook.app.author.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handlebook.app.author.index.StepEntry;
import org.handlebook.app.author.index.StepEntry.Detail;
import org.handlebook.text.Language;
import org.handlebook.text.Text;

/** Sentences as text and as a page: what they mean, what may stand in them, an example. */
public final class Catalogue {
  private final List<StepEntry> steps;
  private final Language language;

  /** Shows some steps to a person of that language. */
  public Catalogue(List<StepEntry> steps, Language language) {
    this.steps = List.copyOf(steps);
    this.language = language;
  }

  /** Returns the steps as text. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (StepEntry step : steps) {
      step.sentences(language).forEach(each -> out.append(each).append('\n'));
      out.append("    ").append(step.sentences(language.other()).get(0)).append('\n');
      notes(step).forEach(note -> out.append("    ").append(note).append('\n'));
      step.example()
          .in(language)
          .lines()
          .forEach(line -> out.append("      ").append(line).append('\n'));
      out.append('\n');
    }
    return out.append(say("sentences", steps.size())).append('\n').toString();
  }

  private List<String> notes(StepEntry step) {
    List<String> notes = new ArrayList<>();
    notes.add(
        step.functions().isEmpty()
            ? say("looks")
            : say("calls", String.join(", ", step.functions())));
    if (!step.details().isEmpty()) {
      notes.add(
          say("keys", step.details().stream().map(this::key).collect(Collectors.joining(", "))));
    }
    return notes;
  }

  private String key(Detail detail) {
    String name = language == Language.KOREAN ? detail.korean() : detail.english();
    return name + " (" + say("kind." + detail.kind()) + ")";
  }

  private String say(String key, Object... arguments) {
    return Text.of(Catalogue.class, key, arguments).in(language);
  }

  /** Returns the steps as a page in both languages, by what they are about. */
  public static String page(List<StepEntry> steps) {
    StringBuilder out = new StringBuilder(HEAD);
    String noun = "";
    for (StepEntry step : steps) {
      if (!step.noun().equals(noun)) {
        noun = step.noun();
        out.append("<h2 id=\"")
            .append(noun.toLowerCase(Locale.ROOT))
            .append("\">")
            .append(noun.replaceAll("(?<=[a-z])(?=[A-Z])", " "))
            .append("</h2>\n");
      }
      out.append("<article>\n");
      for (Language language : Language.values()) {
        out.append("<div lang=\"").append(language.code()).append("\">\n");
        step.sentences(language)
            .forEach(each -> out.append("<p><code>").append(html(each)).append("</code></p>\n"));
        Catalogue told = new Catalogue(List.of(step), language);
        told.notes(step)
            .forEach(note -> out.append("<p class=\"note\">").append(html(note)).append("</p>\n"));
        out.append("<pre>").append(html(step.example().in(language))).append("</pre>\n</div>\n");
      }
      out.append("</article>\n");
    }
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Sentences · 문장</title>
      <style>
      body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 72rem; padding: 1rem; }
      article { border-top: 1px solid #8886; display: grid; gap: 0 2rem; grid-template-columns: 1fr 1fr; }
      p { margin: .3rem 0; } pre { overflow-x: auto; margin: .3rem 0 1rem 1rem; }
      .note { opacity: .75; font-size: .9em; }
      @media (max-width: 50rem) { article { grid-template-columns: 1fr; } }
      @media (prefers-color-scheme: dark) { body { background: #111; color: #eee; } }
      </style>
      </head>
      <body>
      <main>
      <h1>Sentences · 문장</h1>
      """;
}

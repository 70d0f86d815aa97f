package org.handlebook.report;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the page says without its script, to robots, in mails and in browsers that run none: the
 * verdict, the counts and what does not hold.
 */
final class PageTop {
  private static final int SHOWN = 100;

  private final List<PageRun> runs;
  private final Html html;

  PageTop(List<PageRun> runs, Html html) {
    this.runs = runs;
    this.html = html;
  }

  void write(Verdict verdict, Collection<JointFeature> features) throws IOException {
    html.markup("<main id=\"main\" class=\"" + verdict.kind().style() + "\">\n<h1>");
    html.text(verdict.english()).markup("</h1>\n");
    for (PageRun run : runs) {
      counts(run);
    }
    missing();
    unreadable();
    troubles("What does not hold", features, result -> result.ending() == Ending.FAILED);
    troubles(
        "What could not be checked",
        features,
        result -> result.isUnexpected() && result.ending() != Ending.FAILED);
    html.markup("<noscript><p>This page needs JavaScript to show scenarios.</p></noscript>\n");
    html.markup("</main>\n");
  }

  private void counts(PageRun run) throws IOException {
    html.markup("<p class=\"circumstances\">").text(circumstances(run)).markup("</p>\n");
    html.markup("<ul class=\"counts\">\n");
    Counts counts = run.book().counts();
    for (Ending ending : Ending.values()) {
      if (counts.of(ending) > 0) {
        html.markup("<li class=\"" + ending.style() + "\"><b>").number(counts.of(ending));
        html.markup("</b> <i class=\"sign\" aria-hidden=\"true\">" + ending.sign());
        html.markup("</i> " + ending.words() + "</li>\n");
      }
    }
    html.markup("</ul>\n");
  }

  private static String circumstances(PageRun run) {
    Optional<String> time = run.book().start().map(start -> UtcTime.of(start.getTimestamp()));
    return run.system().isEmpty()
        ? time.orElse("")
        : run.system() + time.map(started -> " · " + started).orElse("");
  }

  private void missing() throws IOException {
    String open = "<h2>What is missing</h2>\n<ul>\n";
    for (PageRun run : runs) {
      for (Lack lack : run.book().lacks()) {
        html.markup(open + "<li>").text(runs.size() == 1 ? "" : run.system() + ": ");
        html.text(lack.english()).markup("</li>\n");
        open = "";
      }
    }
    html.markup(open.isEmpty() ? "</ul>\n" : "");
  }

  private void unreadable() throws IOException {
    for (PageRun run : runs) {
      for (Book.Trouble trouble : run.book().troubles()) {
        html.markup("<h2>").text(trouble.what().isEmpty() ? "The run" : trouble.what());
        html.markup("</h2>\n<pre class=\"message\">").text(trouble.why()).markup("</pre>\n");
      }
    }
  }

  private void troubles(
      String title, Collection<JointFeature> features, Predicate<ScenarioResult> wanted)
      throws IOException {
    List<Keyed> scenarios = Keyed.of(features);
    int shown = 0;
    int all = 0;
    for (Keyed scenario : scenarios) {
      for (int run = 0; run < runs.size(); run++) {
        Optional<ScenarioResult> result = scenario.scenario().in(run).filter(wanted);
        if (result.isPresent() && all++ < SHOWN) {
          html.markup(shown++ == 0 ? "<h2>" + title + "</h2>\n<ul class=\"troubles\">\n" : "");
          trouble(
              scenario.feature(), scenario.scenario().text(), result.get(), runs.get(run).system());
        }
      }
    }
    html.markup(shown > 0 ? "</ul>\n" : "");
    if (all > shown) {
      html.markup("<p>… and ").number(all - shown).markup(" more.</p>\n");
    }
  }

  private void trouble(
      JointFeature feature, ScenarioResult text, ScenarioResult result, String system)
      throws IOException {
    html.markup("<li class=\"" + result.ending().style() + "\"><a href=\"");
    html.text(PageAddress.scenario(feature.text().uri(), text.line())).markup("\">");
    html.markup("<i class=\"sign\" aria-hidden=\"true\">" + result.ending().sign());
    html.markup("</i><span lang=\"").text(feature.text().language()).markup("\">");
    html.text(text.name()).markup("</span></a> <span class=\"why\">");
    html.text(runs.size() == 1 ? "" : system + ": ").text(result.shortExplanation());
    html.markup("</span></li>\n");
  }
}

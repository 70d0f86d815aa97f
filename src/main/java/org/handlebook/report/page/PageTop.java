package org.handlebook.report.page;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.handlebook.report.run.Counts;
import org.handlebook.report.run.Keyed;
import org.handlebook.report.run.Lack;
import org.handlebook.report.run.MergedFeature;
import org.handlebook.report.run.RecordedRun;
import org.handlebook.report.run.RunModel;
import org.handlebook.report.run.ScenarioResult;
import org.handlebook.report.run.Status;
import org.handlebook.report.run.UtcTime;
import org.handlebook.report.run.Verdict;
import org.handlebook.text.Language;

/**
 * What the page says without its script, to robots, in mails and in browsers that run none: the
 * verdict, the counts and what does not hold.
 */
public final class PageTop {
  private static final int SHOWN = 100;

  private final List<RecordedRun> runs;
  private final Html html;

  PageTop(List<RecordedRun> runs, Html html) {
    this.runs = runs;
    this.html = html;
  }

  void write(Verdict verdict, Collection<MergedFeature> features) throws IOException {
    html.markup("<main id=\"main\" class=\"" + verdict.kind().style() + "\">\n<h1>");
    html.text(verdict.english()).markup("</h1>\n");
    for (RecordedRun run : runs) {
      counts(run);
    }
    missing();
    unreadable();
    scenarios("What does not hold", features, result -> result.ending() == Status.FAILED);
    scenarios(
        "What could not be checked",
        features,
        result -> result.isUnexpected() && result.ending() != Status.FAILED);
    html.markup("<noscript><p>This page needs JavaScript to show scenarios.</p></noscript>\n");
    html.markup("</main>\n");
  }

  private void counts(RecordedRun run) throws IOException {
    html.markup("<p class=\"circumstances\">").text(circumstances(run)).markup("</p>\n");
    html.markup("<ul class=\"counts\">\n");
    Counts counts = run.model().counts();
    for (Status ending : Status.values()) {
      if (counts.of(ending) > 0) {
        html.markup("<li class=\"" + ending.style() + "\"><b>").number(counts.of(ending));
        html.markup("</b> <i class=\"sign\" aria-hidden=\"true\">" + ending.sign());
        html.markup("</i> " + ending.words(Language.ENGLISH) + "</li>\n");
      }
    }
    html.markup("</ul>\n");
  }

  private static String circumstances(RecordedRun run) {
    Optional<String> time = run.model().start().map(start -> UtcTime.of(start.getTimestamp()));
    return run.system().isEmpty()
        ? time.orElse("")
        : run.system() + time.map(started -> " · " + started).orElse("");
  }

  private void missing() throws IOException {
    String open = "<h2>What is missing</h2>\n<ul>\n";
    for (RecordedRun run : runs) {
      for (Lack lack : run.model().lacks()) {
        html.markup(open + "<li>").text(runs.size() == 1 ? "" : run.system() + ": ");
        html.text(lack.english()).markup("</li>\n");
        open = "";
      }
    }
    html.markup(open.isEmpty() ? "</ul>\n" : "");
  }

  private void unreadable() throws IOException {
    for (RecordedRun run : runs) {
      for (RunModel.RunError error : run.model().runErrors()) {
        html.markup("<h2>").text(error.what().isEmpty() ? "The run" : error.what());
        html.markup("</h2>\n<pre class=\"message\">").text(error.why()).markup("</pre>\n");
      }
    }
  }

  private void scenarios(
      String title, Collection<MergedFeature> features, Predicate<ScenarioResult> wanted)
      throws IOException {
    List<Keyed> scenarios = Keyed.of(features);
    int shown = 0;
    int all = 0;
    for (Keyed scenario : scenarios) {
      for (int run = 0; run < runs.size(); run++) {
        Optional<ScenarioResult> result = scenario.scenario().in(run).filter(wanted);
        if (result.isPresent() && all++ < SHOWN) {
          html.markup(shown++ == 0 ? "<h2>" + title + "</h2>\n<ul class=\"troubles\">\n" : "");
          error(
              scenario.feature(), scenario.scenario().text(), result.get(), runs.get(run).system());
        }
      }
    }
    html.markup(shown > 0 ? "</ul>\n" : "");
    if (all > shown) {
      html.markup("<p>… and ").number(all - shown).markup(" more.</p>\n");
    }
  }

  private void error(
      MergedFeature feature, ScenarioResult text, ScenarioResult result, String system)
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

package org.handlebook.report;

import io.cucumber.messages.types.Meta;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Product;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.messages.types.Timestamp;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The page's head: the verdict, the counts, and what does not hold. */
final class PageTop {
  private static final int FAILURES_SHOWN = 100;

  private final Book book;
  private final Html html;
  private int failuresShown;

  PageTop(Book book, Html html) {
    this.book = book;
    this.html = html;
  }

  void write() throws IOException {
    Verdict verdict = Verdict.of(book);
    html.markup(
        "<header class=\"" + verdict.kind() + "\">\n<p class=\"product\">Handlebook</p>\n<h1>");
    html.text(verdict.sentence()).markup("</h1>\n");
    counts();
    circumstances();
    html.markup("</header>\n");
    unreadable();
    failures();
  }

  private void counts() throws IOException {
    Counts counts = book.counts();
    html.markup("<ul class=\"counts\">\n");
    for (TestStepResultStatus status : TestStepResultStatus.values()) {
      if (counts.of(status) > 0) {
        String word = StatusWords.word(status);
        html.markup("<li class=\"" + word + "\"><b>").number(counts.of(status));
        html.markup("</b> <i class=\"sign\" aria-hidden=\"true\">" + StatusWords.sign(status));
        html.markup("</i> " + word + "</li>\n");
      }
    }
    html.markup("</ul>\n");
  }

  private void circumstances() throws IOException {
    html.markup("<p class=\"circumstances\">");
    if (book.start().isPresent()) {
      html.text(time(book.start().get().getTimestamp()));
    }
    if (book.meta().isPresent()) {
      Meta meta = book.meta().get();
      html.text(" · " + name(meta.getImplementation()) + " · " + name(meta.getOs()));
    }
    html.markup("</p>\n");
  }

  private void unreadable() throws IOException {
    boolean broke = book.end().flatMap(TestRunFinished::getException).isPresent();
    if (book.unreadable().isEmpty() && !broke) {
      return;
    }
    html.markup("<section class=\"troubles\">\n<h2>What could not be run</h2>\n");
    if (broke) {
      trouble("The run", book.end().flatMap(TestRunFinished::getMessage).orElse(""));
    }
    for (ParseError error : book.unreadable()) {
      trouble(error.getSource().getUri().orElse("A file"), error.getMessage());
    }
    html.markup("</section>\n");
  }

  private void trouble(String what, String why) throws IOException {
    html.markup("<h3>").text(what).markup("</h3>\n<pre class=\"message\">").text(why);
    html.markup("</pre>\n");
  }

  private void failures() throws IOException {
    Counts counts = book.counts();
    int all = counts.all() - counts.passed();
    if (all == 0) {
      return;
    }
    html.markup("<nav class=\"troubles\" aria-labelledby=\"troubles\">\n");
    html.markup("<h2 id=\"troubles\">What does not hold</h2>\n<ul>\n");
    for (FeatureResult feature : book.features()) {
      for (RuleResult rule : feature.rules()) {
        for (ScenarioResult scenario : rule.scenarios()) {
          failure(feature, scenario);
        }
      }
    }
    html.markup("</ul>\n");
    if (all > failuresShown) {
      html.markup("<p>… and ").number(all - failuresShown).markup(" more below.</p>\n");
    }
    html.markup("</nav>\n");
  }

  private void failure(FeatureResult feature, ScenarioResult scenario) throws IOException {
    if (scenario.status() == TestStepResultStatus.PASSED || failuresShown >= FAILURES_SHOWN) {
      return;
    }
    failuresShown++;
    html.markup("<li class=\"" + StatusWords.word(scenario.status()) + "\"><a href=\"#");
    html.text(PageFeature.anchor(feature, scenario))
        .markup("\"><i class=\"sign\" aria-hidden=\"true\">");
    html.markup(StatusWords.sign(scenario.status()) + "</i><span lang=\"").text(feature.language());
    html.markup("\">").text(scenario.name()).markup("</span></a> <span class=\"why\">");
    html.text(scenario.shortExplanation()).markup("</span></li>\n");
  }

  private static String name(Product product) {
    return product.getName() + product.getVersion().map(version -> ' ' + version).orElse("");
  }

  /** Formatted by hand: the formatters of java.time take longer to start than the whole page. */
  private static String time(Timestamp timestamp) {
    LocalDateTime time = LocalDateTime.ofEpochSecond(timestamp.getSeconds(), 0, ZoneOffset.UTC);
    StringBuilder answer = new StringBuilder().append(time.getYear());
    twoDigits('-', time.getMonthValue(), answer);
    twoDigits('-', time.getDayOfMonth(), answer);
    twoDigits(' ', time.getHour(), answer);
    twoDigits(':', time.getMinute(), answer);
    twoDigits(':', time.getSecond(), answer);
    return answer.append(" UTC").toString();
  }

  private static void twoDigits(char before, int number, StringBuilder out) {
    out.append(before).append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}

package org.handlebook.report;

import io.cucumber.messages.types.Meta;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Product;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.Timestamp;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Predicate;

/** The page's head: the verdict, the counts, and what does not hold. */
final class PageTop {
  private static final int SHOWN = 100;

  private final Book book;
  private final Html html;

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
    int unexpected = book.counts().unexpected();
    scenarios("troubles", "What does not hold", unexpected, ending -> !ending.isExpected());
    listed(Ending.DIFFERS, "Differs, as is known");
    listed(Ending.NOT_POSSIBLE, "Not possible here");
  }

  private void listed(Ending ending, String title) throws IOException {
    scenarios("known " + ending.style(), title, book.counts().of(ending), ending::equals);
  }

  private void counts() throws IOException {
    Counts counts = book.counts();
    html.markup("<ul class=\"counts\">\n");
    for (Ending ending : Ending.values()) {
      if (counts.of(ending) > 0) {
        html.markup("<li class=\"" + ending.style() + "\"><b>").number(counts.of(ending));
        html.markup("</b> <i class=\"sign\" aria-hidden=\"true\">" + ending.sign());
        html.markup("</i> " + ending.words() + "</li>\n");
      }
    }
    html.markup("</ul>\n");
  }

  private void circumstances() throws IOException {
    html.markup("<p class=\"circumstances\">");
    if (book.start().isPresent()) {
      html.text(time(book.start().get().getTimestamp()));
    }
    if (book.stamp().isPresent()) {
      html.text(" · on " + book.stamp().get().system());
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

  private void scenarios(String style, String title, int all, Predicate<Ending> which)
      throws IOException {
    if (all == 0) {
      return;
    }
    String id = style.replace(' ', '-');
    html.markup("<nav class=\"" + style + "\" aria-labelledby=\"" + id + "\">\n");
    html.markup("<h2 id=\"" + id + "\">" + title + "</h2>\n<ul>\n");
    int shown = 0;
    for (FeatureResult feature : book.features()) {
      for (RuleResult rule : feature.rules()) {
        for (ScenarioResult scenario : rule.scenarios()) {
          if (which.test(scenario.ending()) && shown < SHOWN) {
            scenario(feature, scenario);
            shown++;
          }
        }
      }
    }
    html.markup("</ul>\n");
    if (all > shown) {
      html.markup("<p>… and ").number(all - shown).markup(" more below.</p>\n");
    }
    html.markup("</nav>\n");
  }

  private void scenario(FeatureResult feature, ScenarioResult scenario) throws IOException {
    html.markup("<li class=\"" + scenario.ending().style() + "\"><a href=\"#");
    html.text(PageFeature.anchor(feature, scenario))
        .markup("\"><i class=\"sign\" aria-hidden=\"true\">");
    html.markup(scenario.ending().sign() + "</i><span lang=\"").text(feature.language());
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

package org.handlebook.report.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.handlebook.report.Html;
import org.handlebook.report.PlainPage;
import org.handlebook.report.RecordedScenario;

/**
 * The plain page of a comparison: a row a scenario, a column a system, and before that where the
 * systems part.
 */
public final class MatrixPage {
  private static final int PARTINGS_SHOWN = 100;

  private final Comparison comparison;
  private final List<String> pages;
  private final Html html;

  private MatrixPage(Comparison comparison, List<String> pages, Html html) {
    this.comparison = comparison;
    this.pages = pages;
    this.html = html;
  }

  /**
   * Writes the page.
   *
   * @param pages for each system the address of its own page from there, or "" for none
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public static void write(Path directory, String name, Comparison comparison, List<String> pages) {
    PlainPage.write(
        directory,
        name,
        "matrix",
        sentence(comparison) + " · Handlebook",
        html -> new MatrixPage(comparison, pages, html).body());
  }

  private void body() throws IOException {
    html.markup("<header class=\"" + kind() + "\">\n<p class=\"product\">Handlebook</p>\n<h1>");
    html.text(sentence(comparison)).markup("</h1>\n");
    systems();
    html.markup("</header>\n");
    partings();
    html.markup("<main>\n");
    new MatrixTable(html, comparison.systems(), pages).write(comparison.rows());
    html.markup("</main>\n");
  }

  private static String sentence(Comparison comparison) {
    int parting = comparison.rows(Row.Relation.PARTS).size();
    int missing = comparison.rows(Row.Relation.NOT_RUN).size();
    int all = comparison.rows().size();
    String ofAll = (all == 1 ? "1 scenario" : all + " scenarios");
    if (all == 0) {
      return "Nothing was compared";
    }
    if (parting > 0) {
      return "The systems part in " + parting + " of " + ofAll;
    }
    return missing > 0
        ? missing + " of " + ofAll + " did not run on every system"
        : "No unexplained difference in " + ofAll;
  }

  private String kind() {
    if (!comparison.rows(Row.Relation.PARTS).isEmpty()) {
      return "failed";
    }
    return comparison.isExplained() && !comparison.rows().isEmpty() ? "passed" : "unclear";
  }

  private void systems() throws IOException {
    html.markup("<div class=\"scroll\"><table class=\"systems\">\n<thead><tr><th>System</th>");
    for (Outcome outcome : Outcome.values()) {
      html.markup("<th><i class=\"sign\" aria-hidden=\"true\">" + outcome.sign() + "</i>");
      html.text(outcome.words()).markup("</th>");
    }
    html.markup("</tr></thead>\n<tbody>\n");
    for (int i = 0; i < comparison.systems().size(); i++) {
      system(i);
    }
    html.markup("</tbody></table></div>\n");
  }

  private void system(int number) throws IOException {
    html.markup("<tr><th scope=\"row\">");
    String page = pages.get(number);
    if (page.isEmpty()) {
      html.text(comparison.systems().get(number));
    } else {
      html.markup("<a href=\"").text(page).markup("\">");
      html.text(comparison.systems().get(number)).markup("</a>");
    }
    html.markup("</th>");
    Map<Outcome, Integer> counts = comparison.outcomes(number);
    for (Outcome outcome : Outcome.values()) {
      html.markup("<td>").number(counts.getOrDefault(outcome, 0)).markup("</td>");
    }
    html.markup("</tr>\n");
  }

  private void partings() throws IOException {
    List<Row> rows = comparison.rows(Row.Relation.PARTS);
    if (rows.isEmpty()) {
      return;
    }
    html.markup("<nav class=\"troubles\" aria-labelledby=\"troubles\">\n");
    html.markup("<h2 id=\"troubles\">Where the systems part</h2>\n<ul>\n");
    for (Row row : rows.subList(0, Math.min(PARTINGS_SHOWN, rows.size()))) {
      parting(row);
    }
    html.markup("</ul>\n");
    if (rows.size() > PARTINGS_SHOWN) {
      html.markup("<p>… and ").number(rows.size() - PARTINGS_SHOWN).markup(" more below.</p>\n");
    }
    html.markup("</nav>\n");
  }

  private void parting(Row row) throws IOException {
    RecordedScenario scenario = row.scenario();
    html.markup("<li><a href=\"#").text(scenario.place().anchor()).markup("\" lang=\"");
    html.text(scenario.place().language()).markup("\">").text(scenario.name()).markup("</a>");
    if (row.parting().isPresent()) {
      html.markup(" <span class=\"why\" lang=\"").text(scenario.place().language()).markup("\">");
      html.text(scenario.steps().get(row.parting().getAsInt()).sentence()).markup("</span>");
    }
    html.markup("</li>\n");
  }
}

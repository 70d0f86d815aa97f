package org.handlebook.report.comparison;

import java.io.IOException;
import java.util.List;
import org.handlebook.report.Html;
import org.handlebook.report.RecordedScenario;
import org.handlebook.report.RecordedScenario.Place;
import org.handlebook.report.RecordedStep;

/** The matrix itself: a table a feature, a group of rows a rule, a row a scenario. */
final class MatrixTable {
  private final Html html;
  private final List<String> systems;
  private final List<String> pages;
  private String feature = "";
  private long rule = -1;

  MatrixTable(Html html, List<String> systems, List<String> pages) {
    this.html = html;
    this.systems = systems;
    this.pages = pages;
  }

  /** Writes all rows, which stand by file and line. */
  void write(List<Row> rows) throws IOException {
    for (Row row : rows) {
      Place place = row.scenario().place();
      if (!place.uri().equals(feature)) {
        endFeature();
        beginFeature(place);
      }
      if (place.ruleLine() != rule) {
        rule(place);
      }
      row(row);
    }
    endFeature();
  }

  private void beginFeature(Place place) throws IOException {
    feature = place.uri();
    rule = 0;
    html.markup("<section class=\"matrix\">\n<h2 lang=\"").text(place.language()).markup("\">");
    html.text(place.feature()).markup("</h2> <span class=\"file\">").text(place.uri());
    html.markup("</span>\n<div class=\"scroll\"><table>\n<thead><tr><th>Scenario</th>");
    for (String system : systems) {
      html.markup("<th>").text(system).markup("</th>");
    }
    html.markup("</tr></thead>\n<tbody>\n");
  }

  private void endFeature() throws IOException {
    html.markup(feature.isEmpty() ? "" : "</tbody></table></div>\n</section>\n");
  }

  private void rule(Place place) throws IOException {
    rule = place.ruleLine();
    html.markup("<tr class=\"rule\"><th scope=\"rowgroup\" colspan=\"");
    html.number(systems.size() + 1L).markup("\" lang=\"").text(place.language()).markup("\">");
    html.text(place.rule()).markup("</th></tr>\n");
  }

  private void row(Row row) throws IOException {
    RecordedScenario scenario = row.scenario();
    boolean parts = row.relation() == Row.Relation.PARTS;
    html.markup(parts ? "<tr class=\"parts\" id=\"" : "<tr id=\"");
    html.text(scenario.place().anchor()).markup("\"><th scope=\"row\" lang=\"");
    html.text(scenario.place().language()).markup("\">").text(scenario.name());
    if (!scenario.example().isEmpty()) {
      html.markup(" <span class=\"example\">").text(scenario.example()).markup("</span>");
    }
    html.markup("</th>");
    for (int i = 0; i < row.cells().size(); i++) {
      cell(row.cells().get(i), pages.get(i));
    }
    html.markup("</tr>\n");
  }

  private void cell(Cell cell, String page) throws IOException {
    String kind = cell.outcome().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    html.markup("<td class=\"" + kind + "\">");
    RecordedScenario scenario = cell.scenario();
    boolean linked = scenario != null && !page.isEmpty();
    if (linked && scenario != null) {
      html.markup("<a href=\"").text(page + '#' + scenario.place().anchor()).markup("\">");
    }
    html.markup("<i class=\"sign\" aria-hidden=\"true\">" + cell.outcome().sign() + "</i>");
    html.text(cell.outcome().words()).markup(linked ? "</a>" : "");
    for (KnownDifference known : cell.known()) {
      html.markup("<span class=\"id\">").text(known.id()).markup("</span>");
    }
    if (cell.decisive().isPresent()) {
      reason(cell, cell.decisive().get());
    }
    html.markup("</td>");
  }

  private void reason(Cell cell, RecordedStep step) throws IOException {
    if (step.line() > 0) {
      html.markup("<span class=\"step-text\">").text(step.sentence()).markup("</span>");
    }
    html.markup("<span class=\"why\">").text(cell.reason()).markup("</span>");
  }
}

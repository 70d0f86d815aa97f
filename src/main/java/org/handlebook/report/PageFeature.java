package org.handlebook.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rules of a feature with their scenarios, as plain HTML. */
final class PageFeature {
  private final Html html;
  private final List<List<ScenarioResult>> blocks;
  private final int blockSize;
  private final boolean open;

  /**
   * Writes features, and tells which scenarios make which block of data.
   *
   * @param open whether the reader sees the rules at once
   */
  PageFeature(Html html, List<List<ScenarioResult>> blocks, int blockSize, boolean open) {
    this.html = html;
    this.blocks = blocks;
    this.blockSize = blockSize;
    this.open = open;
  }

  /** A scenario's address in the page: its file and line. */
  static String anchor(FeatureResult feature, ScenarioResult scenario) {
    return anchor(feature.uri(), scenario.line());
  }

  static String anchor(String uri, long line) {
    return uri.replace(' ', '_') + ':' + line;
  }

  void write(FeatureResult feature) throws IOException {
    List<ScenarioResult> block = new ArrayList<>();
    blocks.add(block);
    Counts counts = feature.counts();
    String state = counts.unexpected() == 0 ? "passed" : "failed";
    html.markup(
        "<details class=\"feature "
            + state
            + '"'
            + (open ? " open" : "")
            + "><summary><h2 lang=\"");
    html.text(feature.language()).markup("\">");
    html.text(feature.title()).markup("</h2> ");
    counts(counts);
    html.markup("<span class=\"file\">")
        .text(feature.uri())
        .markup("</span></summary>\n<div lang=\"");
    html.text(feature.language()).markup("\">\n");
    description(feature.description());
    for (RuleResult rule : feature.rules()) {
      write(feature, rule);
    }
    html.markup("</div></details>\n");
  }

  private void counts(Counts counts) throws IOException {
    html.markup("<span class=\"tally\" lang=\"en\">");
    for (Ending ending : Ending.values()) {
      if (counts.of(ending) > 0) {
        html.markup(
            "<span class=\"" + ending.style() + "\"><i class=\"sign\" aria-hidden=\"true\">");
        html.markup(ending.sign() + "</i>").number(counts.of(ending));
        html.markup("<span class=\"spoken\"> " + ending.words() + "</span></span> ");
      }
    }
    html.markup("</span> ");
  }

  private void write(FeatureResult feature, RuleResult rule) throws IOException {
    html.markup("<section class=\"rule\">\n");
    if (rule.line() > 0) {
      html.markup("<h3 id=\"").text(anchor(feature.uri(), rule.line())).markup("\">");
      html.text(rule.name());
      tags(rule.tags());
      html.markup("</h3>\n");
      description(rule.description());
    }
    html.markup("<ul class=\"scenarios\">\n");
    for (ScenarioResult scenario : rule.scenarios()) {
      write(feature, scenario);
    }
    html.markup("</ul>\n</section>\n");
  }

  private void tags(List<String> tags) throws IOException {
    for (String tag : tags) {
      html.markup(tag.startsWith("@doc-") ? " <span class=\"tag doc\">" : " <span class=\"tag\">");
      html.text(tag.substring(1)).markup("</span>");
    }
  }

  private void write(FeatureResult feature, ScenarioResult scenario) throws IOException {
    List<ScenarioResult> block = blockWithRoom();
    Ending ending = scenario.ending();
    html.markup("<li class=\"" + ending.style() + "\" id=\"").text(anchor(feature, scenario));
    html.markup("\"><button type=\"button\" aria-expanded=\"false\" data-block=\"");
    html.number(blocks.size() - 1).markup("\" data-item=\"").number(block.size()).markup("\">");
    html.markup("<i class=\"sign\" aria-hidden=\"true\">" + ending.sign());
    html.markup("</i>").text(scenario.name());
    if (!scenario.example().isEmpty()) {
      html.markup(" <span class=\"example\">").text(scenario.example()).markup("</span>");
    }
    html.markup(
        "<span class=\"spoken\" lang=\"en\"> " + ending.words() + "</span></button></li>\n");
    block.add(scenario);
  }

  private List<ScenarioResult> blockWithRoom() {
    List<ScenarioResult> last = blocks.get(blocks.size() - 1);
    if (last.size() < blockSize) {
      return last;
    }
    List<ScenarioResult> next = new ArrayList<>();
    blocks.add(next);
    return next;
  }

  private void description(String description) throws IOException {
    String text = description.strip();
    if (!text.isEmpty()) {
      html.markup("<p class=\"description\">").text(text).markup("</p>\n");
    }
  }
}

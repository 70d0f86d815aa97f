package org.handlebook.app.author.translate;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.handlebook.app.author.feature.FeatureDocument;
import org.handlebook.app.author.feature.FeatureLines;
import org.handlebook.app.author.index.StepTranslator;
import org.handlebook.text.Language;
import org.handlebook.translation.Translated;

/** The translation of one feature. */
final class FeatureTranslation {
  private static final Pattern LANGUAGE_LINE =
      Pattern.compile("\\s*#\\s*language\\s*:.*", Pattern.DOTALL);

  private final FeatureDocument source;
  private final Language to;
  private final StepTranslator translator;
  private final KeywordTranslator keywords;
  private final FeatureLines lines;
  private final List<TranslatedFeature.Left> left = new ArrayList<>();

  FeatureTranslation(FeatureDocument source, Language to, StepTranslator translator) {
    this.source = source;
    this.to = to;
    this.translator = translator;
    this.keywords = new KeywordTranslator(source.language(), to);
    this.lines = new FeatureLines(source.text());
  }

  TranslatedFeature done() {
    if (source.language() == to) {
      source.steps().stream()
          .filter(step -> translator.isIn(to.other(), step.getText()))
          .forEach(this::plain);
      return new TranslatedFeature(lines.toString(), left);
    }
    heading(source.feature().getLocation(), source.feature().getKeyword());
    source.feature().getChildren().stream()
        .map(FeatureChild::getRule)
        .forEach(rule -> rule.ifPresent(this::rule));
    source.backgrounds().forEach(this::background);
    source.scenarios().forEach(this::scenario);
    languageLine();
    return new TranslatedFeature(lines.toString(), left);
  }

  private void languageLine() {
    String end = source.text().contains("\r\n") ? "\r" : "";
    int heading = source.feature().getLocation().getLine().intValue();
    IntStream.range(0, heading)
        .filter(i -> LANGUAGE_LINE.matcher(lines.all().get(i)).matches())
        .findFirst()
        .ifPresent(i -> lines.all().remove(i));
    if (to != Language.ENGLISH) {
      lines.all().add(0, "# language: " + to.code() + end);
    }
  }

  private void heading(Location place, String keyword) {
    int number = place.getLine().intValue();
    String line = lines.line(number).strip();
    lines.set(place, keywords.translate(keyword) + line.substring(keyword.length()));
  }

  private void rule(Rule rule) {
    heading(rule.getLocation(), rule.getKeyword());
  }

  private void background(Background background) {
    heading(background.getLocation(), background.getKeyword());
    background.getSteps().forEach(this::plain);
  }

  private void scenario(Scenario scenario) {
    heading(scenario.getLocation(), scenario.getKeyword());
    scenario.getExamples().forEach(each -> heading(each.getLocation(), each.getKeyword()));
    List<Examples> filled =
        scenario.getExamples().stream()
            .filter(each -> each.getTableHeader().isPresent() && !each.getTableBody().isEmpty())
            .toList();
    if (filled.isEmpty()) {
      scenario.getSteps().forEach(this::plain);
    } else {
      new OutlineTranslation(this, scenario, filled).write();
    }
  }

  /** A step that says the same in every row. */
  void plain(Step step) {
    List<List<String>> table = OutlineTranslation.table(step);
    translator
        .translate(step.getText(), table, to)
        .ifPresentOrElse(said -> write(step, said.text(), said.table()), () -> stays(step));
  }

  java.util.Optional<Translated> translated(String text, List<List<String>> table) {
    return translator.translate(text, table, to);
  }

  void write(Step step, String text, List<List<String>> table) {
    lines.set(step.getLocation(), keywords.translate(step.getKeyword()) + text);
    if (!table.equals(OutlineTranslation.table(step))) {
      step.getDataTable().ifPresent(written -> lines.setTable(written.getRows(), table));
    }
  }

  /** Of a step that nobody knows the keyword alone is translated. */
  void stays(Step step) {
    lines.set(step.getLocation(), keywords.translate(step.getKeyword()) + step.getText());
    left.add(new TranslatedFeature.Left(step.getLocation().getLine().intValue(), step.getText()));
  }

  FeatureLines lines() {
    return lines;
  }
}

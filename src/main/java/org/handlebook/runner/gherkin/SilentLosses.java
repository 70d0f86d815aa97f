package org.handlebook.runner.gherkin;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what Gherkin accepts and then loses in silence: headings taken for descriptions, files
 * without scenarios, and placeholders that nothing fills.
 */
final class SilentLosses {
  private final Keywords keywords;
  private final String[] lines;
  private final List<Problem> problems = new ArrayList<>();

  private SilentLosses(String language, String text) {
    this.keywords = Keywords.of(language);
    this.lines = text.split("\n", -1);
  }

  /**
   * Looks through a feature that the stock parser has read.
   *
   * @throws UnreadableFeature when something in it would be lost
   */
  static void check(Feature feature, String text) {
    for (Object event : feature.getParseEvents()) {
      if (event instanceof Envelope envelope && envelope.getGherkinDocument().isPresent()) {
        envelope.getGherkinDocument().get().getFeature().ifPresent(f -> check(feature, f, text));
        return;
      }
    }
  }

  private static void check(
      Feature feature, io.cucumber.messages.types.Feature document, String text) {
    SilentLosses losses = new SilentLosses(document.getLanguage(), text);
    losses.lookAt(document);
    if (losses.problems.isEmpty() && feature.getPickles().isEmpty()) {
      losses.noScenario(document.getLocation());
    }
    if (!losses.problems.isEmpty()) {
      throw new UnreadableFeature(losses.problems);
    }
  }

  private void noScenario(Location location) {
    problems.add(
        new Problem(
            line(location),
            Problem.text("no.scenario"),
            Problem.text("no.scenario.instead", keywords.word(Heading.SCENARIO))));
  }

  private void lookAt(io.cucumber.messages.types.Feature feature) {
    description(feature.getDescription(), feature.getLocation());
    for (FeatureChild child : feature.getChildren()) {
      child.getBackground().ifPresent(this::lookAt);
      child.getScenario().ifPresent(this::lookAt);
      child.getRule().ifPresent(this::lookAt);
    }
  }

  private void lookAt(Rule rule) {
    description(rule.getDescription(), rule.getLocation());
    for (RuleChild child : rule.getChildren()) {
      child.getBackground().ifPresent(this::lookAt);
      child.getScenario().ifPresent(this::lookAt);
    }
  }

  private void lookAt(Background background) {
    description(background.getDescription(), background.getLocation());
  }

  private void lookAt(Scenario scenario) {
    description(scenario.getDescription(), scenario.getLocation());
    if (scenario.getSteps().isEmpty() || isDirectlyAbove(scenario)) {
      misspeltStep(scenario.getDescription(), scenario.getLocation());
    }
    problems.addAll(Placeholders.problems(scenario, keywords));
    for (Examples examples : scenario.getExamples()) {
      description(examples.getDescription(), examples.getLocation());
      if (examples.getTableBody().isEmpty()) {
        problems.add(
            new Problem(
                line(examples.getLocation()),
                Problem.text("no.row"),
                Problem.text("no.row.instead")));
      }
    }
  }

  private void description(String description, Location location) {
    if (description.isEmpty()) {
      return;
    }
    Set<String> steps = new HashSet<>();
    int from = line(location);
    for (String described : description.split("\n", -1)) {
      String line = described.strip();
      from = find(line, from);
      if (keywords.isOpenedByMending(line)) {
        Problem.lookAlike(from, lines[from - 1]).ifPresent(problems::add);
        continue;
      }
      heading(line, from);
      if (keywords.step(line).filter(steps::add).isPresent() && steps.size() == 2) {
        stepsWithoutScenario(from);
      }
    }
  }

  /** Looks for the step of a scenario without any, which prose before steps may resemble. */
  private void misspeltStep(String description, Location location) {
    String first = description.strip().split("\n", 2)[0].strip();
    keywords
        .meantStep(first)
        .ifPresent(
            meant ->
                problems.add(
                    new Problem(
                        find(first, line(location)),
                        Problem.text("no.keyword", first.split("[ \t]", 2)[0]),
                        Problem.text("write", meant))));
  }

  /**
   * Returns whether the line above the first step looks like one: it stands as far to the right and
   * names something.
   */
  private boolean isDirectlyAbove(Scenario scenario) {
    Location step = scenario.getSteps().get(0).getLocation();
    String above = lines[line(step) - 2];
    int indentation = above.length() - above.stripLeading().length();
    return above.indexOf('"') >= 0
        && scenario.getDescription().strip().equals(above.strip())
        && step.getColumn().filter(column -> column == indentation + 1).isPresent();
  }

  private int find(String line, int after) {
    for (int i = after; i < lines.length; i++) {
      if (lines[i].strip().equals(line)) {
        return i + 1;
      }
    }
    return after;
  }

  private void heading(String line, int number) {
    String word = Keywords.headingWord(line);
    if (word == null) {
      return;
    }
    Optional<String> meant = keywords.meant(word);
    if (keywords.exactly(word).isPresent()) {
      problems.add(
          new Problem(number, Problem.text("remark", word), Problem.text("remark.instead")));
    } else if (meant.isPresent()) {
      problems.add(
          new Problem(
              number,
              Problem.text("remark.opens.nothing", word),
              Problem.text("write.heading", meant.get())));
    }
  }

  private void stepsWithoutScenario(int number) {
    problems.add(
        new Problem(
            number,
            Problem.text("steps.alone"),
            Problem.text("steps.alone.instead", keywords.word(Heading.SCENARIO))));
  }

  private static int line(Location location) {
    return location.getLine().intValue();
  }
}

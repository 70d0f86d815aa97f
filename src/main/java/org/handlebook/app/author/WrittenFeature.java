package org.handlebook.app.author;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlebook.runner.gherkin.FeatureUri;
import org.handlebook.runner.gherkin.Ids;
import org.handlebook.runner.gherkin.PlainFeatureParser;

/**
 * A feature file's scenarios as they are written.
 *
 * @param name the file as messages name it
 */
record WrittenFeature(String name, List<WrittenScenario> scenarios) {
  private static final String RULE = "@[A-Z]+-[0-9]+";

  /** Reads a file; one that cannot be read has no scenarios, and whoever runs it is told so. */
  static WrittenFeature read(Path file) {
    String name = FeatureUri.readable(FeatureUri.inProject(file.toUri()));
    Ids ids = new Ids();
    try (InputStream source = Files.newInputStream(file)) {
      Feature feature =
          new PlainFeatureParser().parse(file.toUri(), source, ids::generateId).orElseThrow();
      return new WrittenFeature(name, new Texts(feature).scenarios(feature));
    } catch (IOException | FeatureParserException e) {
      return new WrittenFeature(name, List.of());
    }
  }

  /** What pickles leave out, by line. */
  private static final class Texts {
    private final Map<Integer, String> scenarios = new HashMap<>();
    private final Map<Integer, String> steps = new HashMap<>();
    private final Map<Integer, List<String>> rows = new HashMap<>();

    Texts(Feature feature) {
      for (Object event : feature.getParseEvents()) {
        if (event instanceof Envelope envelope) {
          envelope
              .getGherkinDocument()
              .flatMap(document -> document.getFeature())
              .ifPresent(text -> text.getChildren().forEach(this::add));
        }
      }
    }

    private void add(FeatureChild child) {
      child.getBackground().ifPresent(this::add);
      child.getScenario().ifPresent(this::add);
      child.getRule().ifPresent(rule -> rule.getChildren().forEach(this::add));
    }

    private void add(RuleChild child) {
      child.getBackground().ifPresent(this::add);
      child.getScenario().ifPresent(this::add);
    }

    private void add(Background background) {
      background.getSteps().forEach(this::add);
    }

    private void add(Scenario scenario) {
      scenarios.put(line(scenario.getLocation()), scenario.getName());
      scenario.getSteps().forEach(this::add);
      for (Examples examples : scenario.getExamples()) {
        for (TableRow row : examples.getTableBody()) {
          rows.put(
              line(row.getLocation()), row.getCells().stream().map(TableCell::getValue).toList());
        }
      }
    }

    private void add(Step step) {
      steps.put(line(step.getLocation()), step.getText());
    }

    private static int line(Location location) {
      return location.getLine().intValue();
    }

    List<WrittenScenario> scenarios(Feature feature) {
      return feature.getPickles().stream().map(this::scenario).toList();
    }

    private WrittenScenario scenario(Pickle pickle) {
      int line = pickle.getLocation().getLine();
      int heading = pickle.getScenarioLocation().getLine();
      return new WrittenScenario(
          scenarios.getOrDefault(heading, pickle.getName()),
          pickle.getName(),
          heading,
          line,
          rows.getOrDefault(line, List.of()),
          pickle.getTags().stream()
              .filter(tag -> tag.matches(RULE))
              .map(tag -> tag.substring(1))
              .toList(),
          pickle.getSteps().stream().map(this::step).toList());
    }

    private WrittenScenario.WrittenStep step(io.cucumber.core.gherkin.Step step) {
      int line = step.getLine();
      return new WrittenScenario.WrittenStep(
          steps.getOrDefault(line, step.getText()), step.getText(), line);
    }
  }
}

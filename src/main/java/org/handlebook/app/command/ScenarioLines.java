package org.handlebook.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.handlebook.runner.FeatureFile;
import org.handlebook.runner.MissingScenario;
import org.handlebook.runner.UsageError;
import org.handlebook.text.Text;
import org.handlebook.text.VisibleText;

/** The scenario at a line of a file, with the backgrounds that belong to it. */
final class ScenarioLines {
  private final FeatureFile file;
  private final int line;
  private final List<String> lines;
  private final List<Scenario> scenarios = new ArrayList<>();
  private final TreeSet<Integer> heads = new TreeSet<>();
  private final TreeSet<Integer> rules = new TreeSet<>();
  private final List<Background> backgrounds = new ArrayList<>();

  private ScenarioLines(FeatureFile file) {
    this.file = file;
    this.line = file.lines().iterator().next();
    String text = read(file);
    this.lines = text.lines().toList();
    parsed(text).getFeature().ifPresent(this::take);
  }

  /**
   * Returns the scenario at the file's line.
   *
   * @throws UsageError when there is none, with the lines of the nearest
   */
  static ScenarioLines at(FeatureFile file) {
    ScenarioLines scenario = new ScenarioLines(file);
    scenario.wanted();
    return scenario;
  }

  /** Returns the file with the line of that scenario alone: of an outline, of one example. */
  FeatureFile only() {
    Scenario wanted = wanted();
    List<Integer> rows = rows(wanted);
    if (rows.isEmpty() || rows.contains(line)) {
      return new FeatureFile(
          file.path(), file.bytes(), Set.of(rows.isEmpty() ? at(wanted.getLocation()) : line));
    } else if (rows.size() == 1) {
      return new FeatureFile(file.path(), file.bytes(), Set.copyOf(rows));
    }
    throw new UsageError(
        Text.of(
            ScenarioLines.class,
            "several.examples",
            place(),
            rows.stream().map(String::valueOf).collect(Collectors.joining(", "))));
  }

  /** Returns the text of the backgrounds before it, and its own, as they stand in the file. */
  List<String> text() {
    Scenario wanted = wanted();
    List<String> text = new ArrayList<>();
    for (Background background : backgrounds(wanted)) {
      text.addAll(section(at(background.getLocation())));
      text.add("");
    }
    text.addAll(section(at(wanted.getLocation())));
    return text;
  }

  private List<String> section(int first) {
    Integer next = heads.higher(first);
    int end = next == null ? lines.size() : next - 1;
    while (lines.get(end - 1).isBlank() || lines.get(end - 1).strip().startsWith("#")) {
      end--;
    }
    return lines.subList(first - 1, end);
  }

  private Scenario wanted() {
    return scenarios.stream()
        .filter(scenario -> first(scenario) <= line && line <= last(scenario))
        .findFirst()
        .orElseThrow(() -> MissingScenario.at(file.path(), line, scenarios));
  }

  private String place() {
    return file.path().getFileName() + ":" + line;
  }

  /** Tags belong to what follows. */
  private static int first(Scenario scenario) {
    return scenario.getTags().stream()
        .map(tag -> at(tag.getLocation()))
        .reduce(at(scenario.getLocation()), Math::min);
  }

  private int last(Scenario scenario) {
    int head = at(scenario.getLocation());
    return head + section(head).size() - 1;
  }

  private static List<Integer> rows(Scenario scenario) {
    return scenario.getExamples().stream()
        .map(Examples::getTableBody)
        .flatMap(List::stream)
        .map(row -> at(row.getLocation()))
        .toList();
  }

  /** Returns those before it that are the feature's or its own rule's. */
  private List<Background> backgrounds(Scenario scenario) {
    int at = at(scenario.getLocation());
    int rule = rules.stream().filter(head -> head < at).reduce(0, Math::max);
    int firstRule = rules.stream().findFirst().orElse(Integer.MAX_VALUE);
    return backgrounds.stream()
        .filter(background -> at(background.getLocation()) < at)
        .filter(
            background ->
                at(background.getLocation()) > rule || at(background.getLocation()) < firstRule)
        .toList();
  }

  private void take(Feature feature) {
    for (FeatureChild child : feature.getChildren()) {
      child.getBackground().ifPresent(this::take);
      child.getScenario().ifPresent(this::take);
      child.getRule().ifPresent(this::take);
    }
  }

  private void take(Rule rule) {
    int at = at(rule.getLocation());
    rules.add(at);
    heads.add(at);
    rule.getTags().forEach(tag -> heads.add(at(tag.getLocation())));
    for (RuleChild child : rule.getChildren()) {
      child.getBackground().ifPresent(this::take);
      child.getScenario().ifPresent(this::take);
    }
  }

  private void take(Background background) {
    backgrounds.add(background);
    heads.add(at(background.getLocation()));
  }

  private void take(Scenario scenario) {
    scenarios.add(scenario);
    heads.add(at(scenario.getLocation()));
    scenario.getTags().forEach(tag -> heads.add(at(tag.getLocation())));
  }

  private static int at(Location location) {
    return Math.toIntExact(location.getLine());
  }

  private GherkinDocument parsed(String text) {
    GherkinParser parser =
        GherkinParser.builder().includeSource(false).includePickles(false).build();
    List<Envelope> envelopes = parser.parse(file.path().toString(), text.getBytes(UTF_8)).toList();
    envelopes.stream()
        .flatMap(envelope -> envelope.getParseError().stream())
        .map(ParseError::getMessage)
        .findFirst()
        .ifPresent(
            problem -> {
              throw new UsageError(
                  Text.of(
                      ScenarioLines.class,
                      "not.feature",
                      String.valueOf(file.path().getFileName()),
                      problem));
            });
    return envelopes.stream()
        .flatMap(envelope -> envelope.getGherkinDocument().stream())
        .findFirst()
        .orElseThrow();
  }

  private static String read(FeatureFile file) {
    try {
      return Files.readString(file.path());
    } catch (IOException e) {
      throw new UsageError(
          Text.of(ScenarioLines.class, "cannot.read", VisibleText.line(file.path().toString())));
    }
  }
}

package org.handlebook.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cucumber.core.eventbus.UuidGenerator;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.handlebook.runner.gherkin.Ids;
import org.handlebook.runner.gherkin.PlainFeatureParser;

/** Finds the scenario (or rule, examples, row) that a line of a feature file belongs to. */
final class LineFinder {
  /** From the first line of each part, tags included, to the line that Cucumber knows it by. */
  private final NavigableMap<Integer, Integer> parts = new TreeMap<>();

  private final List<Scenario> scenarios = new ArrayList<>();
  private final Path file;
  private final List<String> text;

  private LineFinder(Path file, List<String> text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Returns the file with the lines that Cucumber knows the wanted parts by; with none for the
   * whole file, also when it cannot be read.
   *
   * @throws UsageError when a line belongs to nothing
   */
  static FeatureFile located(FeatureFile file) {
    return file.lines().isEmpty()
        ? file
        : new FeatureFile(file.path(), file.bytes(), partsAt(file.path(), file.lines()));
  }

  /** Returns the same, for a path and some lines. */
  static Set<Integer> partsAt(Path file, Set<Integer> lines) {
    UuidGenerator ids = new Ids();
    try {
      byte[] source = Files.readAllBytes(file);
      Feature feature =
          new PlainFeatureParser()
              .parse(file.toUri(), new ByteArrayInputStream(source), ids::generateId)
              .orElseThrow();
      return in(file, source, feature).at(lines);
    } catch (IOException | FeatureParserException e) {
      return Set.of();
    }
  }

  private static LineFinder in(Path file, byte[] source, Feature feature) {
    LineFinder finder = new LineFinder(file, new String(source, UTF_8).lines().toList());
    for (Object event : feature.getParseEvents()) {
      if (event instanceof Envelope envelope) {
        envelope.getGherkinDocument().flatMap(d -> d.getFeature()).ifPresent(finder::index);
      }
    }
    return finder;
  }

  private Set<Integer> at(Set<Integer> lines) {
    Set<Integer> found = new HashSet<>();
    for (int line : lines) {
      Map.Entry<Integer, Integer> part = parts.floorEntry(line);
      if (line < 1 || (part != null && line > lastLine(part.getKey()))) {
        throw MissingScenario.at(file, line, scenarios);
      }
      found.add(part == null ? parts.firstEntry().getValue() : part.getValue());
    }
    return found;
  }

  /** Returns what stands between two parts, empty lines and comments, belongs to neither. */
  private int lastLine(int head) {
    Integer next = parts.higherKey(head);
    int end = next == null ? text.size() : next - 1;
    while (end > head && isNothing(text.get(end - 1).strip())) {
      end--;
    }
    return end;
  }

  private static boolean isNothing(String line) {
    return line.isEmpty() || line.startsWith("#");
  }

  private void index(io.cucumber.messages.types.Feature feature) {
    int line = put(feature.getTags(), feature.getLocation());
    for (FeatureChild child : feature.getChildren()) {
      child.getBackground().ifPresent(background -> index(background, line));
      child.getScenario().ifPresent(this::index);
      child.getRule().ifPresent(this::index);
    }
  }

  private void index(Rule rule) {
    int line = put(rule.getTags(), rule.getLocation());
    for (RuleChild child : rule.getChildren()) {
      child.getBackground().ifPresent(background -> index(background, line));
      child.getScenario().ifPresent(this::index);
    }
  }

  private void index(Background background, int owner) {
    parts.put(line(background.getLocation()), owner);
  }

  private void index(Scenario scenario) {
    scenarios.add(scenario);
    put(scenario.getTags(), scenario.getLocation());
    for (Examples examples : scenario.getExamples()) {
      put(examples.getTags(), examples.getLocation());
      for (TableRow row : examples.getTableBody()) {
        put(List.of(), row.getLocation());
      }
    }
  }

  private int put(List<Tag> tags, Location location) {
    int line = line(location);
    parts.put(tags.isEmpty() ? line : line(tags.get(0).getLocation()), line);
    return line;
  }

  private static int line(Location location) {
    return location.getLine().intValue();
  }
}

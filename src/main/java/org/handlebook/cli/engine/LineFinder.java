package org.handlebook.cli.engine;

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
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.handlebook.cli.gherkin.Ids;
import org.handlebook.cli.gherkin.PlainFeatureParser;

/** Finds the scenario (or rule, examples, row) that a line of a feature file belongs to. */
final class LineFinder {
  /** From the first line of each part, tags included, to the line that Cucumber knows it by. */
  private final NavigableMap<Integer, Integer> parts = new TreeMap<>();

  private LineFinder() {}

  /**
   * The lines that Cucumber knows the wanted parts by; empty for the whole file, also when it
   * cannot be read.
   */
  static Set<Integer> partsAt(Path file, Set<Integer> lines) {
    UuidGenerator ids = new Ids();
    try (InputStream source = Files.newInputStream(file)) {
      Feature feature =
          new PlainFeatureParser().parse(file.toUri(), source, ids::generateId).orElseThrow();
      return in(feature).at(lines);
    } catch (IOException | FeatureParserException e) {
      return Set.of();
    }
  }

  private static LineFinder in(Feature feature) {
    LineFinder finder = new LineFinder();
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
      found.add(part == null ? parts.firstEntry().getValue() : part.getValue());
    }
    return found;
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

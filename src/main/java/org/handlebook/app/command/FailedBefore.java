package org.handlebook.app.command;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.handlebook.app.context.CommandContext;
import org.handlebook.report.history.Results;
import org.handlebook.report.run.ScenarioKey;
import org.handlebook.report.run.Status;
import org.handlebook.runner.UsageError;
import org.handlebook.runner.gherkin.Ids;
import org.handlebook.runner.gherkin.PlainFeatureParser;
import org.handlebook.text.Text;

/** The scenarios that did not end as they should when they last ran, where they stand now. */
final class FailedBefore {
  private static final Set<Status> FAILED =
      EnumSet.of(Status.FAILED, Status.LOST, Status.UNDEFINED, Status.AMBIGUOUS, Status.PENDING);

  private final CommandContext context;

  FailedBefore(CommandContext context) {
    this.context = context;
  }

  /**
   * Returns them as words of a command line, {@code FILE:LINE}; none when all ended well.
   *
   * @param reports the folder of the last report
   * @throws UsageError when there is none
   */
  List<String> words(Path reports) {
    Results last =
        Results.read(reports)
            .orElseThrow(
                () ->
                    new UsageError(
                        Text.of(FailedBefore.class, "no.results", context.shown(reports))));
    Map<String, Set<ScenarioKey>> failed = new TreeMap<>();
    last.endings()
        .forEach(
            (key, endings) -> {
              if (endings.values().stream().anyMatch(FAILED::contains)) {
                failed.computeIfAbsent(key.uri(), file -> new TreeSet<>()).add(key);
              }
            });
    List<String> words = new ArrayList<>();
    failed.forEach((uri, keys) -> words.addAll(places(uri, keys)));
    return words;
  }

  /** Returns where those of one file stand; nothing when they are gone. */
  private List<String> places(String uri, Set<ScenarioKey> keys) {
    Path file = context.project().resolve(uri.replaceFirst("^file:", ""));
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return keys(file).entrySet().stream()
          .filter(place -> keys.stream().anyMatch(key -> isSame(key, place.getValue())))
          .map(place -> file + ":" + place.getKey())
          .toList();
    } catch (IOException | io.cucumber.core.gherkin.FeatureParserException unreadable) {
      return List.of(file.toString());
    }
  }

  private static boolean isSame(ScenarioKey one, ScenarioKey other) {
    return new ScenarioKey(other.uri(), one.rule(), one.name(), one.example(), one.turn())
        .equals(other);
  }

  private static Map<Long, ScenarioKey> keys(Path file) throws IOException {
    List<Pickle> pickles = new ArrayList<>();
    List<GherkinDocument> documents = new ArrayList<>();
    new PlainFeatureParser()
        .parse(
            file.toUri(), new ByteArrayInputStream(Files.readAllBytes(file)), new Ids()::generateId)
        .ifPresent(
            feature ->
                feature
                    .getParseEvents()
                    .forEach(
                        event -> {
                          Envelope message = (Envelope) event;
                          message.getPickle().ifPresent(pickles::add);
                          message.getGherkinDocument().ifPresent(documents::add);
                        }));
    return new TreeMap<>(ScenarioKey.of(documents.get(0), pickles));
  }
}

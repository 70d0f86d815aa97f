package org.handlebook.report.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.record.json.JsonValue;
import org.handlebook.report.run.RecordedScenario;
import org.handlebook.report.run.RecordedStep;
import org.handlebook.report.run.Status;
import org.handlebook.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One scenario on one system.
 *
 * @param scenario null when the run did not come to it
 */
public record Cell(ScenarioChange outcome, @Nullable RecordedScenario scenario) {

  private static final Pattern HANDLE = Pattern.compile("0x[0-9a-fA-F]+");

  static Cell of(@Nullable RecordedScenario scenario) {
    return new Cell(
        scenario == null ? ScenarioChange.NOT_RUN : ScenarioChange.of(scenario.ending()), scenario);
  }

  /** Returns the step of that place; empty when the run did not come to it. */
  public Optional<RecordedStep> step(int index) {
    return scenario == null || index >= scenario.steps().size()
        ? Optional.empty()
        : Optional.of(scenario.steps().get(index));
  }

  /**
   * Returns the step that decided how the scenario came out; empty when it holds or did not run.
   */
  public Optional<RecordedStep> decisive() {
    return Optional.ofNullable(scenario).map(RecordedScenario::decisive);
  }

  /** Returns why the scenario came out as it did, in one line; "" when it holds. */
  public String reason() {
    String line = decisive().map(Cell::said).orElse("").strip().split("\n", 2)[0];
    String known = outcome.words(Language.ENGLISH) + ": ";
    return line.startsWith(known) ? line.substring(known.length()) : line;
  }

  /** Returns what a step says that does not hold, or is known to differ. */
  public static String said(RecordedStep step) {
    return isKnownToDiffer(step)
        ? JsonValue.read(step.differences().get(0)).get("said").text()
        : step.message();
  }

  /** Returns the known differences that were found, each once. */
  public List<KnownDifference> known() {
    Map<String, KnownDifference> found = new LinkedHashMap<>();
    if (scenario != null) {
      for (RecordedStep step : scenario.steps()) {
        step.differences().stream()
            .flatMap(json -> KnownDifference.of(json).stream())
            .forEach(difference -> found.putIfAbsent(difference.id(), difference));
      }
    }
    return List.copyOf(found.values());
  }

  /** Returns what the scenario says here, for comparing it with what it says elsewhere. */
  List<String> said() {
    List<String> said = new ArrayList<>(List.of(outcome.name()));
    if (outcome == ScenarioChange.DIFFERS) {
      known().forEach(difference -> said.add(difference.id()));
    } else if (!outcome.isExplained() && scenario != null) {
      scenario.steps().forEach(step -> said.addAll(saidForSure(step)));
    }
    return said;
  }

  /** Returns what a step says here; one that is known to differ says nothing new. */
  List<String> saidAt(int index) {
    return step(index).map(Cell::saidForSure).orElse(List.of());
  }

  private static List<String> saidForSure(RecordedStep step) {
    Status ending = isKnownToDiffer(step) ? Status.PASSED : step.ending();
    return List.of(ending.name(), ending == Status.PASSED ? "" : found(step));
  }

  /**
   * What a step asked and found, as data, wherever that was; of a step that does not tell that, its
   * words but for handles.
   */
  private static String found(RecordedStep step) {
    return step.finding().isEmpty()
        ? HANDLE.matcher(step.message()).replaceAll("0x…")
        : askedAndFound(JsonValue.read(step.finding()));
  }

  private static String askedAndFound(JsonValue finding) {
    return Stream.of("kind", "asked", "found")
        .map(field -> finding.get(field).text())
        .collect(Collectors.joining("\n"));
  }

  /**
   * Returns whether a known difference was found in the step, or it comes after one and does not
   * hold.
   */
  public static boolean isKnownToDiffer(RecordedStep step) {
    return !step.differences().isEmpty();
  }
}

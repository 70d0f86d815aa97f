package org.handlebook.runner;

import io.cucumber.messages.types.Scenario;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A line at which somebody wants a scenario, and none is. */
public final class MissingScenario {
  private static final int NEAR = 3;

  private MissingScenario() {}

  /** Says so, with the scenarios of the file that are nearest. */
  public static UsageError at(Path file, int line, List<Scenario> scenarios) {
    String nearest =
        scenarios.stream()
            .sorted(Comparator.comparing(scenario -> Math.abs(line(scenario) - line)))
            .limit(NEAR)
            .map(scenario -> line(scenario) + " (" + scenario.getName() + ")")
            .collect(Collectors.joining(", "));
    String name = String.valueOf(file.getFileName());
    return nearest.isEmpty()
        ? UsageError.of("no.scenario.in", name, String.valueOf(line))
        : UsageError.of("no.scenario.at", name, String.valueOf(line), nearest);
  }

  private static long line(Scenario scenario) {
    return scenario.getLocation().getLine();
  }
}

package org.handlebook.report.ci;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.handlebook.report.run.Cause;
import org.handlebook.report.run.Keyed;
import org.handlebook.report.run.RecordedRun;
import org.handlebook.report.run.ScenarioResult;
import org.handlebook.report.run.TestedCode;

/** The scenarios to look into as items of a Markdown list, those of one cause together. */
final class FailuresByCause {
  private static final int SHOWN_OF_A_CAUSE = 5;
  private static final long NANOS_IN_MILLI = 1_000_000;

  private final List<RecordedRun> runs;
  private final Pasts pasts;
  private final Map<String, List<Occurrence>> byCause = new LinkedHashMap<>();

  /** A scenario that went wrong in one way, on some systems. */
  private record Occurrence(Keyed scenario, ScenarioResult result, List<Integer> on) {}

  FailuresByCause(
      List<RecordedRun> runs,
      List<Keyed> scenarios,
      Pasts pasts,
      Predicate<ScenarioResult> wanted) {
    this.runs = runs;
    this.pasts = pasts;
    scenarios.forEach(scenario -> add(scenario, wanted));
  }

  private void add(Keyed scenario, Predicate<ScenarioResult> wanted) {
    Map<String, Occurrence> own = new LinkedHashMap<>();
    for (int i = 0; i < runs.size(); i++) {
      int run = i;
      scenario
          .scenario()
          .in(run)
          .filter(wanted)
          .ifPresent(
              result ->
                  own.computeIfAbsent(
                          Cause.of(result),
                          c -> new Occurrence(scenario, result, new ArrayList<>()))
                      .on()
                      .add(run));
    }
    own.forEach((cause, one) -> byCause.computeIfAbsent(cause, c -> new ArrayList<>()).add(one));
  }

  /** Returns an item a cause, that of most scenarios first. */
  List<String> items() {
    List<Map.Entry<String, List<Occurrence>>> causes = new ArrayList<>(byCause.entrySet());
    causes.sort(
        Comparator.comparing((Map.Entry<String, List<Occurrence>> e) -> e.getValue().size())
            .reversed());
    return causes.stream().map(cause -> item(cause.getKey(), cause.getValue())).toList();
  }

  private String item(String cause, List<Occurrence> of) {
    if (of.size() == 1) {
      Occurrence one = of.get(0);
      return named(one) + "<br>" + MarkdownText.of(one.result().shortExplanation()) + step(one);
    }
    StringBuilder item = new StringBuilder("**" + of.size() + " scenarios**: ");
    item.append(MarkdownText.of(cause));
    for (Occurrence one : of.subList(0, Math.min(SHOWN_OF_A_CAUSE, of.size()))) {
      item.append("\n  - ").append(named(one)).append(step(one));
    }
    if (of.size() > SHOWN_OF_A_CAUSE) {
      item.append("\n  - … and ").append(of.size() - SHOWN_OF_A_CAUSE).append(" more");
    }
    return item.toString();
  }

  private String named(Occurrence one) {
    ScenarioResult result = one.result();
    return result.ending().sign()
        + " **"
        + MarkdownText.of(
            result.name() + (result.example().isEmpty() ? "" : " (" + result.example() + ")"))
        + "** "
        + place(one)
        + " · "
        + result.nanos() / NANOS_IN_MILLI
        + " ms"
        + systems(one)
        + pasts.of(one.scenario());
  }

  private String place(Occurrence one) {
    String uri = one.scenario().feature().text().uri();
    return linked(MarkdownText.of(one.scenario().place()), uri, one.result().line());
  }

  private String step(Occurrence one) {
    ScenarioResult.Failure failure = one.result().failure();
    if (failure == null) {
      return "";
    }
    String step = MarkdownText.of(failure.step());
    String line = failure.line() == 0 ? "" : " (line " + failure.line() + ")";
    return "<br>" + step + line;
  }

  private String linked(String text, String uri, long line) {
    String address =
        runs.stream()
            .flatMap(run -> run.code().stream())
            .map((TestedCode code) -> code.line(uri, line))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse("");
    return address.isEmpty() ? text : "[" + text + "](" + address + ")";
  }

  private String systems(Occurrence one) {
    if (runs.size() == 1) {
      return "";
    }
    Collection<String> names = one.on().stream().map(run -> runs.get(run).system()).toList();
    return " on " + MarkdownText.of(String.join(", ", names));
  }
}

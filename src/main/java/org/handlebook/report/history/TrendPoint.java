package org.handlebook.report.history;

import java.util.List;
import org.handlebook.record.json.JsonValue;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.report.run.Counts;
import org.handlebook.report.run.RecordedRun;
import org.handlebook.report.run.TestedCode;
import org.handlebook.report.run.Verdict;

/**
 * How a run of everything went as a whole, as one point of a curve.
 *
 * @param since when it was, as people read it
 * @param revision which code it was of; "" when nobody says
 * @param kind its verdict, in one word
 * @param unexpected how many scenarios are to be looked into
 * @param all how many there were, on each system
 * @param tenths how long it took, in tenths of a second
 */
public record TrendPoint(
    String since, String revision, String kind, int unexpected, int all, long tenths) {

  static TrendPoint of(List<RecordedRun> runs) {
    Counts counts = new Counts();
    runs.forEach(run -> counts.add(run.model().counts()));
    return new TrendPoint(
        RecordedRun.started(runs),
        runs.stream()
            .flatMap(run -> run.code().stream())
            .map(TestedCode::revision)
            .findFirst()
            .orElse(""),
        Verdict.of(runs).kind().style(),
        counts.unexpected(),
        counts.all(),
        runs.stream().mapToLong(run -> run.model().tenthsOfSeconds().orElse(0L)).sum());
  }

  /** Writes it as the next element of an array. */
  public void write(JsonWriter json) {
    json.startObject().field("since", since).field("revision", revision).field("kind", kind);
    json.field("unexpected", unexpected).field("all", all).field("tenths", tenths).endObject();
  }

  static TrendPoint read(JsonValue point) {
    return new TrendPoint(
        point.get("since").text(),
        point.get("revision").text(),
        point.get("kind").text(),
        (int) ScenarioPast.number(point.get("unexpected")),
        (int) ScenarioPast.number(point.get("all")),
        ScenarioPast.number(point.get("tenths")));
  }
}

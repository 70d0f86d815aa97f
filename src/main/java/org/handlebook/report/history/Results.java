package org.handlebook.report.history;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handlebook.report.run.Keyed;
import org.handlebook.report.run.MergedFeature;
import org.handlebook.report.run.RecordedRun;
import org.handlebook.report.run.ScenarioKey;
import org.handlebook.report.run.Status;

/**
 * How each scenario ended when it last ran, on each system, and what is known of the runs before:
 * what the next report is held against. What a run leaves out, or lost, stays as it was.
 *
 * @param run tells the last run from others
 * @param since when the last run was, as people read it; "" when there was none
 * @param endings by scenario, then by system
 * @param pasts what is known of the runs of each scenario
 * @param number how many runs there were
 * @param trend how the last runs of everything went, the last one last
 * @param untouched what is known of scenarios that are not in {@code endings}
 */
public record Results(
    String run,
    String since,
    SortedMap<ScenarioKey, Map<String, Status>> endings,
    Map<ScenarioKey, ScenarioPast> pasts,
    int number,
    List<TrendPoint> trend,
    UntouchedLines untouched) {
  /** What the file is called in a folder of reports. */
  public static final String FILE = "results.json";

  /** How many runs are remembered. */
  private static final int REMEMBERED = 30;

  private static final long NANOS_IN_MILLI = 1_000_000;

  /** Nothing is known. */
  static final Results NONE = new Results("", "", new TreeMap<>());

  Results(String run, String since, SortedMap<ScenarioKey, Map<String, Status>> endings) {
    this(run, since, endings, Map.of(), 0, List.of());
  }

  /** Makes results of which nothing is left out. */
  public Results(
      String run,
      String since,
      SortedMap<ScenarioKey, Map<String, Status>> endings,
      Map<ScenarioKey, ScenarioPast> pasts,
      int number,
      List<TrendPoint> trend) {
    this(run, since, endings, pasts, number, trend, UntouchedLines.NONE);
  }

  /**
   * Reads what a run left.
   *
   * @param path the file, or the folder of reports that has it
   * @return absent when it is none
   */
  public static Optional<Results> read(Path path) {
    return ResultsFile.read(path).map(ResultsFile::everything);
  }

  /**
   * Returns what the last run left in a folder of reports, as far as a later one needs it; nothing
   * where there was none.
   *
   * @param everything whether the later one is of all there is
   */
  static Results kept(Path folder, Results later, boolean everything) {
    return ResultsFile.read(folder)
        .map(file -> everything ? file.everything() : file.about(later))
        .orElse(NONE);
  }

  /** Returns what runs say, side by side. */
  public static Results of(List<RecordedRun> runs, Collection<MergedFeature> features) {
    Results results =
        new Results(
            RecordedRun.moment(runs),
            RecordedRun.started(runs),
            new TreeMap<>(),
            new HashMap<>(),
            1,
            List.of(TrendPoint.of(runs)));
    Keyed.of(features).forEach(keyed -> results.add(keyed, runs));
    return results;
  }

  private void add(Keyed keyed, List<RecordedRun> runs) {
    Map<String, Status> told = new LinkedHashMap<>();
    Map<String, Long> millis = new LinkedHashMap<>();
    for (int i = 0; i < runs.size(); i++) {
      String system = runs.get(i).system();
      keyed
          .scenario()
          .in(i)
          .filter(result -> result.ending() != Status.LOST)
          .ifPresent(
              result -> {
                told.put(system, result.ending());
                millis.put(system, result.nanos() / NANOS_IN_MILLI);
              });
    }
    if (!told.isEmpty()) {
      endings.put(keyed.key(), told);
      pasts.put(keyed.key(), ScenarioPast.of(keyed.scenario().text().text(), millis));
    }
  }

  /** Returns whether no run was before. */
  boolean isNothing() {
    return endings.isEmpty() && untouched.isEmpty();
  }

  /**
   * Returns what is known after a later run.
   *
   * @param everything whether that was of all there is, so that the rest is gone
   */
  public Results after(Results later, boolean everything) {
    boolean again = later.run.equals(run);
    int now = number + (again ? 0 : 1);
    SortedMap<ScenarioKey, Map<String, Status>> known = new TreeMap<>();
    Map<ScenarioKey, ScenarioPast> remembered = new HashMap<>();
    if (!everything) {
      known.putAll(endings);
      remembered.putAll(pasts);
    }
    later.endings.forEach(
        (key, told) -> {
          Map<String, Status> all = new LinkedHashMap<>(endings.getOrDefault(key, Map.of()));
          all.putAll(told);
          known.put(key, all);
        });
    later.pasts.forEach((key, past) -> remembered.put(key, past(key, past, later, now)));
    List<TrendPoint> points = new ArrayList<>(trend);
    if (everything) {
      points.removeIf(point -> again && point.since().equals(later.since));
      points.addAll(later.trend);
    }
    int from = Math.max(0, points.size() - REMEMBERED);
    return new Results(
        later.run,
        later.since,
        known,
        remembered,
        now,
        List.copyOf(points.subList(from, points.size())),
        everything ? UntouchedLines.NONE : untouched);
  }

  private ScenarioPast past(ScenarioKey key, ScenarioPast past, Results later, int now) {
    return past.after(
        pasts.get(key),
        isExpected(endings.getOrDefault(key, Map.of())),
        isExpected(later.endings.getOrDefault(key, Map.of())),
        now,
        now - REMEMBERED,
        later.since);
  }

  private static boolean isExpected(Map<String, Status> told) {
    return told.values().stream().allMatch(Status::isExpected);
  }

  /** Returns what is known of scenarios that are not as expected or flaky, by file and line. */
  public Map<String, ScenarioPast> remarkable(Collection<MergedFeature> features) {
    Map<String, ScenarioPast> remarkable = new HashMap<>();
    for (Keyed keyed : Keyed.of(features)) {
      ScenarioPast past = pasts.get(keyed.key());
      if (past != null && (past.isFlaky() || !past.since().isEmpty())) {
        remarkable.put(keyed.place(), past);
      }
    }
    return remarkable;
  }

  /**
   * Writes them.
   *
   * @param runs those that the last run was, for its verdict and what it lacks
   */
  public void write(List<RecordedRun> runs, OutputStream out) throws IOException {
    ResultsJson.write(this, runs, out);
  }
}

package org.handlebook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.handlebook.cli.console.ComparisonText;
import org.handlebook.cli.engine.Refusal;
import org.handlebook.cli.engine.RunRequest;
import org.handlebook.cli.engine.Tee;
import org.handlebook.machine.TestBed;
import org.handlebook.report.PageFile;
import org.handlebook.report.PageRun;
import org.handlebook.report.Recording;
import org.handlebook.report.RunRecorder;
import org.handlebook.report.comparison.Comparison;

/** The same scenarios on one system after the other, and then the comparison. */
final class SeveralSystems implements AutoCloseable {
  private final Surroundings surroundings;
  private final ReportLayout layout;
  private final List<TestBed> beds = new ArrayList<>();
  private final List<Recording> recordings = new ArrayList<>();
  private final List<PageRun> pages = new ArrayList<>();
  private final List<String> names;
  private final Set<String> reported = new HashSet<>();

  /**
   * Opens all systems, before anything runs on one.
   *
   * @throws Refusal when one cannot be had here
   */
  SeveralSystems(Surroundings surroundings, List<String> words, ReportLayout layout) {
    this.surroundings = surroundings;
    this.layout = layout;
    try {
      words.forEach(word -> beds.add(surroundings.systems().open(word)));
    } catch (RuntimeException e) {
      close();
      throw e;
    }
    names = ReportLayout.names(beds.stream().map(TestBed::system).toList());
    for (String name : names) {
      recordings.add(new Recording(name, List.of(), false));
      pages.add(PageRun.open(layout.folder()).named(name));
    }
  }

  /** Ends all systems. */
  @Override
  public void close() {
    beds.forEach(TestBed::close);
    pages.forEach(PageRun::discard);
  }

  /**
   * Runs on all systems in turn. When a run breaks off, what was found until then is compared
   * before that is told.
   *
   * @param requests what to run on a system, with reports to that folder
   * @return the worst exit code
   */
  int run(BiFunction<TestBed, Path, RunRequest> requests) {
    int worst = ExitCode.AS_EXPECTED;
    List<RunRequest> all = new ArrayList<>();
    for (int i = 0; i < beds.size(); i++) {
      all.add(requests.apply(beds.get(i), layout.folder(names.get(i))));
    }
    try {
      for (int i = 0; i < beds.size(); i++) {
        worst = Math.max(worst, runOn(i, all.get(i)));
      }
    } finally {
      worst = Math.max(worst, compare());
    }
    return worst;
  }

  private int runOn(int system, RunRequest request) {
    surroundings.out().println("\nOn " + beds.get(system).system() + ":");
    RunRecorder recorder = new RunRecorder(false);
    return new SystemRun(surroundings, request)
        .run(
            new Tee(recorder, pages.get(system)),
            () -> {
              recordings.set(system, recorder.recording().named(names.get(system)));
              reported.add(names.get(system));
              settle();
            });
  }

  /** The page shows what there is, also should the next run never end. */
  private void settle() {
    layout.settleSeveral(names, reported);
    PageFile.write(layout.folder(), "index.html", pages);
  }

  private int compare() {
    if (reported.isEmpty()) {
      return ExitCode.AS_EXPECTED;
    }
    Comparison comparison = RecordedRuns.compared(recordings);
    Path page = layout.folder().resolve("index.html");
    surroundings.out().print("\nCompared:\n" + ComparisonText.of(comparison, false));
    surroundings.out().println("Report: " + surroundings.shown(page));
    return comparison.isExplained() ? ExitCode.AS_EXPECTED : ExitCode.FAILED;
  }
}

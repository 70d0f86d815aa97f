package org.handlebook.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handlebook.app.ci.GitHub;
import org.handlebook.app.console.ComparisonText;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.report.FrontFiles;
import org.handlebook.report.compare.Comparison;
import org.handlebook.report.history.Earlier;
import org.handlebook.report.history.Results;
import org.handlebook.report.run.RecordedRun;
import org.handlebook.report.run.Recording;
import org.handlebook.report.run.RunRecorder;
import org.handlebook.runner.FanOut;
import org.handlebook.runner.UsageError;
import org.handlebook.text.Text;
import org.jspecify.annotations.Nullable;

/** The same scenarios on one system after the other, and then the comparison. */
final class SeveralSystems implements AutoCloseable {
  private final CommandContext context;
  private final ReportLayout layout;
  private final List<SystemSource> systems;
  private final Earlier before;
  private final List<Recording> recordings = new ArrayList<>();
  private final List<RecordedRun> pages = new ArrayList<>();
  private final List<String> names;
  private final Set<String> reported = new HashSet<>();

  private SeveralSystems(
      CommandContext context,
      ReportLayout layout,
      @Nullable Results before,
      List<SystemSource> systems) {
    this.context = context;
    this.layout = layout;
    this.systems = systems;
    this.before = Earlier.of(before, layout.folder());
    names = ReportLayout.names(systems.stream().map(SystemSource::system).toList());
    for (String name : names) {
      recordings.add(new Recording(name, List.of(), false));
      pages.add(RecordedRun.open(layout.folder()).named(name));
    }
  }

  /**
   * Runs on all systems, one or more.
   *
   * @param before what the runs are held against; null for the report that is there
   * @param part whether the runs are parts of which another report tells
   * @return the worst exit code
   */
  static int runAll(
      CommandContext context,
      ReportLayout layout,
      @Nullable Results before,
      List<SystemSource> systems,
      boolean part) {
    try (GitHub github = new GitHub(context, layout.folder(), part)) {
      if (systems.size() == 1) {
        SystemRun run = systems.get(0).runs().apply(layout.folder());
        return run.run(
            github.listener(""),
            () -> {
              layout.settleOne();
              github.reported();
            });
      }
      try (SeveralSystems several = new SeveralSystems(context, layout, before, systems)) {
        return several.run(github);
      }
    }
  }

  /** Throws away what the page needed. */
  @Override
  public void close() {
    pages.forEach(RecordedRun::discard);
  }

  /**
   * Runs on all systems in turn. When a run breaks off, what was found until then is shown and
   * compared before that is told; when it is interrupted, the page of all systems stays that of the
   * runs before.
   */
  private int run(GitHub github) {
    int worst = ExitCode.AS_EXPECTED;
    List<SystemRun> runs = new ArrayList<>();
    for (int i = 0; i < systems.size(); i++) {
      runs.add(systems.get(i).runs().apply(layout.folder(names.get(i))));
    }
    try {
      for (int i = 0; i < runs.size(); i++) {
        worst = Math.max(worst, run(i, runs.get(i), github));
      }
    } finally {
      worst = Math.max(worst, compare(github));
    }
    return worst;
  }

  private int run(int system, SystemRun run, GitHub github) {
    context.out().println('\n' + said("on", systems.get(system).system()));
    RunRecorder recorder = new RunRecorder(false);
    return run.run(
        new FanOut(github.listener(names.get(system)), new FanOut(recorder, pages.get(system))),
        () -> {
          recordings.set(system, recorder.recording().named(names.get(system)));
          reported.add(names.get(system));
          layout.announce(names);
        });
  }

  private String said(String key, Object... arguments) {
    return Text.of(SeveralSystems.class, key, arguments).in(context.language());
  }

  private int compare(GitHub github) {
    if (reported.isEmpty()) {
      return ExitCode.AS_EXPECTED;
    }
    Optional<UsageError> apart = Optional.empty();
    Comparison comparison = new Comparison(names, List.of());
    try {
      comparison = RecordedRuns.compared(recordings);
    } catch (UsageError e) {
      apart = Optional.of(e);
    }
    FrontFiles.write(layout.folder(), pages, before, comparison.relations());
    layout.settleSeveral(names, reported);
    github.reported();
    if (apart.isPresent()) {
      throw apart.get();
    }
    Path page = layout.folder().resolve("index.html");
    context.out().println('\n' + said("compared"));
    context.out().print(ComparisonText.of(comparison, false, context.language()));
    context.out().println(said("report", context.shown(page)));
    return comparison.isExplained() ? ExitCode.AS_EXPECTED : ExitCode.FAILED;
  }
}

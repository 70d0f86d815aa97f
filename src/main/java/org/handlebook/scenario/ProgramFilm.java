package org.handlebook.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.trace.ProgramMoment;
import org.handlebook.trace.ProgramMoment.Printed;

/** Shows programs to whoever watches them: what they print as they do, and a frame a call. */
public final class ProgramFilm {
  /** A film of more frames is leafed through by nobody: what follows is one frame. */
  private static final int MOST_FRAMES = 2_000;

  private final HostedScenario scenario;
  private final StepTraces traces;
  private int frames;

  /** Shows what happens in that scenario. */
  public ProgramFilm(HostedScenario scenario, StepTraces traces) {
    this.scenario = scenario;
    this.traces = traces;
  }

  /** Returns which threads go on where several could: as whoever watches has chosen. */
  Schedule schedule() {
    return scenario.watch().map(ProgramWatch::schedule).orElseGet(Schedule::inOrder);
  }

  /** Returns whether somebody watches, and wants to know what became of the programs. */
  boolean isWatched() {
    return scenario.watch().isPresent();
  }

  /** Returns whether each line is to be shown. */
  boolean showsLines() {
    return scenario.watch().filter(watch -> watch.isFilm() && watch.showsLines()).isPresent();
  }

  /** Shows what has happened just now. */
  void see(HostedProcesses programs, ProgramMoment moment) {
    Optional<ProgramWatch> watch = scenario.watch();
    if (watch.isEmpty()) {
      return;
    }
    List<Printed> printed = new ArrayList<>(0);
    for (HostedProcess process : programs.all()) {
      String text = process.runsSnippets() ? "" : process.machine().freshlyShown();
      if (!text.isEmpty()) {
        watch.get().printed(text);
        printed.add(new Printed(process.name(), text));
      }
    }
    if (watch.get().isFilm() && frames < MOST_FRAMES) {
      frames++;
      traces.end(moment.with(printed));
    }
  }
}

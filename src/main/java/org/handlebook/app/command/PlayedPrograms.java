package org.handlebook.app.command;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.handlebook.app.context.CommandContext;
import org.handlebook.scenario.ProgramEnding;
import org.handlebook.scenario.ProgramWatch;
import org.handlebook.scenario.Schedule;

/** Shows on the screen what programs print that are played, and keeps how they ended. */
final class PlayedPrograms implements ProgramWatch {
  private final CommandContext context;
  private final int seconds;
  private final Schedule schedule;
  private final boolean film;
  private final boolean lines;
  private final Set<String> missed = new LinkedHashSet<>();
  private List<ProgramEnding> endings = List.of();

  PlayedPrograms(
      CommandContext context, int seconds, Schedule schedule, boolean film, boolean lines) {
    this.context = context;
    this.seconds = seconds;
    this.schedule = schedule;
    this.film = film;
    this.lines = lines;
  }

  @Override
  public void printed(String text) {
    context.out().print(text.replace("\r", ""));
  }

  @Override
  public void missed(String program) {
    missed.add(program);
  }

  @Override
  public void ended(List<ProgramEnding> all) {
    endings = List.copyOf(all);
  }

  @Override
  public int seconds() {
    return seconds;
  }

  @Override
  public Schedule schedule() {
    return schedule;
  }

  @Override
  public boolean isFilm() {
    return film;
  }

  @Override
  public boolean showsLines() {
    return lines;
  }

  /** Returns the programs that others wanted to start and that are not there. */
  Set<String> missed() {
    return Collections.unmodifiableSet(missed);
  }

  /** Returns how each program ended; none if they did not come so far. */
  List<ProgramEnding> endings() {
    return endings;
  }
}

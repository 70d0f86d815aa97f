package org.handlebook.scenario;

import java.util.List;
import org.apiguardian.api.API;

/** Watches programs as they run. */
@API(status = API.Status.INTERNAL)
public interface ProgramWatch {
  /** Takes what a program has just printed to its console. */
  void printed(String text);

  /**
   * Learns of a program that another wants to start, and that is neither given nor Windows' own.
   */
  void missed(String program);

  /** Learns how each program stands when nothing more can happen. */
  void ended(List<ProgramEnding> endings);

  /** Returns for how many seconds of their time programs may run that do not end by themselves. */
  int seconds();

  /** Returns which threads go on where several could. */
  Schedule schedule();

  /** Returns whether each call is to be seen, as a frame of a film. */
  boolean isFilm();

  /** Returns whether the film shows each line, too. */
  boolean showsLines();
}

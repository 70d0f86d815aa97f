package org.handlebook.trace;

import java.util.List;
import org.handlebook.system.ThreadRef;
import org.jspecify.annotations.Nullable;

/**
 * What a thread of a program did just now: it made a call, one came back for which it had waited,
 * or it crashed.
 *
 * @param source the line of the program where that was
 * @param back the call that came back, as it stands now; null for the others
 * @param crash why it crashed, in English and Korean; empty if it did not
 * @param printed what came to the consoles by it
 */
public record ProgramMoment(
    ThreadRef thread,
    SourceLine source,
    @Nullable CallRecord back,
    List<String> crash,
    List<Printed> printed) {
  public ProgramMoment {
    crash = List.copyOf(crash);
    printed = List.copyOf(printed);
  }

  /** What a process has printed. */
  public record Printed(String process, String text) {}

  /** Returns that a thread has made a call. */
  public static ProgramMoment called(ThreadRef thread, SourceLine source) {
    return new ProgramMoment(thread, source, null, List.of(), List.of());
  }

  /** Returns that a call came back. */
  public static ProgramMoment back(CallRecord call, SourceLine source) {
    return new ProgramMoment(call.caller(), source, call, List.of(), List.of());
  }

  /** Returns that a thread has crashed. */
  public static ProgramMoment crashed(
      ThreadRef thread, SourceLine source, String english, String korean) {
    return new ProgramMoment(thread, source, null, List.of(english, korean), List.of());
  }

  /** Returns the same, with what was printed by it. */
  public ProgramMoment with(List<Printed> texts) {
    return new ProgramMoment(thread, source, back, crash, texts);
  }
}

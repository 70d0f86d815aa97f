package org.handlebook.c.export;

import java.util.List;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Call;
import org.jspecify.annotations.Nullable;

/** Something that happens in a scenario, in its order. */
sealed interface Action {
  /** A process begins that no call makes. */
  record Begin(ThreadRef first) implements Action {}

  /**
   * A call is made.
   *
   * @param number which call it is, from 0
   * @param reply how it stood when the scenario went on
   * @param subject the process in which the call looks things up: the caller's, or the one it names
   * @param known what the caller's values meant before
   * @param given what the call gave, in the order of the answer's handles
   * @param made the thread that the call made, if it did
   */
  record Made(
      int number,
      ThreadRef caller,
      Call<?> call,
      Reply<?> reply,
      ProcessRef subject,
      ValueOwners known,
      List<Variable> given,
      @Nullable ThreadRef made)
      implements Action {
    public Made {
      given = List.copyOf(given);
    }
  }

  /** A call comes back that was blocked. */
  record Back(Made call, Reply.Returned<?> reply) implements Action {}

  /** Time passes. */
  record Pass(long milliseconds) implements Action {}
}

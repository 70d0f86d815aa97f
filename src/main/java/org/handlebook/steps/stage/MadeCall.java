package org.handlebook.steps.stage;

import org.handlebook.machine.Reply;
import org.handlebook.story.CallRecord;
import org.handlebook.win32.Win32Error;

/**
 * A call that an actor made, and how it stands.
 *
 * @param record the call as it was made
 * @param reply how it stands now
 * @param c the call as C, with the scenario's names
 */
public record MadeCall(Actor actor, CallRecord record, Reply<?> reply, String c) {

  /** Whether Windows refused. */
  public boolean isRefused() {
    return reply instanceof Reply.Returned<?> returned && returned.answer().isRefusal();
  }

  /** Whether the call is still blocked. */
  public boolean isWaiting() {
    return reply instanceof Reply.Pending<?>;
  }

  /** Whether the process ended in the middle of the call. */
  public boolean isCrashed() {
    return reply instanceof Reply.Crashed<?>;
  }

  /**
   * What came of it, in words: {@code it returned FALSE, with ERROR_INVALID_HANDLE (6): the handle
   * is invalid}.
   */
  public String outcome() {
    if (reply instanceof Reply.Returned<?> returned) {
      String value = returned.answer().returned();
      return (value.isEmpty() ? "it came back" : "it returned " + value) + error(returned);
    }
    if (isCrashed()) {
      return "its process crashed in the middle of it";
    }
    return isWaiting() ? "it is still waiting" : "it never returns: its thread has ended";
  }

  private static String error(Reply.Returned<?> returned) {
    if (!returned.lastErrorSet()) {
      return ", leaving the last error alone";
    }
    String meaning =
        Win32Error.of(returned.lastError()).map(error -> ": " + error.english()).orElse("");
    return (returned.answer().isRefusal() ? ", with " : ", with the last error ")
        + Win32Error.text(returned.lastError())
        + meaning;
  }
}

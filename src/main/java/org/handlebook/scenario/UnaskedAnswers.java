package org.handlebook.scenario;

import org.handlebook.system.Reply;
import org.handlebook.win32.Win32Error;

/**
 * Complains about an answer that no step asked about: a refusal, a call still waiting, a wait that
 * timed out or found a mutex abandoned.
 */
final class UnaskedAnswers {
  private UnaskedAnswers() {}

  /**
   * Returns the complaint about a call.
   *
   * @param keeper the variable of C that keeps what it returned, or ""
   */
  static String text(ActorCall call, String keeper) {
    return what(call)
        + ", and no step says so: "
        + call.record().step()
        + "\n  "
        + call.c()
        + ": "
        + call.outcome()
        + line(call.why())
        + "\nIf that is what Windows does, "
        + (keeper.isEmpty()
            ? "let this step follow it: Then " + sentence(call)
            : "look at what keeps it: Then " + keeper + " is " + call.returned());
  }

  /** Returns a line under a text; nothing if it is empty. */
  static String line(String text) {
    return text.isEmpty() ? "" : "\n  " + text.replace("\n", "\n  ");
  }

  private static String what(ActorCall call) {
    if (call.isWaiting()) {
      return "The call of " + call.actor() + " is still waiting";
    } else if (call.isTimeout()) {
      return "The wait of " + call.actor() + " timed out";
    } else if (call.isAbandoned()) {
      return "The wait of " + call.actor() + " found a mutex abandoned";
    } else if (call.isCrashed()) {
      return "The process of " + call.actor() + " crashed";
    } else if (!call.isOutOfTheOrdinary()) {
      return "The call of " + call.actor() + " waited and came back";
    }
    return "The call of " + call.actor() + " was refused";
  }

  private static String sentence(ActorCall call) {
    if (call.isWaiting()) {
      return call.actor() + " is still waiting";
    } else if (call.isTimeout()) {
      return "the wait of " + call.actor() + " times out";
    } else if (call.isAbandoned()) {
      return "the wait of " + call.actor() + " finds the mutex abandoned";
    } else if (call.isCrashed()) {
      return "the process crashes with an access violation";
    } else if (!call.isOutOfTheOrdinary()) {
      return call.actor() + " goes on";
    }
    return "it is refused with " + error(call);
  }

  private static String error(ActorCall call) {
    return call.reply() instanceof Reply.Returned<?> returned
        ? Win32Error.of(returned.lastError())
            .map(Enum::name)
            .orElse(Integer.toString(returned.lastError()))
        : "";
  }
}

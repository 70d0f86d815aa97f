package org.handlebook.steps.stage;

import org.handlebook.machine.Reply;
import org.handlebook.win32.Win32Error;

/** Complains about a refusal, or a call still waiting, that no step asked about. */
final class Unexpected {
  private Unexpected() {}

  static String text(MadeCall call) {
    return (call.isWaiting()
            ? "The call of " + call.actor() + " is still waiting"
            : "Windows refused what " + call.actor() + " did")
        + ", and no step says so: "
        + call.record().step()
        + "\n  "
        + call.c()
        + ": "
        + call.outcome()
        + "\nIf that is what Windows does, let this step follow it: Then "
        + (call.isWaiting()
            ? call.actor() + " is still waiting"
            : "it is refused with " + error(call));
  }

  private static String error(MadeCall call) {
    return call.reply() instanceof Reply.Returned<?> returned
        ? Win32Error.of(returned.lastError())
            .map(Enum::name)
            .orElse(Integer.toString(returned.lastError()))
        : "";
  }
}

package org.handlebook.steps.stage;

import org.handlebook.machine.Reply;
import org.handlebook.win32.Win32Error;

/** Complains about a refusal, or a call still waiting, that no step asked about. */
final class Unexpected {
  private Unexpected() {}

  static String text(MadeCall call) {
    return (call.isWaiting() ? waiting(call) : refused(call))
        + "\n  "
        + call.c()
        + ": "
        + call.outcome();
  }

  private static String waiting(MadeCall call) {
    return "The call of "
        + call.actor()
        + " is still waiting, and no step says so: "
        + call.record().step()
        + "\nIf that is what Windows does, let this step follow it: Then "
        + call.actor()
        + " is still waiting";
  }

  private static String refused(MadeCall call) {
    String error =
        call.reply() instanceof Reply.Returned<?> returned
            ? Win32Error.of(returned.lastError())
                .map(Enum::name)
                .orElse(Integer.toString(returned.lastError()))
            : "";
    return "Windows refuses what "
        + call.actor()
        + " does, and no step says so: "
        + call.record().step()
        + "\nIf that is what Windows does, let this step follow it: Then it is refused with "
        + error;
  }
}

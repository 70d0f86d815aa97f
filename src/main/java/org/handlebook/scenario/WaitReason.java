package org.handlebook.scenario;

import java.util.Optional;
import org.handlebook.explain.Deadlock;
import org.handlebook.system.SystemSnapshot.WaitState;

/** Says why a wait does not come back. */
public final class WaitReason {
  private final ScenarioSystem system;
  private final NameBindings names;
  private final PendingCalls pending;

  /** Explains the waits of those calls. */
  public WaitReason(ScenarioSystem system, NameBindings names, PendingCalls pending) {
    this.system = system;
    this.names = names;
    this.pending = pending;
  }

  /** Returns the reasons, in lines; "" if the call has come back, or is no wait. */
  String of(ActorCall call) {
    return call.isWaiting()
        ? system.trace().world().waits().stream()
            .filter(wait -> wait.thread().equals(names.actors().thread(call.actor())))
            .findFirst()
            .map(this::of)
            .orElse("")
        : "";
  }

  private String of(WaitState wait) {
    Optional<Actor> idle = pending.idle();
    if (wait.timesOut()) {
      return idle.map(
                  actor ->
                      "Time does not pass by itself, as " + actor + " is not waiting. Let it pass")
              .orElse("Let time pass")
          + ": When 2 seconds pass";
    }
    String waits = String.join("\n", new Deadlock(system.trace(), names).lines());
    return idle.isPresent()
        ? waits
        : "Every thread waits, and no time-out or timer will ever end that:\n  "
            + waits.replace("\n", "\n  ");
  }
}

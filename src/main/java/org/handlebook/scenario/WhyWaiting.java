package org.handlebook.scenario;

import java.util.Optional;
import org.handlebook.explain.Deadlock;
import org.handlebook.system.SystemSnapshot.WaitState;
import org.handlebook.trace.Recorder;

/** Says why a wait does not come back. */
final class WhyWaiting {
  private final Recorder story;
  private final NameBindings cast;
  private final PendingCalls open;

  WhyWaiting(Recorder story, NameBindings cast, PendingCalls open) {
    this.story = story;
    this.cast = cast;
    this.open = open;
  }

  /** The reasons, in lines; "" if the call has come back, or is no wait. */
  String of(ActorCall call) {
    return call.isWaiting()
        ? story.world().waits().stream()
            .filter(wait -> wait.thread().equals(cast.thread(call.actor())))
            .findFirst()
            .map(this::of)
            .orElse("")
        : "";
  }

  private String of(WaitState wait) {
    Optional<Actor> idle = open.idle();
    if (wait.timesOut() && idle.isPresent()) {
      return "Time does not pass by itself, as "
          + idle.get()
          + " is not waiting. Let it pass: When 2 seconds pass";
    }
    String waits = String.join("\n", new Deadlock(story, cast).lines());
    return idle.isPresent()
        ? waits
        : "Every thread waits, and no time-out or timer will ever end that:\n  "
            + waits.replace("\n", "\n  ");
  }
}

package org.handlebook.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.handlebook.win32.Call;
import org.jspecify.annotations.Nullable;

/**
 * How each actor's last call stands, and which refusals and blocked calls no step has asked about
 * yet.
 *
 * <p>A refusal is an answer; but one that nobody expected fails the scenario at the next action or
 * at its end.
 */
public final class LastReply {
  private final Map<Actor, ActorCall> latest = new LinkedHashMap<>();
  private final Map<Actor, ActorCall> unasked = new LinkedHashMap<>();
  private @Nullable Actor lastActor;

  void set(ActorCall call) {
    lastActor = call.actor();
    latest.remove(call.actor());
    update(call);
  }

  /** A call stands otherwise than before: it blocked, and now it came back. */
  void update(ActorCall call) {
    latest.put(call.actor(), call);
    unasked.remove(call.actor());
    if (call.isWaiting() || call.isOutOfTheOrdinary()) {
      unasked.put(call.actor(), call);
    }
  }

  /** A call of a program has come back: nobody has to ask how. */
  void forget(Actor actor) {
    latest.remove(actor);
    unasked.remove(actor);
  }

  /** Who made the last call. */
  Actor lastActor() {
    if (lastActor == null) {
      throw new ScenarioMistake("Nothing has been called yet, so there is no answer to look at.");
    }
    return lastActor;
  }

  /**
   * Who made the last of such calls, among the last calls of all actors.
   *
   * @param what such a call, for the reader
   */
  Actor lastActor(Predicate<Call<?>> such, String what) {
    return latest.values().stream()
        .filter(made -> such.test(made.record().call()))
        .map(ActorCall::actor)
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () -> new ScenarioMistake("Nobody's last call is " + what + ": nothing to look at."));
  }

  /** Whose last calls are still waiting. */
  List<Actor> waiting() {
    return latest.values().stream().filter(ActorCall::isWaiting).map(ActorCall::actor).toList();
  }

  /** The last call of that actor; the asking step now has asked about it. */
  public ActorCall ask(Actor actor) {
    ActorCall call = latest.get(actor);
    if (call == null) {
      throw new ScenarioMistake(
          actor + " has called nothing yet, so there is no answer to look at.");
    }
    unasked.remove(actor);
    return call;
  }

  /** The calls that nobody asked about although they were refused or are still waiting. */
  List<ActorCall> unasked() {
    return List.copyOf(unasked.values());
  }
}

package org.handlebook.scenario;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.handlebook.c.vm.CallUse;
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
  private final Map<Kept, ActorCall> kept = new LinkedHashMap<>();
  private final Set<Actor> passedOver = new HashSet<>();
  private @Nullable Actor lastActor;

  /** A variable of a process, which keeps what a call has returned. */
  private record Kept(String process, String variable) {}

  void set(ActorCall call) {
    lastActor = call.actor();
    latest.remove(call.actor());
    passedOver.remove(call.actor());
    update(call);
  }

  /** What others have called meanwhile counts as called before this one's last call. */
  void makeLast(Actor actor) {
    lastActor = actor;
    ActorCall call = latest.remove(actor);
    if (call != null) {
      latest.put(actor, call);
    }
  }

  /** A call stands otherwise than before: it blocked, and now it came back. */
  void update(ActorCall call) {
    latest.put(call.actor(), call);
    unasked.remove(call.actor());
    if (call.isWaiting() || call.isOutOfTheOrdinary() || passedOver.contains(call.actor())) {
      unasked.put(call.actor(), call);
    }
  }

  /** Others act although a call is still waiting: a later step has to say how it ended. */
  void passOver(ActorCall call) {
    passedOver.add(call.actor());
  }

  /** A call of a program has come back: nobody has to ask how. */
  void forget(Actor actor) {
    latest.remove(actor);
    unasked.remove(actor);
    passedOver.remove(actor);
  }

  /** Returns who made the last call. */
  Actor lastActor() {
    if (lastActor == null) {
      throw new ScenarioMistake("Nothing has been called yet, so there is no answer to look at.");
    }
    return lastActor;
  }

  /**
   * Returns who made the last of such calls, among the last calls of all actors.
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

  /** Returns whose last calls are still waiting. */
  List<Actor> waiting() {
    return latest.values().stream().filter(ActorCall::isWaiting).map(ActorCall::actor).toList();
  }

  /** Returns the last call of that actor; the asking step now has asked about it. */
  public ActorCall ask(Actor actor) {
    ActorCall call = latest.get(actor);
    if (call == null) {
      throw new ScenarioMistake(
          actor + " has called nothing yet, so there is no answer to look at.");
    }
    unasked.remove(actor);
    passedOver.remove(actor);
    return call;
  }

  /** Lets a variable keep how an actor's last call ended: who looks at the variable asks. */
  void keep(ActorCall call, String variable) {
    unasked.remove(call.actor());
    kept.put(new Kept(call.actor().process(), variable), call);
  }

  /** Somebody has looked at a variable of a process. */
  void askAbout(String process, String variable) {
    kept.remove(new Kept(process, variable));
  }

  /** Somebody has looked at how the last calls of a process ended. */
  void askAboutLast(String process) {
    unasked.keySet().removeIf(actor -> actor.process().equals(process));
    passedOver.removeIf(actor -> actor.process().equals(process));
  }

  /** Nobody needs to ask about a call any more. */
  void dismiss(ActorCall call) {
    kept.values().remove(call);
    unasked.remove(call.actor(), call);
    passedOver.remove(call.actor());
  }

  /** Returns the variable that keeps how a call ended; "" if none does. */
  String keeper(ActorCall call) {
    return kept.entrySet().stream()
        .filter(entry -> entry.getValue().equals(call))
        .map(entry -> entry.getKey().variable())
        .filter(variable -> !CallUse.isLocal(variable))
        .findFirst()
        .orElse("");
  }

  /** Returns an actor's last call, if nobody has asked about it and no variable keeps its end. */
  Optional<ActorCall> unasked(Actor actor) {
    return Optional.ofNullable(unasked.get(actor));
  }

  /** Returns the call whose end a variable keeps, while nobody has looked at it. */
  Optional<ActorCall> keptIn(String process, String variable) {
    return Optional.ofNullable(kept.get(new Kept(process, variable)));
  }

  /** Returns the calls that nobody asked about although they were refused or are still waiting. */
  List<ActorCall> unasked() {
    return Stream.concat(kept.values().stream(), unasked.values().stream()).toList();
  }
}

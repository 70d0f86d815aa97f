package org.handlebook.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.trace.CText;
import org.handlebook.trace.CallRecord;
import org.handlebook.win32.Answer;

/**
 * The calls that have not come back, and the time that passes until they do.
 *
 * <p>Time passes by itself only while every thread waits, and only when somebody has to know how a
 * call ends: so that a scenario can look at a wait before it is over.
 */
public final class PendingCalls {
  private final SystemUnderTest system;
  private final ActorNames names;
  private final LastReply lastReply;
  private final CText c;
  private final List<Blocked<?>> blocked = new ArrayList<>();

  /** Keeps the blocked calls of the scenario. */
  public PendingCalls(ScenarioSystem system, NameBindings names, LastReply lastReply) {
    this(system.underTest(), names, lastReply);
  }

  PendingCalls(SystemUnderTest system, NameBindings names, LastReply lastReply) {
    this.system = system;
    this.names = names.actors();
    this.lastReply = lastReply;
    this.c = names.text();
  }

  /** A call that has not come back, and what to do when it does. */
  private record Blocked<R extends Answer>(
      Actor actor,
      CallRecord record,
      Reply.Pending<R> pending,
      Consumer<Reply.Returned<R>> whenBack,
      boolean isOfProgram) {}

  /** Takes in what a call answered: tells of it, or keeps it for later. */
  <R extends Answer> void take(
      Actor actor, CallRecord record, Reply<R> reply, Consumer<Reply.Returned<R>> whenBack) {
    take(actor, record, reply, whenBack, false);
  }

  /** Takes in what a call of a program answered, about which nobody has to ask. */
  <R extends Answer> void takeOfProgram(
      Actor actor, CallRecord record, Reply<R> reply, Consumer<Reply.Returned<R>> whenBack) {
    take(actor, record, reply, whenBack, true);
  }

  private <R extends Answer> void take(
      Actor actor,
      CallRecord record,
      Reply<R> reply,
      Consumer<Reply.Returned<R>> whenBack,
      boolean isOfProgram) {
    deliver(reply, whenBack);
    if (reply instanceof Reply.Pending<R> pending) {
      blocked.add(new Blocked<>(actor, record, pending, whenBack, isOfProgram));
    }
  }

  private static <R extends Answer> void deliver(
      Reply<R> reply, Consumer<Reply.Returned<R>> whenBack) {
    if (reply instanceof Reply.Returned<R> returned) {
      whenBack.accept(returned);
    }
  }

  ActorCall made(Actor actor, CallRecord record, Reply<?> reply) {
    return new ActorCall(actor, record, reply, c.call(record), "");
  }

  /** Looks at every open call again; whether one of them has come back. */
  boolean pollAll() {
    int before = blocked.size();
    List.copyOf(blocked).forEach(this::pollAll);
    return blocked.size() < before;
  }

  private <R extends Answer> void pollAll(Blocked<R> call) {
    settle(call, system.outcome(call.pending()));
  }

  private <R extends Answer> void settle(Blocked<R> call, Reply<R> now) {
    if (!(now instanceof Reply.Pending<R>)) {
      blocked.remove(call);
      deliver(now, call.whenBack());
      if (!call.isOfProgram()) {
        lastReply.update(made(call.actor(), call.record(), now));
      }
    }
  }

  /**
   * Waits until the call of that actor has come back: as long as a real system needs, and as long
   * as every thread waits and something is due.
   *
   * @return whether anything has happened meanwhile
   */
  boolean finish(Actor actor) {
    if (open(actor).isEmpty()) {
      return false;
    }
    poll(actor);
    boolean passed = false;
    while (open(actor).isPresent() && everybodyWaits() && system.passUntilSomethingHappens()) {
      passed = true;
      pollAll();
    }
    pollAll(); // on a real system one may have come back while the others were looked at
    return passed || open(actor).isEmpty();
  }

  /** Hears of the call of that actor if it comes back without anything happening. */
  void poll(Actor actor) {
    open(actor).ifPresent(this::await);
  }

  private <R extends Answer> void await(Blocked<R> call) {
    settle(call, system.await(call.pending()));
    pollAll();
  }

  private Optional<Blocked<?>> open(Actor actor) {
    return blocked.stream().filter(call -> call.actor().equals(actor)).findFirst();
  }

  /** Returns whether no thread that has not ended can do anything: each is blocked in a call. */
  boolean everybodyWaits() {
    return idle().isEmpty();
  }

  /** Returns a thread that has not ended and is not blocked in a call, if there is one. */
  Optional<Actor> idle() {
    return names.everyone().stream()
        .filter(actor -> system.isRunning(names.thread(actor)))
        .filter(actor -> !system.isWaiting(names.thread(actor)))
        .findFirst();
  }
}

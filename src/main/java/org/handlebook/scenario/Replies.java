package org.handlebook.scenario;

import java.util.Optional;
import java.util.function.Predicate;
import org.handlebook.win32.Call;

/** Tells how the calls of the scenario ended; the asking step has asked about them then. */
public final class Replies {
  private final Progress progress;
  private final PendingCalls pending;
  private final LastReply lastReply;
  private final WaitReason waitReason;
  private final StepTraces traces;

  /** Tells of the calls that these know. */
  public Replies(
      Progress progress,
      PendingCalls pending,
      LastReply lastReply,
      WaitReason waitReason,
      StepTraces traces) {
    this.progress = progress;
    this.pending = pending;
    this.lastReply = lastReply;
    this.waitReason = waitReason;
    this.traces = traces;
  }

  /**
   * Returns how the last call ended.
   *
   * @see #outcome(Actor)
   */
  public ActorCall outcome() {
    return outcome(lastReply.lastActor());
  }

  /**
   * Returns how the last call of that actor ended: time passes until it has, as long as nobody
   * could act meanwhile.
   */
  public ActorCall outcome(Actor actor) {
    if (pending.finish(actor)) {
      progress.goOn();
      traces.end();
    }
    ActorCall call = lastReply.ask(actor);
    return call.because(waitReason.of(call));
  }

  /**
   * Returns how the last call of that sort ended, whoever made it.
   *
   * @param what such a call, for the reader
   */
  public ActorCall outcome(Predicate<Call<?>> such, String what) {
    return outcome(lastReply.lastActor(such, what));
  }

  /** Returns how the last call of that actor stands, without letting time pass. */
  public ActorCall now(Actor actor) {
    return lastReply.ask(actor);
  }

  /**
   * Returns whether nobody can go on: every thread waits, and no time-out or timer will ever end
   * that. Every wait has been asked about then.
   */
  public boolean isStandstill() {
    if (!pending.everybodyWaits()) {
      return false;
    }
    lastReply.waiting().forEach(pending::finish);
    boolean standstill = pending.everybodyWaits();
    if (standstill) {
      lastReply.waiting().forEach(lastReply::ask);
    }
    traces.end();
    return standstill;
  }

  /** Returns who could act, if anybody: who has not ended and is not waiting. */
  public Optional<Actor> idle() {
    return pending.idle();
  }
}

package org.handlebook.scenario;

import java.util.List;
import org.handlebook.system.ThreadRef;

/**
 * Lets what is under way go on: calls that are blocked, programs, and C. Before anybody acts, what
 * was refused or blocked before must have been asked about.
 */
public final class Progress {
  private final ScenarioSystem system;
  private final ActorNames names;
  private final LastReply lastReply;
  private final PendingCalls pending;
  private final ProgramRunner programs;
  private final SnippetRunner snippets;
  private final ExpectedFailurePolicy policy;
  private final WaitReason waitReason;

  /** Lets go on what these have begun. */
  public Progress(
      ScenarioSystem system,
      ActorNames names,
      LastReply lastReply,
      PendingCalls pending,
      ProgramRunner programs,
      SnippetRunner snippets,
      ExpectedFailurePolicy policy,
      WaitReason waitReason) {
    this.system = system;
    this.names = names;
    this.lastReply = lastReply;
    this.pending = pending;
    this.programs = programs;
    this.snippets = snippets;
    this.policy = policy;
    this.waitReason = waitReason;
    system.beforeEnd(this::checkAllAsked);
  }

  /** Calls that have come back have their consequences, and programs and C go on. */
  void goOn() {
    pending.pollAll();
    programs.goOn();
    pending.pollAll();
    while (snippets.goOn()) {
      programs.goOn();
      pending.pollAll();
    }
  }

  /** Lets an actor's last call come back, if it can, and what it runs go on to the end. */
  void finish(Actor actor) {
    while (pending.finish(actor) && snippets.isRunning(actor)) {
      goOn();
    }
  }

  /** A real system is given the time to answer before anybody says that it does not. */
  void failIfUnasked() {
    unasked().forEach(call -> pending.poll(call.actor()));
    policy.failIfUnasked(unasked(), waitReason::of);
  }

  private List<ActorCall> unasked() {
    return lastReply.unasked().stream().filter(call -> !call.isWaitingAsSaid()).toList();
  }

  /** At its end, nothing of the scenario may be left that nobody asked about. */
  private void checkAllAsked() {
    lastReply.unasked().forEach(call -> finish(call.actor()));
    policy.failIfUnasked(lastReply.unasked(), waitReason::of);
  }

  /**
   * Returns the thread of an actor.
   *
   * @throws ScenarioMistake if it cannot act: it has ended, or waits in another call
   */
  ThreadRef readyThread(Actor actor) {
    ThreadRef thread = names.thread(actor);
    if (!system.underTest().isRunning(thread)) {
      throw new ScenarioMistake(actor + " has ended and cannot do anything more.");
    }
    if (system.underTest().isWaiting(thread)) {
      ActorCall call = lastReply.ask(actor);
      throw new ScenarioMistake(
          actor
              + " is still waiting in "
              + call.c()
              + ", "
              + call.record().step()
              + ", and cannot do anything else."
              + UnaskedAnswers.line(waitReason.of(call)));
    }
    return thread;
  }
}

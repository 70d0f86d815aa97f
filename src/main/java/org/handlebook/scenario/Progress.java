package org.handlebook.scenario;

import java.util.List;
import java.util.stream.Collectors;
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
  private final ProcessMachines machines;
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
      ProcessMachines machines,
      ExpectedFailurePolicy policy,
      WaitReason waitReason) {
    this.system = system;
    this.names = names;
    this.lastReply = lastReply;
    this.pending = pending;
    this.programs = programs;
    this.snippets = snippets;
    this.machines = machines;
    this.policy = policy;
    this.waitReason = waitReason;
    system.beforeEnd(this::checkAllAsked);
  }

  /** Calls that have come back have their consequences, and programs and C go on. */
  void goOn() {
    pending.pollAll();
    programs.goOn();
    pending.pollAll();
    while (goOnInC()) {
      programs.goOn();
      pending.pollAll();
    }
  }

  /** Lets snippets and whole programs go on; answers whether any could. */
  private boolean goOnInC() {
    boolean moved = snippets.goOn();
    return machines.goOn() || moved;
  }

  /** Takes note of time that passes: programs ask what time it is. */
  void passed(long milliseconds) {
    machines.passed(milliseconds);
  }

  /** Lets an actor's last call come back, if it can, and what it runs go on to the end. */
  void finish(Actor actor) {
    while (pending.finish(actor) && snippets.isRunning(actor)) {
      goOn();
    }
  }

  /**
   * Fails if nobody asked about an answer. A real system first gets the time to answer. What is
   * still waiting may be asked about later: how it ended, or that it never does.
   */
  void failIfUnasked() {
    unasked().forEach(call -> pending.poll(call.actor()));
    List<ActorCall> calls = unasked();
    policy.failIfUnasked(calls.stream().filter(call -> !call.isWaiting()).toList(), waitReason::of);
    calls.stream()
        .filter(call -> call.isWaiting() && !snippets.isRunning(call.actor()))
        .forEach(lastReply::passOver);
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
      throw new ScenarioMistake(waiting(call, "and cannot do anything else."));
    }
    return thread;
  }

  /** Returns in which calls C of a process still waits, so that its next lines are yet to come. */
  String whereSnippetsWait(String process) {
    return lastReply.waiting().stream()
        .filter(actor -> actor.process().equals(process) && snippets.isRunning(actor))
        .map(actor -> waiting(lastReply.ask(actor), "and what follows has not happened yet."))
        .collect(Collectors.joining("\n"));
  }

  private String waiting(ActorCall call, String consequence) {
    return call.actor()
        + " is still waiting in "
        + call.c()
        + ", "
        + call.record().step()
        + ", "
        + consequence
        + UnaskedAnswers.line(waitReason.of(call));
  }
}

package org.handlebook.scenario.shell;

import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessInformation;
import org.jspecify.annotations.Nullable;

/** A program that a thread runs: it goes on, call by call, until a call blocks or it rests. */
public final class Execution {
  private final Host host;
  private final ThreadRef thread;
  private final StartAction whenStarting;
  private Instruction next = new Instruction.Rests();
  private @Nullable Blocked<?> blocked;
  private boolean held;

  /**
   * Makes an execution that runs nothing yet.
   *
   * @param whenStarting is told of the programs that this one starts
   */
  Execution(Host host, ThreadRef thread, StartAction whenStarting) {
    this.host = host;
    this.thread = thread;
    this.whenStarting = whenStarting;
  }

  /** A program has started another. */
  @FunctionalInterface
  interface StartAction {
    void started(Execution creator, ProcessInformation child, String commandLine);
  }

  /** A call that has not come back, and the instruction that makes it. */
  private record Blocked<R extends Answer>(
      Instruction.Makes<R> instruction, Reply.Pending<R> pending) {}

  public ThreadRef thread() {
    return thread;
  }

  /** Returns whether it waits in a call. */
  public boolean isBlocked() {
    return blocked != null;
  }

  /** Returns whether it has nothing more to do. */
  public boolean isOver() {
    return next instanceof Instruction.Rests || !host.isRunning(thread);
  }

  /** Returns whether it stops at its next pause. */
  boolean isHeld() {
    return held;
  }

  void release() {
    held = false;
  }

  void begin(Instruction instruction, boolean pauses) {
    next = instruction;
    held = pauses;
  }

  /** Follows its instructions as far as it can; answers whether it got any further. */
  boolean goOn() {
    boolean moved = false;
    while (!isOver() && step()) {
      moved = true;
    }
    return moved;
  }

  private boolean step() {
    if (blocked != null) {
      return look(blocked);
    } else if (next instanceof Instruction.Pauses pause) {
      return !held && take(pause.then().get());
    } else if (next instanceof Instruction.Names names) {
      host.name(thread, names.name(), names.handle());
      return take(names.then().get());
    }
    return next instanceof Instruction.Makes<?> makes && make(makes);
  }

  private boolean take(Instruction instruction) {
    next = instruction;
    return true;
  }

  private <R extends Answer> boolean look(Blocked<R> call) {
    Reply<R> reply = host.outcome(call.pending());
    if (reply instanceof Reply.Pending<R>) {
      return false;
    }
    blocked = null;
    return came(call.instruction(), reply);
  }

  private <R extends Answer> boolean make(Instruction.Makes<R> instruction) {
    return came(instruction, host.call(thread, instruction.call()));
  }

  private <R extends Answer> boolean came(Instruction.Makes<R> instruction, Reply<R> reply) {
    if (reply instanceof Reply.Pending<R> pending) {
      blocked = new Blocked<>(instruction, pending);
    } else if (reply instanceof Reply.Returned<R> returned) {
      tellOfChildren(instruction, returned.answer());
      next = instruction.then().apply(returned);
    } else {
      next = new Instruction.Rests();
    }
    return true;
  }

  private void tellOfChildren(Instruction.Makes<?> instruction, Answer answer) {
    if (instruction.call() instanceof CreateProcess creation
        && answer instanceof Answer.Stored<?> stored
        && stored.stored() instanceof ProcessInformation child
        && creation.lpCommandLine() != null) {
      whenStarting.started(this, child, creation.lpCommandLine());
    }
  }
}

package org.handlebook.scenario;

import org.handlebook.c.header.CMistake;
import org.handlebook.c.snippet.SnippetRun;
import org.handlebook.c.vm.CallUse;

/**
 * C that a thread runs: where it is written, and what it does with what its calls have returned.
 */
final class RunningSnippet {
  /** So many calls are made in a row before others get their turn, and time passes. */
  private static final int TURN = 500;

  private final SnippetRun run;
  private final String code;
  private final SnippetLocation place;
  private final RunBudget budget = new RunBudget();
  private int calls;
  private boolean mayBeSuspended;
  private CallUse use = CallUse.NONE;

  RunningSnippet(SnippetRun run, String code, SnippetLocation place) {
    this.run = run;
    this.code = code;
    this.place = place;
  }

  SnippetRun run() {
    return run;
  }

  /** Returns the text in which it is written. */
  String code() {
    return code;
  }

  SnippetLocation place() {
    return place;
  }

  RunBudget budget() {
    return budget;
  }

  /** Says that its thread may be suspended before its next statement. */
  void maySuspend() {
    mayBeSuspended = true;
  }

  /** Returns whether its thread may be suspended; nobody asks twice. */
  boolean takeMayBeSuspended() {
    boolean may = mayBeSuspended;
    mayBeSuspended = false;
    return may;
  }

  /** Counts a call; returns whether others have their turn after it. */
  boolean isTurnOver() {
    calls++;
    return calls % TURN == 0;
  }

  /**
   * Asks whether it may go on.
   *
   * @throws CMistake if it turns without end
   */
  void check() {
    if (budget.isSpent()) {
      throw new CMistake(run.at(), "This turns without end.", "여기서 끝없이 돌고 있다.");
    }
  }

  /** Notes what is done with the value of the last call. */
  void use(CallUse last) {
    use = last;
  }

  CallUse use() {
    return use;
  }
}

package org.handlebook.scenario;

import org.handlebook.scenario.HostedProcess.HostedThread;

/** How much programs may do before they are taken for ones that never end. */
final class RunBudget {
  /** Calls one after the other of which none waits. */
  private static final int MOST_CALLS = 500_000;

  /** Instructions without any call. */
  private static final long MOST_INSTRUCTIONS = 300_000_000L;

  /** Instructions in all, with whatever calls and waits between them. */
  private static final long MOST_IN_ALL = 1_000_000_000L;

  private long instructions;
  private long all;
  private int calls;

  /** Takes note of instructions that were run. */
  void ran(int count) {
    instructions += count;
    all += count;
  }

  /** Takes note of a call. */
  void called() {
    instructions = 0;
    calls++;
  }

  /** Takes note that time has passed while the programs waited. */
  void waited() {
    calls = 0;
  }

  /** Returns whether nothing is left of it: who goes on then turns without end. */
  boolean isSpent() {
    return instructions > MOST_INSTRUCTIONS || calls > MOST_CALLS || all > MOST_IN_ALL;
  }

  /**
   * Asks whether a thread may go on.
   *
   * @throws ScenarioMistake if it turns without end
   */
  void check(HostedProcess process, HostedThread thread) {
    if (isSpent()) {
      throw mistake(process.name(), thread.code.place().function(), thread.code.spot());
    }
  }

  /** Returns what is said of it, with the program and the place where it was found. */
  ScenarioMistake mistake(Object... place) {
    if (calls > MOST_CALLS) {
      return new ScenarioMistake(
          "\"%s\" turns in %s, %s, without end: more than 500,000 calls, and no time has passed. Let its loops make fewer turns."
              .formatted(place),
          "\"%s\"이(가) %s 함수(%s)에서 끝없이 돌고 있다. 호출이 500,000번을 넘었는데 그동안 시간이 흐르지 않았다. 반복 횟수를 줄인다."
              .formatted(place));
    }
    return new ScenarioMistake(
        "\"%s\" turns in %s, %s, without end.".formatted(place),
        "\"%s\"이(가) %s 함수(%s)에서 끝없이 돌고 있다.".formatted(place));
  }
}

package org.handlebook.scenario;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.handlebook.system.ForwardingSystem;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.StepLocation;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;

/**
 * Stops a scenario which would never end: after so many calls, or after so much real time, the next
 * thing that the system is asked to do fails the step.
 */
final class CallLimit extends ForwardingSystem {
  /** Far more than a scenario that people read can make. */
  static final long MOST_CALLS = 1_000_000;

  /** Real seconds; far more than the slowest scenario takes on a busy computer. */
  static final long MOST_SECONDS = 300;

  private final Supplier<StepLocation> here;
  private final LongSupplier nanoTime;
  private final long begun;
  private long calls;

  /**
   * Limits a system that has done nothing yet.
   *
   * @param here tells which step is running
   * @param nanoTime real time, as {@link System#nanoTime} tells it
   */
  CallLimit(SystemUnderTest system, Supplier<StepLocation> here, LongSupplier nanoTime) {
    super(system);
    this.here = here;
    this.nanoTime = nanoTime;
    this.begun = nanoTime.getAsLong();
  }

  @Override
  public <R extends Answer> Reply<R> call(ThreadRef caller, Call<R> call) {
    if (++calls > MOST_CALLS) {
      throw stopped(
          "it has made " + MOST_CALLS + " calls; the next is " + call.function(),
          "호출이 " + MOST_CALLS + "번을 넘었다. 다음 호출은 " + call.function() + "이다");
    }
    checkTime();
    return super.call(caller, call);
  }

  @Override
  public boolean passUntilSomethingHappens() {
    checkTime();
    return super.passUntilSomethingHappens();
  }

  private void checkTime() {
    if (nanoTime.getAsLong() - begun > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
      throw stopped(
          "it has run for more than " + MOST_SECONDS + " seconds", MOST_SECONDS + "초가 넘게 실행되고 있다");
    }
  }

  private ScenarioMistake stopped(String english, String korean) {
    String place = ", " + here.get();
    return new ScenarioMistake(
        "The scenario is stopped, since " + english + place + ".",
        "시나리오를 멈춘다. " + korean + place + ".");
  }
}

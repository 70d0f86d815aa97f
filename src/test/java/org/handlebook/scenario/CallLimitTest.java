package org.handlebook.scenario;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.handlebook.system.ThreadRef;
import org.handlebook.system.model.ModelSystemFactory;
import org.handlebook.trace.StepLocation;
import org.handlebook.win32.ErrorCall.SetLastError;
import org.junit.jupiter.api.Test;

/** A scenario that would never end is stopped, and told where it stood. */
final class CallLimitTest {
  private final AtomicLong clock = new AtomicLong();
  private final CallLimit system =
      new CallLimit(
          new ModelSystemFactory().open(),
          () -> new StepLocation("endless.feature", 7, "\"App\" goes on"),
          clock::get);

  @Test
  void stopsAfterSoManyCalls() {
    ThreadRef app = system.startProcess();
    for (long i = 0; i < CallLimit.MOST_CALLS; i++) {
      system.call(app, new SetLastError(0));
    }

    assertThatThrownBy(() -> system.call(app, new SetLastError(0)))
        .isInstanceOf(ScenarioMistake.class)
        .hasMessage(
            """
            The scenario is stopped, since it has made 1000000 calls; the next is SetLastError, endless.feature:7.
            시나리오를 멈춘다. 호출이 1000000번을 넘었다. 다음 호출은 SetLastError이다, endless.feature:7.""");
  }

  @Test
  void stopsAfterSoMuchTime() {
    ThreadRef app = system.startProcess();
    system.call(app, new SetLastError(0));
    clock.set(TimeUnit.SECONDS.toNanos(CallLimit.MOST_SECONDS) + 1);

    assertThatThrownBy(() -> system.call(app, new SetLastError(0)))
        .isInstanceOf(ScenarioMistake.class)
        .hasMessageStartingWith(
            "The scenario is stopped, since it has run for more than 300 seconds, endless.feature:7.");
    assertThatThrownBy(system::passUntilSomethingHappens).isInstanceOf(ScenarioMistake.class);
  }
}

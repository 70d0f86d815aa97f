package org.handlebook.system.agent.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.handlebook.win32.Constant;
import org.handlebook.win32.SynchronizationCall.Sleep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How long things last on a real system. */
class TimeScalingTest {
  private static final TimeScaling QUICK = TimeScaling.forStartsOf(Duration.ofMillis(12));
  private static final TimeScaling SLOW = TimeScaling.forStartsOf(Duration.ofMillis(200));
  private static final TimeScaling SLOWEST = TimeScaling.forStartsOf(Duration.ofDays(1));

  @Test
  @DisplayName("A quarter of what the scenario says, on a system that is quick")
  void quarter() {
    assertThat(QUICK.milliseconds(4_000)).isEqualTo(1_000);
    assertThat(QUICK.dueTime(-4_000L * TimeScaling.UNITS_PER_MILLI))
        .isEqualTo(-1_000L * TimeScaling.UNITS_PER_MILLI);
    assertThat(QUICK.of(new Sleep(4_000))).isEqualTo(new Sleep(1_000));
  }

  @Test
  @DisplayName("Longer on one that is slow: what comes before something due is to happen before it")
  void slow() {
    assertThat(SLOW.milliseconds(1_000)).isEqualTo(2_000);
    assertThat(SLOW.period(1_000)).isEqualTo(2_000);
    assertThat(SLOW.dueTime(-1_000L * TimeScaling.UNITS_PER_MILLI))
        .isEqualTo(-2_000L * TimeScaling.UNITS_PER_MILLI);
    assertThat(SLOW.milliseconds(1)).isGreaterThan(QUICK.milliseconds(1));
  }

  @Test
  @DisplayName("Times keep their order, and none is longer than three times what was said")
  void bounded() {
    assertThat(SLOW.milliseconds(2_000)).isLessThan(SLOW.milliseconds(3_000));
    assertThat(SLOWEST.milliseconds(5_000)).isEqualTo(15_000);
    assertThat(SLOWEST.milliseconds(Constant.INFINITE - 1)).isEqualTo(Integer.MAX_VALUE);
    assertThat(SLOWEST.dueTime(Long.MIN_VALUE)).isNegative();
  }

  @Test
  @DisplayName("No time stays no time, for ever stays for ever, and a moment is long enough")
  void kept() {
    assertThat(SLOW.milliseconds(0)).isZero();
    assertThat(SLOW.milliseconds(Constant.INFINITE)).isEqualTo(Constant.INFINITE);
    assertThat(SLOW.dueTime(0)).isZero();
    assertThat(SLOW.pipeWait(Constant.NMPWAIT_NOWAIT)).isEqualTo(Constant.NMPWAIT_NOWAIT);
    assertThat(QUICK.milliseconds(1)).isEqualTo(20);
  }
}

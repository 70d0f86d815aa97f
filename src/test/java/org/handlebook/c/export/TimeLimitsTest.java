package org.handlebook.c.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SynchronizationCall.SetEvent;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How long an exported program lets a call take. */
class TimeLimitsTest {
  private static final Handle HANDLE = new Handle(4);

  @Test
  @DisplayName("A wait takes what it is told, without a sign; one for ever has no limit")
  void waits() {
    assertThat(TimeLimits.longest(new WaitForSingleObject(HANDLE, 500))).isEqualTo(500);
    assertThat(TimeLimits.longest(new WaitForSingleObject(HANDLE, -2))).isEqualTo(0xFFFF_FFFEL);
    assertThat(TimeLimits.longest(new WaitForSingleObject(HANDLE, Constant.INFINITE))).isZero();
  }

  @Test
  @DisplayName("A call that is told no time takes none")
  void others() {
    assertThat(TimeLimits.longest(new SetEvent(HANDLE))).isZero();
  }
}

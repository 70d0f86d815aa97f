package org.handlebook.c.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Threads that stop before lines of their program. */
final class BreakpointsTest {
  private static final String PROGRAM =
      """
      int twice(int n) {
        return 2 * n;
      }
      int main(void) {
        int sum = 0;
        for (int i = 0; i < 3; i++)
          sum += twice(i);
        return sum;
      }
      """;

  private final Machine machine = machine();
  private final VmThread thread = machine.threads().get(0);

  private static Machine machine() {
    return Machine.load(
        Executable.compile("x.c", PROGRAM, name -> Optional.empty()),
        new PlainMemory(),
        new Machine.Environment("x.exe", "x.exe", 10, 11, 12, true, true, true, 0, () -> 0));
  }

  private int next() {
    thread.place().goOn();
    machine.resume();
    thread.run(1_000_000);
    machine.pause();
    return thread.place().isHalted() ? thread.spot().line() : 0;
  }

  @Test
  void stopsEachTimeAThreadComesToTheLine() {
    assertThat(machine.breakpoints().set(2)).isTrue();

    assertThat(next()).isEqualTo(2);
    assertThat(thread.place().function()).isEqualTo("twice");
    assertThat(next()).isEqualTo(2);
    assertThat(next()).isEqualTo(2);
    assertThat(next()).isZero();
    assertThat(thread.pending()).isPresent();
  }

  @Test
  void stopsNowhereWhereNoStatementBegins() {
    assertThat(machine.breakpoints().set(3)).isFalse();
    assertThat(machine.breakpoints().set(8)).isTrue();
    machine.breakpoints().clear();

    assertThat(next()).isZero();
  }
}

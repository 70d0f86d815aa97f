package org.handlebook.kernel.dispatcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In which order things happen that are due, and at what time. */
class ClockTest {
  private final Clock clock = new Clock();
  private final long start = clock.now();
  private final List<String> happened = new ArrayList<>();

  private Clock.Alarm at(long after, String name) {
    return clock.schedule(start + after, () -> happened.add(name + " at " + (clock.now() - start)));
  }

  @Test
  @DisplayName("Nothing happens until time moves, then all that is due, in the order it is due")
  void order() {
    at(20, "later");
    at(10, "first");
    at(10, "second");
    at(31, "too late");
    assertThat(happened).isEmpty();
    clock.pass(30);
    assertThat(happened).containsExactly("first at 10", "second at 10", "later at 20");
    assertThat(clock.now()).isEqualTo(start + 30);
  }

  @Test
  @DisplayName("What is cancelled does not happen, and what was due before happens now")
  void cancelled() {
    at(10, "cancelled").cancel();
    clock.pass(10);
    at(5, "past");
    clock.pass(0);
    assertThat(happened).containsExactly("past at 10");
  }

  @Test
  @DisplayName("Time passes from one thing due to the next, no further than what is wanted")
  void until() {
    at(10, "one");
    at(20, "two");
    at(30, "three");
    assertThat(clock.passUntil(() -> happened.size() == 2)).isTrue();
    assertThat(clock.now()).isEqualTo(start + 20);
    assertThat(clock.passUntil(() -> false)).isFalse();
    assertThat(happened).hasSize(3);
  }
}

package org.handlebook.system.agent.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When a system is taken to be at rest. */
class RestTest {
  private static final Duration NEVER = Duration.ofDays(1);

  private static Activity asleep(String turns) {
    return Activity.asleep(Map.of("thread", turns));
  }

  private static Rest seeing(Activity... looks) {
    Iterator<Activity> next = List.of(looks).iterator();
    return new Rest(next::next);
  }

  @Test
  @DisplayName("It is at rest when its threads have slept from one look to the next")
  void asleep() {
    Rest rest = seeing(Activity.AT_WORK, asleep("7"), asleep("7"));
    assertThat(rest.isReached(Duration.ZERO)).isFalse();
    assertThat(rest.isReached(Duration.ZERO)).isFalse();
    assertThat(rest.isReached(Duration.ZERO)).isTrue();
  }

  @Test
  @DisplayName("It is not when one of them has run between two looks, though it sleeps at both")
  void ranBetween() {
    Rest rest = seeing(asleep("7"), asleep("8"), Activity.AT_WORK, asleep("9"), asleep("9"));
    for (int look = 1; look <= 4; look++) {
      assertThat(rest.isReached(Duration.ZERO)).as("look %d", look).isFalse();
    }
    assertThat(rest.isReached(Duration.ZERO)).isTrue();
  }

  @Test
  @DisplayName("Where threads cannot be seen, it is when a while has passed")
  void unknown() {
    Rest rest = seeing(Activity.UNKNOWN, Activity.UNKNOWN, Activity.UNKNOWN);
    assertThat(rest.isReached(NEVER)).isFalse();
    assertThat(rest.isReached(NEVER)).isFalse();
    assertThat(rest.isReached(Duration.ZERO)).isTrue();
  }
}

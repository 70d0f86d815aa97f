package org.handlebook.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is known of the runs of a scenario. */
class ScenarioPastTest {
  private static final int OLDEST = -20;

  private static ScenarioPast now(String text) {
    return ScenarioPast.of(text, Map.of("model", 3L));
  }

  @Test
  @DisplayName("It fails since the first of the runs in which it failed without a break")
  void since() {
    ScenarioPast first = now("a").after(null, true, false, 1, OLDEST, "Monday");
    ScenarioPast second = now("b").after(first, false, false, 2, OLDEST, "Tuesday");
    ScenarioPast third = now("b").after(second, false, true, 3, OLDEST, "Wednesday");
    assertThat(first.since()).isEqualTo("Monday");
    assertThat(second.since()).isEqualTo("Monday");
    assertThat(third.since()).isEmpty();
    assertThat(now("b").after(third, true, false, 4, OLDEST, "Thursday").since())
        .isEqualTo("Thursday");
  }

  @Test
  @DisplayName("It is flaky when it changes to and fro though its text stays, in the last runs")
  void flaky() {
    ScenarioPast once = now("a").after(now("a"), true, false, 2, OLDEST, "2");
    ScenarioPast twice = now("a").after(once, false, true, 3, OLDEST, "3");
    assertThat(once.isFlaky()).isFalse();
    assertThat(twice.flips()).isEqualTo(List.of(2, 3));
    assertThat(twice.isFlaky()).isTrue();
    assertThat(now("b").after(twice, true, true, 4, OLDEST, "4").isFlaky()).isFalse();
    assertThat(now("a").after(twice, true, true, 40, 10, "40").isFlaky()).isFalse();
  }

  @Test
  @DisplayName("How long it took elsewhere stays known")
  void millis() {
    ScenarioPast wine = ScenarioPast.of("a", Map.of("wine", 70L));
    assertThat(now("a").after(wine, true, true, 2, OLDEST, "2").millis())
        .containsEntry("wine", 70L)
        .containsEntry("model", 3L);
  }
}

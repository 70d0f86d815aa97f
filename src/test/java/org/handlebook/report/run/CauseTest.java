package org.handlebook.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What many failures have in common. */
class CauseTest {
  private static String of(Status ending, String step, String message) {
    ScenarioResult.Failure failure = new ScenarioResult.Failure(step, 3, message, "");
    return Cause.of(
        new ScenarioResult(
            "s", "", List.of(), "text", 1, List.of(), ending, failure, 0, StepStore.Slice.NONE));
  }

  @Test
  @DisplayName("Names, numbers and handles are what one cause may have otherwise")
  void same() {
    assertThat(of(Status.FAILED, "Then a", "\"App\" has 0x4, 17 times\n more"))
        .isEqualTo(of(Status.FAILED, "Then b", "\"Child 2\" has 0x1c8, 3 times\n else"))
        .isEqualTo("\"…\" has …, … times");
  }

  @Test
  @DisplayName("A number inside of a word is a part of it")
  void words() {
    assertThat(of(Status.FAILED, "Then a", "h1 is of Win32")).isEqualTo("h1 is of Win32");
  }

  @Test
  @DisplayName("An unknown sentence is its own cause, whatever values stand in it")
  void unknown() {
    assertThat(of(Status.UNDEFINED, "When \"App\" makes 2 things", Status.UNDEFINED.meaning()))
        .isEqualTo(of(Status.UNDEFINED, "When \"B\" makes 3 things", Status.UNDEFINED.meaning()))
        .contains("When \"…\" makes … things");
  }
}

package org.handlebook.steps.check;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.handlebook.system.Reply;
import org.handlebook.win32.Answer.EnvironmentBlock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a check that fails tells what it expected and what it found. */
class EnvironmentAssertTest {
  private final EnvironmentAssert block =
      EnvironmentAssert.assertThat(
          "App", new Reply.Returned<>(new EnvironmentBlock(1, List.of("A=1", "B=2")), 0, false));

  @Test
  @DisplayName("A block with just those strings holds, in any order")
  void holds() {
    block.hasExactly(List.of("B=2", "A=1"));
  }

  @Test
  @DisplayName("What is missing and what nobody expected are told apart, each in its lines")
  void fails() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> block.hasExactly(List.of("A=1", "C=3")))
        .withMessage(
            """
            Expected the environment of "App" to be another.
              What is missing:
                C=3
              What nobody expected:
                B=2""");
  }
}

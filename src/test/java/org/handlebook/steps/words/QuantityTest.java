package org.handlebook.steps.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.handlebook.scenario.ScenarioMistake;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers with their units, as tables and sentences say them. */
class QuantityTest {

  @ParameterizedTest
  @CsvSource({
    "64 bytes, 64",
    "1바이트, 1",
    "2 KB, 2048",
    "1 millisecond, 1",
    "3초, 3000",
    "2 minutes, 120000",
    "2147483647, 2147483647",
    "-1, -1",
    "for ever, -1",
    "무한, -1",
    "INFINITE, -1"
  })
  @DisplayName("A number comes in bytes or milliseconds, with or without a unit in either language")
  void read(String text, int meant) {
    assertThat(Quantity.parse("size", text)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "many", "2 hours", "3 MB", "2147483648", "36000 minutes"})
  @DisplayName(
      "What is no number, has an unknown unit or is too large is a mistake of the scenario")
  void refused(String text) {
    assertThatExceptionOfType(ScenarioMistake.class)
        .isThrownBy(() -> Quantity.parse("size", text))
        .withMessageContaining("size");
  }
}

package org.handlebook.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What writer and reader of a stream share. */
class RecordWordsTest {
  @ParameterizedTest
  @EnumSource
  @DisplayName("Each change has a word of its own, by which it is found")
  void changes(ChangeWord change) {
    assertThat(change.word()).matches("[a-z]+(-[a-z]+)?");
    assertThat(ChangeWord.of(change.word())).contains(change);
  }

  @Test
  @DisplayName("A misconception is read as it was written")
  void misconception() {
    Misconception one = new Misconception("M01", "CNT-3", "It \"counts\".", "센다.");
    assertThat(Misconception.of(one.json())).isEqualTo(one);
  }

  @Test
  @DisplayName("A trace of a format that is not known is told with its number")
  void format() {
    assertThat(StepTraceReader.unknownFormat("{\"format\":" + TraceFormat.CURRENT + ",\"a\":1}"))
        .isEmpty();
    assertThat(StepTraceReader.unknownFormat("{\"format\":99}")).contains("99");
  }
}

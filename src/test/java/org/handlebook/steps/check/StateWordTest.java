package org.handlebook.steps.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.handlebook.system.ObjectDetail;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StateWordTest {
  static String[] details() {
    return new String[] {
      ObjectDetail.mutant(0, false),
      ObjectDetail.mutant(0, true),
      ObjectDetail.mutant(1, false),
      ObjectDetail.mutant(3, false),
      ObjectDetail.event(true, true),
      ObjectDetail.event(false, false),
      ObjectDetail.timer(true, false, true),
      ObjectDetail.semaphore(1, 2),
      ObjectDetail.section(4096),
      ObjectDetail.job(1),
      ObjectDetail.job(2),
      ObjectDetail.mailslot(64),
      ObjectDetail.remoteMailslotClient("*"),
      ObjectDetail.thread(0),
      ObjectDetail.thread(2),
      ObjectDetail.ended(7)
    };
  }

  @ParameterizedTest
  @MethodSource("details")
  @DisplayName("No English word is left in what an object says of itself in Korean")
  void isKorean(String detail) {
    assertThat(StateWord.korean(detail)).doesNotContainPattern("[A-Za-z]");
  }
}

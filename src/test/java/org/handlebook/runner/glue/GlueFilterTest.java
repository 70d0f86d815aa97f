package org.handlebook.runner.glue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlueFilterTest {
  private static final String CLOSES = "{actor} closes {handle}";
  private static final String REFUSED = "it is refused( with {error})";
  private static final String CLOSES_IN_KOREAN = "{actor}이/가 {handle}을/를 닫는다";

  @Test
  void takesWhatTheTextCanBe() {
    GlueFilter choice = new GlueFilter("When \"App\" closes hMutex\n");
    assertThat(choice.takes(CLOSES)).isTrue();
    assertThat(choice.takes(REFUSED)).isFalse();
    assertThat(choice.takes(CLOSES_IN_KOREAN)).isFalse();
    assertThat(choice.leftOut()).containsExactlyInAnyOrder(REFUSED, CLOSES_IN_KOREAN);
  }

  @Test
  void findsWordsInTheCellsOfAnOutline() {
    String outline = "Then it <ends>\nExamples:\n  | ends       |\n  | is refused |\n";
    assertThat(new GlueFilter(outline).takes(REFUSED)).isTrue();
  }

  @Test
  void takesEverythingWhereWordsAreMadeOfPieces() {
    assertThat(new GlueFilter("When \"App\" <what>s hMutex\n").takes(CLOSES)).isTrue();
    assertThat(new GlueFilter("만일 \"<앱>\"이 닫<어미>\n").takes(CLOSES_IN_KOREAN)).isTrue();
  }

  @Test
  void particlesAreNoWords() {
    assertThat(new GlueFilter("만일 \"앱\"이 hMutex를 닫는다\n").takes(CLOSES_IN_KOREAN)).isTrue();
  }
}

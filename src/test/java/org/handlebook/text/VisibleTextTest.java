package org.handlebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is shown as a code. */
final class VisibleTextTest {
  @Test
  void whatNobodyWouldSeeIsACode() {
    assertThat(VisibleText.of("a\u0000b\u001b[31m\u009b\u007f\u202e\u200b\u200d\u2028\ud800\uffff"))
        .isEqualTo(
            "a\\u{0}b\\u{1B}[31m\\u{9B}\\u{7F}\\u{202E}\\u{200B}\\u{200D}\\u{2028}\\u{D800}\\u{FFFF}");
    assertThat(VisibleText.of(Character.toString(0xE0041) + "\u3164\ufeff\u061c"))
        .isEqualTo("\\u{E0041}\\u{3164}\\u{FEFF}\\u{61C}");
  }

  @Test
  void whatIsSeenStays() {
    String text = "한글 é \ud83d\ude00 שלום ❤️ \u00a0\u3000 ab\r\n\tc\n";
    assertThat(VisibleText.of(text)).isSameAs(text);
  }

  @Test
  void onOneLineItsEndsAreCodesToo() {
    assertThat(VisibleText.line("a\r\n\tb")).isEqualTo("a\\u{D}\\u{A}\\u{9}b");
    assertThat(VisibleText.of("a\rb")).isEqualTo("a\\u{D}b");
  }

  @Test
  void onAPageJoinersStayWhereTheyJoin() {
    assertThat(VisibleText.onPage("👨\u200d👩 क्\u200dष a\u200db\u202e"))
        .isEqualTo("👨\u200d👩 क्\u200dष a\\u{200D}b\\u{202E}");
  }

  @Test
  void aLongNameIsCut() {
    assertThat(VisibleText.name("😀".repeat(VisibleText.LONGEST_NAME)))
        .isEqualTo("😀".repeat(VisibleText.LONGEST_NAME));
    assertThat(VisibleText.name("😀".repeat(VisibleText.LONGEST_NAME + 1)))
        .isEqualTo("😀".repeat(VisibleText.LONGEST_NAME) + "…");
  }
}

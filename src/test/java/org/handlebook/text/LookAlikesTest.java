package org.handlebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters are others than they seem, and what was meant. */
final class LookAlikesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "~a process\u00a0\"App\"~, ~a process \"App\"~",
        "~a\u3000process\t\"App\"~, ~a process \"App\"~",
        "~“App” creates «it» and ‘it’~, ~\"App\" creates \"it\" and \"it\"~",
        "~the child’s handle~, ~the child's handle~",
        "~cre\u200bates\u2060 a mu\u00adtex~, ~creates a mutex~",
        "~ｈM３ ＂［x］： ٣ a‐b−c~, ~hM3 \"[x]: 3 a-b-c~",
        "~\t indented 한글 é 😀~, ~\t indented 한글 é 😀~"
      })
  void mends(String written, String meant) {
    assertThat(LookAlikes.mended(written, LookAlikes.in(written))).isEqualTo(meant);
  }

  @Test
  void namesInPlainQuotesMayHaveThem() {
    String line = "\"it’s 😀\" creates\u00a0a mutex named \"“m”\"";
    assertThat(LookAlikes.outsideNames(line))
        .containsExactly(new LookAlikes.LookAlike(17, 0xA0, " "));
    assertThat(LookAlikes.outsideNames("\"App” creates")).hasSize(1);
  }

  @Test
  void tellsWhatToWrite() {
    assertThat(LookAlikes.in("a\u00a0b“\u200b"))
        .map(found -> found.text().in(Language.ENGLISH))
        .containsExactly(
            "no-break space (U+00A0) at column 2; write a space",
            "left double quotation mark (U+201C) at column 4; write \"",
            "zero width space (U+200B) at column 5; leave it out");
    assertThat(LookAlikes.in("a\u00a0b“\u200b"))
        .map(found -> found.text().in(Language.KOREAN))
        .containsExactly(
            "2열의 공백(U+00A0)은 보통 공백이 아니다. 보통 공백으로 바꾼다",
            "4열의 글자(U+201C)는 모양만 닮았다. \" 글자로 바꾼다",
            "5열에 보이지 않는 글자(U+200B)가 있다. 지운다");
  }
}

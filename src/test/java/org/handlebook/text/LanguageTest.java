package org.handlebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which language a person's session asks for. */
final class LanguageTest {
  @Test
  void isThatOfTheFirstVariableThatIsSet() {
    assertThat(Language.of(Map.of("LANG", "ko_KR.UTF-8"))).isEqualTo(Language.KOREAN);
    assertThat(Language.of(Map.of("LC_MESSAGES", "ko", "LANG", "de_DE")))
        .isEqualTo(Language.KOREAN);
    assertThat(Language.of(Map.of("LC_ALL", "C", "LC_MESSAGES", "ko_KR")))
        .isEqualTo(Language.ENGLISH);
    assertThat(Language.of(Map.of("LC_ALL", "", "LANG", "ko_KR"))).isEqualTo(Language.KOREAN);
  }

  @Test
  void isEnglishWhenNothingIsSet() {
    assertThat(Language.of(Map.of())).isEqualTo(Language.ENGLISH);
  }

  @Test
  void isNotThatOfALanguageWhoseNameBeginsAlike() {
    assertThat(Language.of(Map.of("LANG", "kok_IN.UTF-8"))).isEqualTo(Language.ENGLISH);
  }
}

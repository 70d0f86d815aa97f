package org.handlebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which form of a Korean particle follows which word. */
class ParticlesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("The form fits what is heard last: Hangul, digits, and English as Korean says it")
  @CsvSource({
    "핸들, 핸들을",
    "뮤텍스, 뮤텍스를",
    "hMail, hMail을",
    "hMutex, hMutex를",
    "hPipe, hPipe를",
    "\"자식\", \"자식\"을",
    "\"부모\", \"부모\"를",
    "2, 2를",
    "3, 3을",
    "10, 10을",
    "hM, hM을",
    "hA, hA를"
  })
  void object(String word, String withParticle) {
    assertThat(chosen(word, "을", "를")).isEqualTo(withParticle);
    assertThat(chosen(word, "를", "을")).isEqualTo(withParticle);
  }

  private static String chosen(String word, String first, String second) {
    StringBuilder sentence = new StringBuilder(word).append(first);
    Particles.choose(sentence, first, second);
    return sentence.toString();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("(으)로 needs its vowel after every final consonant but ㄹ")
  @CsvSource({"핸들, false", "자식, true", "부모, false", "1, false", "3, true"})
  void needsEu(String word, boolean needs) {
    assertThat(Particles.needsEu(word)).isEqualTo(needs);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("Of a particle in both forms stays the one that fits the name before it")
  @CsvSource({
    "hMail을(를) 받는다, hMail을 받는다",
    "hPipe을(를) 받는다, hPipe를 받는다",
    "hMail(으)로 받는다, hMail로 받는다",
    "h3(으)로 받는다, h3으로 받는다",
    "\"a.c\"은(는) 없다, \"a.c\"는 없다",
    "ERROR_FILE_NOT_FOUND이(가) 된다, ERROR_FILE_NOT_FOUND가 된다",
    "h[0]와(과) h[2]이(가) 같다, h[0]과 h[2]가 같다",
    "\"잠금\"(이)라는 이름, \"잠금\"이라는 이름",
    "\"chat\"(이)라는 이름, \"chat\"이라는 이름"
  })
  void settled(String both, String one) {
    assertThat(Particles.settled(both)).isEqualTo(one);
  }
}

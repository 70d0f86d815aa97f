package org.handlebook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import org.handlebook.system.SystemFailure;
import org.handlebook.text.Language;
import org.handlebook.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a system says that breaks is told to who asked for it in the own language. */
final class FailureWordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wine is not installed here|여기에는 Wine이 설치되어 있지 않다",
        "the agent did not start: it ended with exit code 53: oh|에이전트가 시작되지 않았다: 종료 코드 53으로 끝났다: oh",
        "no worker can be started in /a b/c: /a b/c: permission denied|/a b/c에서 작업자를 시작할 수 없다: /a b/c: 권한이 없다",
        "the resident agent hangs; it was to look at objects|상주 에이전트가 멈춰 있다. 시킨 일: 오브젝트 보기",
        "there is no wineserver beside /opt/wine|/opt/wine 옆에 wineserver가 없다"
      })
  void tellsABreakdownInBothLanguages(String english, String korean) {
    FailureWording wording = FailureWording.of(new SystemFailure(english));

    assertThat(wording.in(Language.ENGLISH)).isEqualTo(english);
    assertThat(wording.in(Language.KOREAN)).isEqualTo(korean);
    assertThat(Text.of(CannotRun.class, "cannot.run", "wine-8.0", wording).in(Language.KOREAN))
        .contains(korean);
  }
}

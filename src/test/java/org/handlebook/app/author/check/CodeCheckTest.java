package org.handlebook.app.author.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handlebook.app.author.index.SentenceIndex;
import org.handlebook.rules.RuleBookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The C of a feature is read without running it: under steps, in texts, and in files beside it. */
final class CodeCheckTest {
  private final FeatureCheck check;

  @TempDir Path folder;

  CodeCheckTest() throws IOException {
    Path rules = Path.of("features/rules.yml");
    check = new FeatureCheck(SentenceIndex.load(), RuleBookReader.read(rules, rules.toString()));
  }

  @Test
  void findsMistakesOfSnippetsAndValuesWithoutRunning() throws IOException {
    assertThat(
            found(
                """
                # language: ko
                기능: f

                  시나리오: s
                    조건 "앱" 프로세스가 있다
                    만일 "앱"이 세마포어를 다음과 같이 만들어 hSeats로 받는다:
                      | 초기 카운트 | 둘 |
                      | 상속 가능 | 글쎄 |
                      | 접근 권한 | ALL |
                    그리고 "앱"이 다음을 실행한다:
                      \"""c
                      DWORD n = 3;
                      CloseHandle(hSeats);
                      CloseHandle(hSeat);
                      \"""
                    그러면 n은 3이다
                """))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("f.feature:7:").contains("수이고"),
            line -> assertThat(line).startsWith("f.feature:8:").containsPattern("[가-힣]"),
            line -> assertThat(line).startsWith("f.feature:9:").contains("접근 권한"),
            line -> assertThat(line).startsWith("f.feature:14:19: ").contains("hSeat는 선언되지 않았다"));
  }

  @Test
  void takesNoWordOfTheHeadersForAHandleAfterAnUnknownSentence() throws IOException {
    assertThat(
            found(
                """
                Feature: f

                  Scenario: s
                    Given a process "A"
                    And "A" create a mutex as hMutex
                    When "A" runs:
                      \"""c
                      int Twice(int n) { return 2 * n; }
                      DWORD r = WaitForSingleObject(hMutex, 0);
                      if (r == WAIT_OBJECT_0) printf("%d", Twice(3));
                      \"""
                    Then r is WAIT_OBJECT_0
                """))
        .singleElement()
        .asString()
        .startsWith("f.feature:5:9: no such sentence");
  }

  @Test
  void findsMistakesOfProgramsInFiles() throws IOException {
    Files.writeString(folder.resolve("a.c"), "int main(void) { return c; }\n");
    assertThat(
            found(
                """
                Feature: f

                  Scenario: s
                    Given the program "a.exe" from "a.c"
                    And the program "b.exe" from "b.c"
                    When a process "P" runs "a.exe"
                    Then "P" has printed "x"
                """))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("f.feature:4:11: a.c:1:25: "),
            line ->
                assertThat(line).startsWith("f.feature:5:9: There is no file ").contains("b.c"));
  }

  @Test
  void findsAllMistakesOfPrograms() throws IOException {
    assertThat(
            found(
                """
                # language: ko
                기능: f

                  시나리오: s
                    조건 프로그램 "a.exe"는 다음과 같다:
                      \"""c
                      int main(void) {
                        int a = b;
                        return c;
                      }
                      \"""
                    만일 프로세스 "P"가 "other.exe"를 실행한다
                    그러면 "P"가 "x"를 출력했다
                """))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("f.feature:8:17: ").containsPattern("[가-힣]"),
            line -> assertThat(line).startsWith("f.feature:9:16: ").containsPattern("[가-힣]"),
            line -> assertThat(line).startsWith("f.feature:12:8: \"other.exe\" 프로그램이"));
  }

  private List<String> found(String text) throws IOException {
    Path file = folder.resolve("f.feature");
    Files.writeString(file, text);
    return check.check(file, "f.feature").stream().map(CheckFinding::toString).toList();
  }
}

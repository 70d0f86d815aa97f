package org.handlebook.app.author.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.handlebook.app.author.index.SentenceIndex;
import org.handlebook.rules.RuleBookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a feature is said with its place, all of it, without running anything. */
final class FeatureCheckTest {
  private final FeatureCheck check;

  @TempDir Path folder;

  FeatureCheckTest() throws IOException {
    Path rules = Path.of("features/rules.yml");
    check = new FeatureCheck(SentenceIndex.load(), RuleBookReader.read(rules, rules.toString()));
  }

  @Test
  void findsNothingInTheProjectsFeatures() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("features"))) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".feature"))
                  .flatMap(file -> check.check(file, file.toString()).stream())
                  .filter(finding -> !finding.isHint())
                  .map(CheckFinding::toString))
          .isEmpty();
    }
  }

  @Test
  void findsAllProblemsOfAFile() throws IOException {
    List<String> found =
        found(
            """
            Feature: f

              Scenario: s
                Given a procces "A"
                When "A" creates a mutex as hM with:
                  | ownd | yes |
                And "A" spawns "B" with:
                Then it is refused with ERROR_NO_SUCH_THING

              Scenario: s
                Given a process "A"
            """);
    assertThat(found)
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("f.feature:4:11: no such sentence")
                    .endsWith("write a process \"A\""),
            line ->
                assertThat(line)
                    .startsWith("f.feature:6:9: this sentence knows no detail \"ownd\""),
            line -> assertThat(line).startsWith("f.feature:7:9: a table or text must stand"),
            line -> assertThat(line).startsWith("f.feature:8:10: No call that is known leaves"),
            line -> assertThat(line).startsWith("f.feature:10:1: the scenario of line 3"),
            line -> assertThat(line).startsWith("f.feature:11:11: nothing happens to \"A\""));
  }

  /** It would be green whatever the reader thinks it shows. */
  @Test
  void tellsOfAnActWhereSomethingShouldBeShown() throws IOException {
    assertThat(
            found(
                """
                Feature: f

                  Scenario: s
                    Given a process "A"
                    And "A" spawns "B"
                    Then "B" exits
                    And "A" exits

                  Scenario: what was meant
                    Given a process "A"
                    When "A" exits
                    Then "A" is terminated
                """))
        .containsExactly(
            "f.feature:6:10: this step does something and shows nothing; begin it with When, or say"
                + " what is so then",
            "f.feature:12:10: no such sentence: \"A\" is terminated; write \"A\" has ended");
  }

  @Test
  void saysWhatIsWrongWithAKoreanFeatureInKorean() throws IOException {
    assertThat(
            found(
                """
                # language: ko
                기능: f

                  시나리오: s
                    조건 "A" 프로세스가 있다
                    만일 "A"가 뮤택스를 만들어 hM으로 받는다
                """))
        .containsExactly(
            "f.feature:6:8: 모르는 문장이다: \"A\"가 뮤택스를 만들어 hM으로 받는다. 이렇게 쓴다: \"A\"가 뮤텍스를 만들어 hM으로 받는다",
            "f.feature:6:8: 이 단계 뒤에 확인하는 것이 없다. 그러면 어떻게 되는지 쓴다(그러면 …)");
  }

  @Test
  void findsNamesThatNobodyIntroduced() throws IOException {
    assertThat(
            found(
                """
                Feature: f

                  Scenario: s
                    Given a process "A"
                    When "B" closes hMutex
                    Then hMutex is not a valid handle in "A"
                """))
        .containsExactly(
            "f.feature:5:10: nobody has received hMutex here yet; see that an earlier step names it"
                + " (… as hMutex)",
            "f.feature:5:10: there is no process \"B\" here yet; introduce it: Given a process"
                + " \"B\"");
  }

  @Test
  void findsViewsThatAreTakenForHandles() throws IOException {
    assertThat(
            found(
                """
                Feature: f

                  Scenario: s
                    Given a process "A"
                    And "A" creates a file mapping as hMap
                    And "A" maps a view of hMap as pView
                    When "A" writes "x" to pView
                    Then "A" sees "x" in pView
                """))
        .containsExactly(
            "f.feature:7:10: pView is a view, and this step takes a handle; for memory write:"
                + " \"A\" writes \"x\" into pView, \"A\" sees \"x\" in pView");
  }

  @Test
  void offersTheNameThatWasMeant() throws IOException {
    assertThat(
            found(
                """
                # language: ko
                기능: f

                  시나리오: s
                    조건 "부모" 프로세스가 있다
                    만일 "부모"가 뮤텍스를 만들어 hMutex로 받는다
                    그러면 hMutx의 사용 카운트는 1이다
                """))
        .containsExactly("f.feature:7:9: 여기에서는 아직 아무도 hMutx를 받지 않았다. 이렇게 쓴다: hMutex");
  }

  @Test
  void takesNoMisspeltStateForAVariable() throws IOException {
    assertThat(
            found(
                """
                Feature: f

                  Scenario: s
                    Given a process "A"
                    When "A" creates a mutex as hMutex
                    Then hMutex is abandonned
                """))
        .containsExactly(
            "f.feature:6:10: no such sentence: hMutex is abandonned; write hMutex is abandoned");
  }

  @Test
  void hintsAtHandlesOfWhichNobodySpeaksAgain() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("f.feature"),
            """
            Feature: f

              Background:
                Given a process "A"
                And "A" creates an event as hEvent

              Scenario: s
                When "A" creates a mutex as hMutex
                And "A" creates a mutex as hUsed
                And "A" opens the mutex "none" as hNone
                Then it is refused with ERROR_FILE_NOT_FOUND
                And the handle table of "A" contains:
                  | handle |
                  | hUsed  |
            """);

    assertThat(check.check(file, "f.feature"))
        .allMatch(CheckFinding::isHint)
        .extracting(CheckFinding::toString)
        .containsExactly(
            "f.feature:8:10: nobody speaks of hMutex after this; leave it out, or see whether"
                + " another name is written further on");
  }

  /** Who is told of one mistake must not be told of all that follows from it. */
  @Test
  void tellsNothingThatFollowsFromASentenceThatNobodyKnows() throws IOException {
    assertThat(
            found(
                """
                Feature: f

                  Scenario: s
                    Given a procces "A"
                    When "A" makes up a mutex with the handle hMutex
                    And "A" closes hMutex
                    And "A" spawns "B" somehow as hChild
                    And "B" exits with code 3
                    Then the exit code of hChild is 3
                """))
        .hasSize(3)
        .allMatch(line -> line.contains("no such sentence"));
  }

  @Test
  void findsTagsThatMeanNothing() throws IOException {
    assertThat(
            found(
                """
                @HT-99 @mine
                Feature: f

                  @needs-user
                  Scenario: s
                    Given a process "A"
                    Then the handle table of "A" is empty
                """))
        .satisfiesExactly(
            line ->
                assertThat(line).startsWith("f.feature:1:1: there is no tag @HT-99; write @HT-"),
            line ->
                assertThat(line)
                    .isEqualTo("f.feature:4:3: there is no tag @needs-user; write @needs-users"));
  }

  @Test
  void findsLettersThatNobodySees() throws IOException {
    assertThat(
            found(
                """
                Feature: f

                  Scenario: s
                    Given a process "A\u200B"
                    Then the handle table of "A\u200B" is empty
                """))
        .first()
        .asString()
        .isEqualTo("f.feature:4:23: a character that nobody sees (U+200B); leave it out");
  }

  /** A tab is one mistake. */
  @Test
  void tellsOfALetterOnce() throws IOException {
    assertThat(
            found(
                """
                Feature: f

                  Scenario: s
                    Given a process "A"
                    When "A"\tcreates a mutex as hM
                    Then the usage count of hM is 1
                """))
        .containsExactly("f.feature:5:13: tab (U+0009) at column 13; write a space");
  }

  @Test
  void findsColumnsThatNoHandleTableHas() throws IOException {
    assertThat(
            found(
                """
                Feature: f

                  Scenario: s
                    Given a process "A"
                    When "A" creates a mutex as hM
                    Then the handle table of "A" is:
                      | handel | inherit |
                      | hM     | perhaps |
                """))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("f.feature:7:9: A handle table has no column \"handel\""),
            line -> assertThat(line).startsWith("f.feature:8:18: inherit is yes or no"));
    assertThat(
            found(
                """
                # language: ko
                기능: f

                  시나리오: s
                    조건 "A" 프로세스가 있다
                    만일 "A"가 뮤텍스를 만들어 hM으로 받는다
                    그러면 "A"의 핸들 테이블은 다음과 같다:
                      | 핸들 | 상속하나 |
                      | hM   | 예       |
                """))
        .satisfiesExactly(line -> assertThat(line).startsWith("f.feature:8:14: ").contains("상속하나"));
  }

  @Test
  void findsWhatIsHalfTranslated() throws IOException {
    assertThat(
            found(
                """
                # language: ko
                기능: f

                  시나리오: s
                    조건 "A" 프로세스가 있다
                    만일 "A" creates a mutex as hM
                    그러면 the usage count of hM is 1
                """))
        .containsExactly(
            "f.feature:6:8: 이 문장은 영어이고 기능은 한국어이다. 이렇게 쓴다: handlebook translate 파일 --to ko");
    assertThat(
            found(
                """
                Feature: f

                  Scenario: s
                    Given "A" 프로세스가 있다
                    When "A" creates a mutex as hM
                    Then the usage count of hM is 1
                """))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("f.feature:4:11: this sentence is Korean"));
  }

  @Test
  void findsThatNothingIsLookedAt() throws IOException {
    assertThat(
            found(
                """
                Feature: f

                  Scenario: s
                    Given a process "A"
                    When "A" creates a mutex as hMutex
                    Then the usage count of hMutex is 1
                    When "A" closes hMutex
                """))
        .containsExactly(
            "f.feature:7:10: nothing is looked at after this step; say what is so then (Then …)");
  }

  @Test
  void tellsSyntaxErrorsWithTheirLine() throws IOException {
    assertThat(found("Feature: f\n  Scenerio: s\n    Given a process \"A\"\n"))
        .first()
        .asString()
        .startsWith("f.feature:2:");
  }

  @Test
  void isReadByTools() {
    CheckFinding finding = new CheckFinding("a.feature", 3, 5, "unknown", "no such \"sentence\"");
    assertThat(FindingFormats.json(List.of(finding)))
        .isEqualTo(
            "[{\"file\":\"a.feature\",\"line\":3,\"column\":5,\"kind\":\"unknown\",\"text\":\"no"
                + " such \\\"sentence\\\"\"}]");
    assertThat(FindingFormats.sarif(List.of(finding)))
        .contains("\"version\":\"2.1.0\"", "\"startLine\":3", "\"uri\":\"a.feature\"");
  }

  private List<String> found(String text) throws IOException {
    Path file = folder.resolve("f.feature");
    Files.writeString(file, text);
    return check.check(file, "f.feature").stream()
        .filter(finding -> !finding.isHint())
        .map(CheckFinding::toString)
        .toList();
  }
}

package org.handlebook.app.author.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.handlebook.app.author.index.SentenceIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a feature is said with its place, all of it, without running anything. */
final class FeatureCheckTest {
  private final FeatureCheck check = new FeatureCheck(SentenceIndex.load());

  @TempDir Path folder;

  @Test
  void findsNothingInTheProjectsFeatures() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("features"))) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".feature"))
                  .flatMap(file -> check.check(file, file.toString()).stream())
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
                    .startsWith("f.feature:6:1: this sentence knows no detail \"ownd\""),
            line -> assertThat(line).startsWith("f.feature:7:9: a table or text must stand"),
            line -> assertThat(line).startsWith("f.feature:8:10: no error that is known"),
            line -> assertThat(line).startsWith("f.feature:10:1: the scenario of line 3"));
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
            "f.feature:6:8: 모르는 문장이다: \"A\"가 뮤택스를 만들어 hM으로 받는다. 이렇게 쓴다: \"A\"가 뮤텍스를 만들어 hM으로 받는다");
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
            "[{\"file\":\"a.feature\",\"line\":3,\"column\":5,\"kind\":\"unknown\",\"text\":\"no such \\\"sentence\\\"\"}]");
    assertThat(FindingFormats.sarif(List.of(finding)))
        .contains("\"version\":\"2.1.0\"", "\"startLine\":3", "\"uri\":\"a.feature\"");
  }

  private List<String> found(String text) throws IOException {
    Path file = folder.resolve("f.feature");
    Files.writeString(file, text);
    return check.check(file, "f.feature").stream().map(CheckFinding::toString).toList();
  }
}

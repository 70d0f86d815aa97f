package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.handlebook.app.context.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Characters that are others than they seem are pointed at, wherever they do harm. */
final class MisprintsTest {
  @TempDir private Path folder;
  private ProjectFolder project;

  @BeforeEach
  void makeProject() {
    project = new ProjectFolder(folder).withSentences();
  }

  @Test
  void inASentenceWithWhatItWouldBe() throws IOException {
    project.feature(
        "f.feature",
        """
        Feature: f
          Scenario: s
            Given a process\u00a0"App"
            And “App” creates a mutex as ｈM
        """);
    assertThat(project.handlebook("run")).isEqualTo(ExitCode.NOT_RUN);
    String hint = "features/f.feature:3:20: no-break space (U+00A0) at column 20; write a space";
    assertThat(project.printed())
        .contains(
            """
                No such sentence: a process\u00a0"App"
                %s
                That is then known: a process "App"

            features/f.feature:4  No such sentence: “App” creates a mutex as ｈM
                features/f.feature:4:9: left double quotation mark (U+201C) at column 9; write "
                features/f.feature:4:13: right double quotation mark (U+201D) at column 13; write "
                features/f.feature:4:34: fullwidth latin small letter h (U+FF48) at column 34; write h
                That is then known: "App" creates a mutex as hM
            """
                .formatted(hint)
                .strip());
    assertThat(project.text("reports/junit.xml")).contains(hint);
    assertThat(project.text("reports/summary.md")).contains("write a space");
    assertThat(project.text("reports/messages.ndjson")).contains(hint);
  }

  @Test
  void inASentenceThatIsUnknownForAnotherReasonToo() throws IOException {
    project.feature("f.feature", "Feature: f\n  Scenario: s\n    Given a procezz\u00a0\"App\"\n");
    project.handlebook("run");
    assertThat(project.printed())
        .contains("f.feature:3:20: no-break space", "did you mean  a process")
        .doesNotContain("That is then known");
  }

  @Test
  void suggestsNoJava() throws IOException {
    project.feature("f.feature", "Feature: f\n  Scenario: s\n    Given nobody knows 1 of these\n");
    project.handlebook("run");

    assertThat(project.at("reports/messages.ndjson"))
        .content()
        .contains("testStepFinished")
        .doesNotContain("suggestion", "PendingException");
  }

  @Test
  void inKoreanForKoreanFeatures() throws IOException {
    project.feature("f.feature", "# language: ko\n기능: f\n  시나리오: s\n    조건 \"앱\"\u200b 프로세스가 있다\n");
    project.handlebook("run");
    assertThat(project.printed())
        .contains(
            "features/f.feature:4:11: 11열에 보이지 않는 글자(U+200B)가 있다. 지운다",
            "그러면 아는 문장이다: \"앱\" 프로세스가 있다");
  }

  @Test
  void inTablesNamesAndRowsOfExamples() throws IOException {
    project.feature(
        "f.feature",
        """
        Feature: f
          Scenario: table
            Given a process "App"
            And "App" creates a mutex named "m" as hM
            Then the handle table of "App" is:
              | handle | object          | inherit |
              | hM     | mutex\u00a0"m" | no      |
          Scenario: name
            Given a process "App"
            When "A\u200bpp" creates a mutex as hM
          Scenario Outline: row
            Given a process <p>
            Examples:
              | p     |
              | “App” |
        """);
    project.handlebook("run");
    assertThat(project.printed())
        .contains(
            "f.feature:7:23: no-break space (U+00A0)",
            "f.feature:10:12: zero width space (U+200B) at column 12; leave it out",
            "f.feature:15:9: left double quotation mark",
            "That is then known: a process \"App\"");
  }

  @Test
  void inKeywordsAndTheLineOfTheLanguage() throws IOException {
    project.feature("a.feature", "Feature: f\n  Scenario: s\n    Given\u00a0a process \"App\"\n");
    project.feature(
        "b.feature",
        "Feature: f\n  Scenario: s\n    Given a process \"App\"\n    When\u00a0\"App\" exits\n");
    project.feature("c.feature", "# language:\u00a0ko\n기능: f\n  시나리오: s\n    조건 a\n");
    project.feature("d.feature", "Feature: f\n  Scenario\u200b: s\n    Given a process \"App\"\n");
    assertThat(project.handlebook("run")).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.printed())
        .contains(
            "features/a.feature:3:10: no-break space (U+00A0) at column 10; write a space",
            "features/b.feature:4:9: no-break space (U+00A0) at column 9; write a space",
            "features/c.feature:1:12: 12열의 공백(U+00A0)은 보통 공백이 아니다. 보통 공백으로 바꾼다",
            "features/d.feature:2:11: zero width space (U+200B) at column 11; leave it out");
    assertThat(project.text("reports/messages.ndjson")).contains("\"line\":3,\"column\":10");
  }

  @Test
  void whatIsKnownIsLeftAlone() throws IOException {
    project.feature(
        "f.feature", "Feature: “f”\u00a0\n  Scenario: s\n    Given a process \"“App”\u00a0\"\n");
    assertThat(project.handlebook("run")).isZero();
    assertThat(project.printed()).doesNotContain("U+");
  }
}

package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.handlebook.app.context.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What failed last time runs again, and nothing else. */
final class FailedBeforeTest {
  @TempDir private Path folder;
  private ProjectFolder project;

  @BeforeEach
  void makeProject() {
    project = new ProjectFolder(folder).withSentences();
  }

  private void feature(int count) throws IOException {
    project.feature(
        "a.feature",
        """
        Feature: f

          Scenario: first
            Given a process "A"
            Then the handle table of "A" is empty

          Scenario Outline: second <n>
            Given a process "A"
            Then "A" holds <n> handles

            Examples:
              | n |
              | 0 |
              | %d |
        """
            .formatted(count));
  }

  @Test
  void runsWhatFailed() throws IOException {
    feature(1);
    assertThat(project.handlebook("run")).isEqualTo(ExitCode.FAILED);
    assertThat(project.handlebook("run", "--failed")).isEqualTo(ExitCode.FAILED);
    assertThat(project.printed()).contains("second 1").doesNotContain("3 ");
    assertThat(project.text("reports/junit.xml")).contains("second 1").doesNotContain("first");
  }

  @Test
  void saysThatNothingFailed() throws IOException {
    feature(0);
    project.handlebook("run");
    assertThat(project.handlebook("run", "--failed", "--lang", "ko")).isZero();
    assertThat(project.complained()).contains("지난 실행에서 실패한 것이 없다");
  }

  @Test
  void needsARunBefore() throws IOException {
    feature(0);
    assertThat(project.handlebook("run", "--failed")).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).contains("has no results");
  }
}

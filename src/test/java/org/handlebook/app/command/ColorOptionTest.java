package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.handlebook.app.context.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours are for terminals, and failures come early for whoever waits for them. */
final class ColorOptionTest {
  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";

  @TempDir private Path folder;
  private ProjectFolder project;

  @BeforeEach
  void makeProject() throws IOException {
    project = new ProjectFolder(folder);
    project.feature("a.feature", "Feature: f\n  Scenario: good\n    Given it holds\n");
    project.feature("b.feature", "Feature: f\n  Scenario: bad\n    Given it fails\n");
  }

  @ParameterizedTest
  @CsvSource({
    "true,, auto, true",
    "true,'', auto, true",
    "true, 1, auto, false",
    "true, 1, always, true",
    "true,, never, false",
    "false,, auto, false",
    "false,, always, true"
  })
  void colours(boolean terminal, String noColor, String when, boolean wanted) {
    if (terminal) {
      project.onTerminal();
    }
    if (noColor != null) {
      project.set("NO_COLOR", noColor);
    }
    assertThat(project.handlebook("run", "--color", when)).isEqualTo(ExitCode.FAILED);
    assertThat(project.printed().contains(RED)).isEqualTo(wanted);
    assertThat(project.printed().replaceAll("\u001b\\[[0-9]*[mK]", ""))
        .contains("features/b.feature:2  bad\n", "2 scenarios: 1 passed, 1 failed");
  }

  @Test
  void whatHoldsIsGreen() {
    project.handlebook("run", "--color=always", folder.resolve("features/a.feature").toString());
    assertThat(project.printed()).contains(GREEN + "1 scenario: 1 passed").doesNotContain(RED);
  }

  @Test
  void theReportOfARunHasColoursToo() {
    project.handlebook("run");
    project.handlebook("report", "--color=always", folder.resolve("reports").toString());
    assertThat(project.printed()).contains(RED + "2 scenarios: 1 passed, 1 failed");
  }

  @Test
  void failuresComeEarlyOnWish() {
    project.handlebook("run", "--live");
    assertThat(project.printed().split("b.feature:2  bad", -1)).hasSize(3);
    project.handlebook("run");
    assertThat(project.printed().split("b.feature:2  bad", -1)).hasSize(2);
  }
}

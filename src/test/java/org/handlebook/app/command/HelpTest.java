package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.handlebook.app.context.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help in both languages, with examples, and what makes shells complete words. */
final class HelpTest {
  @TempDir private Path folder;
  private ProjectFolder project;

  @BeforeEach
  void makeProject() {
    project = new ProjectFolder(folder);
  }

  @Test
  void showsTheHelpWhenNothingIsSaid() {
    assertThat(project.handlebook()).isZero();
    assertThat(project.printed())
        .startsWith("Usage: handlebook")
        .contains("translate", "Examples:");
    assertThat(project.handlebook("--lang", "ko")).isZero();
    assertThat(project.printed()).startsWith("사용법: handlebook").contains("예:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "check",
        "steps",
        "new",
        "translate",
        "report",
        "compare",
        "differences",
        "doctor",
        "export-c",
        "play",
        "completion"
      })
  void hasHelpWithExamplesInBothLanguages(String command) {
    project.handlebook(command, "--help");
    String english = project.printed();
    project.handlebook(command, "--help", "--lang", "ko");
    String korean = project.printed();

    assertThat(english).contains("Examples:", "  handlebook " + command, "Exit codes: ");
    assertThat(korean).contains("예:", "  handlebook " + command, "종료 코드: ");
    assertThat(told(korean)).doesNotContainAnyElementsOf(told(english));
  }

  /** Returns the lines that tell something: no examples, and no lines that name words alone. */
  private static List<String> told(String help) {
    return help.lines()
        .map(line -> line.replaceFirst("^ +(?:-\\S+,? ?)*(?:[A-Z\\[][^ ]*)? +", ""))
        .filter(line -> line.matches(".*[a-z]+ [a-z]+ .*|.*[a-z]\\.$"))
        .filter(line -> !line.contains("handlebook") && !line.strip().startsWith("["))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish", "powershell"})
  void completesWordsInEveryShell(String shell) {
    assertThat(project.handlebook("completion", shell)).isZero();
    assertThat(project.printed()).contains("translate", "export-c", "tags").endsWith("\n");
  }

  @Test
  void saysWhichShellsThereAre() {
    assertThat(project.handlebook("completion", "tcsh")).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).contains("tcsh", "bash, zsh, fish or powershell");
  }
}

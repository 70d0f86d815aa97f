package org.handlebook.app.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handlebook.app.command.ProjectFolder;
import org.handlebook.app.context.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run tells GitHub. */
@SuppressWarnings("StringConcatToTextBlock")
final class GitHubTest {
  @TempDir private Path folder;
  private ProjectFolder project;
  private Path summary;

  @BeforeEach
  void makeProject() {
    project = new ProjectFolder(folder);
    summary = folder.resolve("summary");
    project
        .set("GITHUB_ACTIONS", "true")
        .set("GITHUB_WORKSPACE", folder + "/..")
        .set("GITHUB_STEP_SUMMARY", summary.toString());
  }

  @Test
  void annotatesTheLineOfWhatDoesNotHold() throws IOException {
    project.feature("a b.feature", "Feature: a\n  Scenario: one, two: 50 %\n    Given it fails\n");
    project.feature("c.feature", "Feature: c\n  Scenerio: s\n");
    project.handlebook("run");
    String place = folder.getFileName() + "/features/";
    assertThat(errors())
        .contains(
            "::error file="
                + place
                + "a b.feature,line=3,title=one%2C two%3A 50 %25::failed: Given it fails%0A%0Aexpected"
                + " the usage count of hMail to be 2, but it is 1%0A  \"Parent\" hMail, created at"
                + " line 4")
        .anyMatch(
            line ->
                line.startsWith(
                    "::error file=" + place + "c.feature,line=2,title=cannot be run::"));
  }

  @Test
  void takesNothingThatScenariosSayForACommand() throws IOException {
    project.feature("a.feature", "Feature: a\n  Scenario: s\n    Given it fails\n");
    project.handlebook("run");
    List<String> lines = project.printed().lines().toList();
    String silence = lines.get(0).substring("::stop-commands::".length());
    assertThat(lines.get(0)).startsWith("::stop-commands::");
    assertThat(lines.indexOf("::" + silence + "::"))
        .isLessThan(lines.indexOf(errors().get(0)))
        .isGreaterThan(lines.indexOf("1 scenario: 1 failed · 0.0 s"));
  }

  @Test
  void tellsOfNoMoreThanGitHubShows() throws IOException {
    StringBuilder text = new StringBuilder("Feature: a\n");
    for (int i = 0; i < 15; i++) {
      text.append("  Scenario: s").append(i).append("\n    Given it fails\n");
    }
    project.feature("a.feature", text.toString());
    project.handlebook("run");
    assertThat(errors())
        .hasSize(10)
        .last()
        .isEqualTo("::error::… and 6 more: see the summary of the job");
  }

  @Test
  void theSummaryOfTheJobIsAddedTo() throws IOException {
    Files.writeString(summary, "before\n");
    project.feature("a.feature", "Feature: a\n  Scenario: <b> |x|\n    Given it fails\n");
    project.handlebook("run");
    assertThat(Files.readString(summary))
        .startsWith("before\n## ❌ 1 of 1 scenario does not hold\n")
        .contains("| model | 1 |")
        .contains("- ✗ **&lt;b&gt; \\|x\\|** features/a.feature:2 · ")
        .contains(
            " ms<br>expected the usage count of hMail to be 2, but it is 1<br>Given it fails (line 3)")
        .isEqualTo("before\n" + project.text("reports/summary.md"));
  }

  @Test
  @DisplayName("A row of examples is annotated at its row")
  void annotatesTheRow() throws IOException {
    project.feature(
        "a.feature",
        "Feature: a\n  Scenario Outline: s\n    Given it <x>\n    Examples:\n      | x |\n"
            + "      | holds |\n      | fails |\n");
    project.handlebook("run");
    assertThat(errors()).singleElement().asString().contains("a.feature,line=7,");
  }

  @Test
  @DisplayName("A part leaves the summary and the annotations to the report of all parts")
  void partsAreQuiet() throws IOException {
    project.feature("a.feature", "Feature: a\n  Scenario: s\n    Given it fails\n");
    assertThat(project.handlebook("run", "--shard", "1/1")).isEqualTo(ExitCode.FAILED);
    assertThat(errors()).isEmpty();
    assertThat(summary).doesNotExist();
    assertThat(project.handlebook("report", project.at("reports").toString()))
        .isEqualTo(ExitCode.FAILED);
    assertThat(errors()).hasSize(1);
    assertThat(summary).exists();
  }

  @Test
  @DisplayName("The summary has what fails for one reason together")
  void theSummaryHasCauses() throws IOException {
    project.feature(
        "a.feature",
        "Feature: a\n  Scenario: one\n    Given it fails\n  Scenario: two\n    Given it fails\n");
    project.handlebook("run");
    assertThat(Files.readString(summary))
        .contains(
            "- **2 scenarios**: expected the usage count of hMail to be …, but it is …\n  - ✗ **one**");
  }

  @Test
  @DisplayName("When nothing can be run, the reason is annotated, and once")
  void whatCannotBeRun() throws IOException {
    project.feature("a.feature", "Feature: a\n  Scenario: s\n    Given it holds\n");
    for (List<String> words :
        List.of(
            List.of("run", "nope\n::error::50 %"),
            List.of("run", "--tags", "@nope"),
            List.of("run", "--nope"),
            List.of("report", "nope"),
            List.of("compare", "nope", "nope2"))) {
      assertThat(project.handlebook(words.toArray(String[]::new))).isGreaterThan(ExitCode.FAILED);
      assertThat(project.complained()).startsWith("handlebook: ").hasLineCount(1);
      String reason = project.complained().substring("handlebook: ".length()).stripTrailing();
      assertThat(errors())
          .containsExactly("::error title=handlebook::" + reason.replace("%", "%25"));
    }
  }

  @Test
  @DisplayName("A run that leaves no report adds none to the summary: not that of the run before")
  void noOldReportIsAddedToTheSummary() throws IOException {
    project.feature("a.feature", "Feature: a\n  Scenario: s\n    Given it holds\n");
    assertThat(project.handlebook("run")).isZero();
    assertThat(Files.readString(summary)).contains("✅");
    Files.delete(summary);

    Files.delete(project.at("reports/index.html"));
    Files.createDirectories(project.at("reports/index.html/in the way"));
    assertThat(project.handlebook("run")).isEqualTo(ExitCode.NOT_RUN);
    assertThat(summary).doesNotExist();
  }

  @Test
  void elsewhereNothingIsTold() throws IOException {
    project.set("GITHUB_ACTIONS", "");
    project.feature("a.feature", "Feature: a\n  Scenario: s\n    Given it fails\n");
    project.handlebook("run");
    assertThat(project.printed()).doesNotContain("::");
    assertThat(summary).doesNotExist();
  }

  private List<String> errors() {
    return project.printed().lines().filter(line -> line.startsWith("::error")).toList();
  }
}

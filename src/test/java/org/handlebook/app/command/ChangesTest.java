package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handlebook.app.context.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says has changed since the one before. */
final class ChangesTest {
  @TempDir private Path folder;
  private ProjectFolder project;

  @BeforeEach
  void makeProject() throws IOException {
    project = new ProjectFolder(folder);
    project.feature("a.feature", feature("holds", "holds", "fails"));
    project.feature("b.feature", "Feature: b\n  Scenario: fourth\n    Given it holds\n");
  }

  @Test
  void theFirstReportHasNothingToBeHeldAgainst() throws IOException {
    project.handlebook("run");
    assertThat(changes()).isEmpty();
  }

  @Test
  void whatFailsNowPassesNowIsNewAndIsGoneIsTold() throws IOException {
    project.handlebook("run");
    project.feature("a.feature", "# a line\n" + feature("holds", "fails", "holds"));
    Files.delete(project.at("features/b.feature"));
    project.feature("c.feature", "Feature: c\n  Scenario: fifth\n    Given it holds\n");
    project.handlebook("run");

    assertThat(changes())
        .contains("\"newlyFailing\":[\"features/a.feature:5\"]")
        .contains("\"newlyPassing\":[\"features/a.feature:7\"]")
        .contains("\"new\":[\"features/c.feature:2\"]")
        .contains(
            "\"gone\":[{\"uri\":\"features/b.feature\",\"name\":\"fourth\",\"example\":\"\"}]");
    assertThat(project.text("reports/summary.md"))
        .contains("1 newly failing, 1 newly passing, 1 new, 1 gone, 0 slower")
        .contains("New:\n\n- **fifth** features/c.feature:2")
        .contains("Newly failing:\n\n- **second** features/a.feature:5");
  }

  @Test
  void whatIsGoneIsToldHoweverAllFilesWereNamed() throws IOException {
    project.handlebook("run");
    Files.delete(project.at("features/b.feature"));
    project.handlebook("run", project.at("features").toString());
    assertThat(project.text("reports/summary.md")).contains("0 new, 1 gone");
  }

  @Test
  void sinceWhenSomethingFailsAndThatItIsFlakyIsRemembered() throws IOException {
    for (String second : new String[] {"holds", "fails", "holds", "fails"}) {
      project.feature("a.feature", feature("holds", second, "fails"));
      project.handlebook("run");
    }
    assertThat(project.text("reports/results.json"))
        .contains("\"number\":4,\"trend\":[{")
        .containsPattern("\"name\":\"third\".*?\"since\":\"[0-9]{4}-");
    assertThat(project.text("reports/index.html")).contains("\"trend\":[{\"since\":");
  }

  @Test
  void aRunOfSomeScenariosForgetsNothingOfTheOthers() throws IOException {
    project.handlebook("run");
    project.handlebook("run", "--name", "first");
    assertThat(changes())
        .contains("\"newlyFailing\":[],\"newlyPassing\":[],\"new\":[],\"gone\":[]");
    project.feature("b.feature", "Feature: b\n  Scenario: fourth\n    Given it fails\n");
    project.handlebook("run");
    assertThat(changes())
        .contains("\"newlyFailing\":[\"features/b.feature:2\"]")
        .contains("\"new\":[]");
  }

  @Test
  void anotherReportCanBeTheBaseline() throws IOException {
    project.handlebook("run", "--reports", project.at("old").toString());
    project.feature("a.feature", feature("fails", "holds", "fails"));
    project.handlebook("run");
    project.handlebook("run", "--baseline", project.at("old").toString());
    assertThat(changes()).contains("\"newlyFailing\":[\"features/a.feature:2\"]");
    project.handlebook(
        "report",
        project.at("reports").toString(),
        "--reports",
        project.at("again").toString(),
        "--baseline",
        project.at("old/results.json").toString());
    assertThat(project.text("again/index.html"))
        .contains("\"newlyFailing\":[\"features/a.feature:2\"]");
  }

  @Test
  void aBaselineThatIsNoneIsRefused() throws IOException {
    Files.writeString(project.at("x.json"), "{}");
    for (String path : new String[] {"x.json", "nowhere"}) {
      assertThat(project.handlebook("run", "--baseline", project.at(path).toString()))
          .isEqualTo(ExitCode.NOT_RUN);
      assertThat(project.complained()).contains("has no results of a report");
    }
  }

  private String changes() throws IOException {
    String page = project.text("reports/index.html");
    int begin = page.indexOf("\"newlyFailing\":[");
    return begin < 0
        ? ""
        : page.substring(begin, page.indexOf("}", page.indexOf("\"gone\"", begin)) + 2);
  }

  private static String feature(String first, String second, String third) {
    return "Feature: a\n  Scenario: first\n    Given it %s\n  Scenario: second\n    Given it %s\n  Scenario: third\n    Given it %s\n"
        .formatted(first, second, third);
  }
}

package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.handlebook.report.run.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that a run says around its scenarios, in each language; the golden files have the words. */
final class ConsoleLanguageTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/handlebook/app");

  @TempDir private Path folder;
  private ProjectFolder project;

  @BeforeEach
  void makeProject() throws IOException {
    project = new ProjectFolder(folder);
    StringBuilder unknown = new StringBuilder("Feature: unknown\n");
    for (int i = 0; i < 5; i++) {
      unknown.append("  Scenario: u").append(i).append("\n    Given nobody knows this\n");
    }
    project.feature("a.feature", "Feature: a\n  Scenario: s\n    Given it holds\n");
    project.feature("b.feature", "Feature: b\n  Scenario: s\n    Then it fails\n");
    project.feature("c.feature", unknown.toString());
    project.feature("d.feature", "Feature: d\n  Scenari: s\n    Given it holds\n");
    project.feature("e.feature", "# language: ko\n기능: e\n  시나리: s\n    조건 성립한다\n");
    project.feature(
        "f.feature", "Feature: f\n  Scenario: empty\n  Scenario: s\n    Then it breaks\n");
    project.feature("g.feature", "Feature: g\n  Scenario: s\n    Then it is not possible here\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void isThatOfThePerson(String language) throws IOException {
    project.handlebook("--lang", language, "run");

    String told = project.printed().replace(folder.toString(), "PROJECT");
    Golden.holds(GOLDEN.resolve("frame." + language + ".txt"), told);
  }

  @Test
  void isThatOfTheSessionWhereNobodySaysAnother() throws IOException {
    project.set("LANG", "ko_KR.UTF-8").handlebook("run");
    assertThat(project.printed()).contains("\n시나리오 ", "\n보고서: ");

    project.handlebook("run", "--lang=en");
    assertThat(project.printed()).contains(" scenarios: ", "\nReport: ");
  }
}

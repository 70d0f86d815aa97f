package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.handlebook.app.context.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A feature that is begun holds, and shows the way; nothing is overwritten. */
final class NewTest {
  private static final List<String> AREAS =
      List.of(
          "handles",
          "inheritance",
          "duplication",
          "names",
          "synchronisation",
          "pipes",
          "mailslots");

  @TempDir private Path folder;
  private ProjectFolder project;
  private String file = "";

  @BeforeEach
  void makeProject() {
    project = new ProjectFolder(folder).withSentences();
    file = project.at("mine.feature").toString();
  }

  @Test
  void holdsInBothLanguages() throws IOException {
    for (String area : AREAS) {
      for (String language : List.of("en", "ko")) {
        String name = area + '_' + language + ".feature";
        String there = project.at(name).toString();
        assertThat(
                project.handlebook(
                    "new", "My own", "--area", area, "--lang", language, "-o", there))
            .isZero();
        assertThat(project.printed()).contains("handlebook run");
        assertThat(project.text(name)).contains("My own").doesNotContain("TITLE");
      }
    }
    assertThat(project.handlebook("check", folder.toString())).as(project.printed()).isZero();
    assertThat(project.handlebook("run", folder.toString())).as(project.printed()).isZero();
  }

  @Test
  void overwritesNothing() {
    project.handlebook("new", "a", "-o", file);
    assertThat(project.handlebook("new", "b", "-o", file)).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).contains("mine.feature is there already");
  }

  @Test
  void saysWhichAreasThereAre() {
    assertThat(project.handlebook("new", "a", "--area", "locks", "-o", file, "--lang", "ko"))
        .isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).contains("locks 영역은 없다", "synchronisation");
  }

  @ParameterizedTest
  @CsvSource({
    "Handles of my service!,handles-of-my-service.feature",
    "파이프와 자식,파이프와-자식.feature",
    "../..,new.feature"
  })
  void namesTheFileByTheTitle(String title, String name) {
    assertThat(New.fileName(title)).isEqualTo(name);
  }

  @Test
  void translatesItThereAndBack() throws IOException {
    project.handlebook("new", "a", "-o", file);
    String before = project.text("mine.feature");
    String there = project.at("there.feature").toString();

    assertThat(project.handlebook("translate", file, "-o", there)).isZero();
    assertThat(project.text("there.feature")).contains("# language: ko", "hMutex를 닫는다");
    assertThat(project.handlebook("translate", there, "--to", "en")).isZero();
    assertThat(project.printed()).isEqualTo(before);
  }

  @Test
  void saysWhichSentencesCouldNotBeTranslated() throws IOException {
    project.feature("a.feature", "Feature: f\n\n  Scenario: s\n    Given nonsense\n");

    assertThat(project.handlebook("translate", project.at("features/a.feature").toString()))
        .isEqualTo(ExitCode.FAILED);
    assertThat(project.complained()).contains("a.feature:4: no such sentence, it stays: nonsense");
    assertThat(project.printed()).contains("조건 nonsense");
  }
}

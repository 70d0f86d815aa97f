package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handlebook.app.context.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only looks like a feature or a run is told of as what it is, and nobody opens it. */
@Timeout(60)
final class UnreadableFilesTest {
  private static final String TEXT = "Feature: a\n  Scenario: b\n    Given a process \"A\"\n";

  @TempDir private Path folder;
  private ProjectFolder project;

  @BeforeEach
  void makeProject() throws IOException {
    assumeTrue(File.separatorChar == '/', "Windows has links for few");
    project = new ProjectFolder(folder).withSentences();
    project.feature("b.feature", TEXT);
    Files.createSymbolicLink(features().resolve("a.feature"), Path.of("nowhere"));
    Files.createSymbolicLink(features().resolve("loop"), Path.of("."));
  }

  @Test
  void areToldByCheckInTheLanguageOfThePerson() {
    assertThat(project.handlebook("check", "--fix")).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.printed())
        .contains("a.feature:1:1: a link that leads nowhere\n")
        .contains("loop:1:1: a link that leads back to a folder above it\n");

    project.handlebook("check", "--lang", "ko");
    assertThat(project.printed())
        .contains("a.feature:1:1: 가리키는 것이 없는 링크다\n")
        .contains("loop:1:1: 위의 폴더로 되돌아가는 링크다\n");
  }

  @Test
  void areReadAsNoneOfSeveral() throws IOException {
    assertThat(project.handlebook("translate", features().toString())).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).contains("translate takes one file", ": 3\n");

    Files.delete(features().resolve("b.feature"));
    Files.delete(features().resolve("loop"));
    assertThat(project.handlebook("translate", features().toString())).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).contains("a.feature: a link that leads nowhere");
  }

  @Test
  void areToldInTheLanguageOfThePersonWhateverReadsThem() throws IOException {
    project.feature("c.feature", "Feature: c\n\n  Scenario: d\n    Giben e\n");
    String file = features().resolve("c.feature").toString();

    for (String command : new String[] {"check", "translate"}) {
      project.handlebook(command, file, "--lang", "ko");
      assertThat(project.printed() + project.complained()).contains("c.feature:4").contains("쓴다");
    }
  }

  @Test
  void aPipeIsNoRunAndNobodyWaitsForWhoeverFillsIt() throws Exception {
    assumeTrue(new File("/usr/bin/mkfifo").canExecute(), "not run, because mkfifo is not here");
    Path piped = Files.createDirectory(folder.resolve("piped"));
    Path pipe = piped.resolve("messages.ndjson");
    String other = folder.resolve("other").toString();
    new ProcessBuilder("mkfifo", pipe.toString(), other).start().waitFor();
    for (String command : new String[] {"report", "compare"}) {
      assertThat(project.handlebook(command, piped.toString(), other)).isEqualTo(ExitCode.NOT_RUN);
      assertThat(project.complained()).contains(": this is a pipe or a device; name a file");
    }
    assertThat(project.handlebook("run", "--baseline", pipe.toString()))
        .isEqualTo(ExitCode.NOT_RUN);
  }

  /** A feature is spoken of in its own language, unless somebody asks for another. */
  @Test
  void areToldInTheLanguageOfTheFeatureUnlessAnotherIsAskedFor() throws IOException {
    project.feature("c.feature", "Feature: c\n  Scenari: d\n    Given a process \"A\"\n");
    project.feature("d.feature", "Feature: d\n  Scenario: e\n    Given a proces \"A\"\n");
    project.feature("e.feature", "# language: ko\n기능: e\n  시나리오: f\n    조건 \"A\" 프로세스가 있따\n");
    project.set("LANG", "ko_KR.UTF-8");
    for (String file : new String[] {"c.feature", "d.feature"}) {
      String path = features().resolve(file).toString();
      project.handlebook("check", path);
      assertThat(project.printed()).contains("; write ").endsWith("문제 1개, 파일 1개\n");
      project.handlebook("check", path, "--lang", "ko");
      assertThat(project.printed()).doesNotContain("; write ");
    }
    String korean = features().resolve("e.feature").toString();
    project.handlebook("check", korean);
    assertThat(project.printed()).contains("모르는 문장이다: \"A\" 프로세스가 있따. 이렇게 쓴다: \"A\" 프로세스가 있다");
    project.handlebook("check", korean, "--lang=en");
    assertThat(project.printed())
        .contains("no such sentence: \"A\" 프로세스가 있따; write \"A\" 프로세스가 있다");
  }

  private Path features() {
    return project.at("features");
  }
}

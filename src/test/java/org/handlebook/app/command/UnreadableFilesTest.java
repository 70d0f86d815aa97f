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

  private Path features() {
    return project.at("features");
  }
}

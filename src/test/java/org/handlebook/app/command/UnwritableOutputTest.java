package org.handlebook.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.handlebook.app.Handlebook;
import org.handlebook.app.context.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whoever cannot be told how a run ended must not take it for a good end. */
@Execution(ExecutionMode.CONCURRENT)
final class UnwritableOutputTest {
  private static final File FULL = new File("/dev/full");

  @TempDir private Path project;

  @Test
  void endsWithAnErrorWhenTheOutputIsFull() throws IOException, InterruptedException {
    assumeTrue(FULL.exists(), "not run, because there is no /dev/full here");
    new ProjectFolder(project)
        .feature("f.feature", "Feature: f\n  Scenario: s\n    Given a process \"App\"\n");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dhandlebook.project=" + project,
                "-cp",
                System.getProperty("java.class.path"),
                Handlebook.class.getName(),
                "run")
            .directory(project.toFile())
            .redirectOutput(FULL)
            .start();

    assertThat(new String(java.getErrorStream().readAllBytes(), UTF_8))
        .isEqualTo("handlebook: the output cannot be written\n");
    assertThat(java.waitFor()).isEqualTo(ExitCode.NOT_RUN);
  }
}

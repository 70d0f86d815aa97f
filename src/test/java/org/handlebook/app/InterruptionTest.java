package org.handlebook.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.handlebook.app.command.InterruptedRun;
import org.handlebook.app.command.ProjectFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that somebody interrupts leaves no report, and says so. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be sent a signal there")
@Execution(ExecutionMode.CONCURRENT)
final class InterruptionTest {
  private static final String FEATURE =
      """
      Feature: f

        Scenario: s
          Given a process "App"
          When "App" creates a mutex as hMutex
          And "App" closes hMutex
          Then the handle table of "App" is empty
      """;

  @TempDir private Path project;

  @BeforeEach
  void makeProject() throws IOException {
    Files.createDirectories(project.resolve("features"));
    Files.writeString(project.resolve("features/f.feature"), FEATURE);
    assertThat(new ProjectFolder(project).withSentences().handlebook("run")).isZero();
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void leavesTheReportOfTheRunBefore(String signal, int code) throws Exception {
    Map<String, String> before = reports();
    Process java = start();
    BufferedReader words = new BufferedReader(new InputStreamReader(java.getInputStream(), UTF_8));
    assertThat(words.readLine()).isEqualTo("closing");

    new ProcessBuilder("kill", "-" + signal, Long.toString(java.pid())).start().waitFor();

    assertThat(java.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(reports()).isEqualTo(before).containsKeys("index.html", "results.json");
    assertThat(project.resolve("reports/messages.ndjson")).doesNotExist();
    assertThat(project.resolve("reports/messages.ndjson.part")).exists();
    assertThat(java.exitValue()).isEqualTo(code);
    assertThat(words.lines()).isEmpty();
    assertThat(new String(java.getErrorStream().readAllBytes(), UTF_8))
        .isEqualTo("handlebook: interrupted; nothing was reported\n");
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            InterruptedRun.class.getName(),
            project.toString())
        .start();
  }

  private static boolean stays(Path file) {
    return !file.getFileName().toString().startsWith("messages.ndjson");
  }

  /**
   * What the reports say and which files there are, but for the stream: that of the run before is
   * taken away when a run begins, and what this one wrote of its own stays beside, as a witness.
   */
  private Map<String, String> reports() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(project.resolve("reports"))) {
      for (Path file : files.filter(InterruptionTest::stays).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }
}

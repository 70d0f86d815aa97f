package org.handlebook.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whoever stands in a folder of his own runs his own features, and has the report there. */
@Execution(ExecutionMode.CONCURRENT)
final class OwnFolderTest {
  private static final String FEATURE =
      "Feature: f\n\n  Scenario: s\n    Given a process \"A\"\n    Then the handle table of \"A\" is empty\n";

  @TempDir private Path folder;

  private String handlebook(String... words) throws IOException, InterruptedException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dhandlebook.project=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.handlebook.app.Handlebook"));
    line.addAll(List.of(words));
    Process process =
        new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  @Test
  void runsItsOwnFeatures() throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("features"));
    Files.writeString(folder.resolve("features/mine.feature"), FEATURE);

    assertThat(handlebook("run")).contains("reports");
    assertThat(folder.resolve("reports/index.html")).exists();
  }

  @Test
  void findsWhatStandsBesideAFeatureOfAnotherProject() throws IOException, InterruptedException {
    Path features = Files.createDirectories(folder.resolve("other/features"));
    Files.writeString(features.resolve("p.c"), "int main(void) { return 3; }");
    Path file =
        Files.writeString(
            features.resolve("p.feature"),
            """
            Feature: f
              Scenario: s
                Given the program "p.exe" from "p.c"
                When a process "P" runs "p.exe"
                Then "P" has ended with code 3
            """);

    assertThat(handlebook("run", file.toString())).contains("1 passed");
  }

  @Test
  void hasTheReportsOfAFileThatItNames() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("mine.feature"), FEATURE);

    handlebook("run", file.toString());
    assertThat(folder.resolve("reports/index.html")).exists();
  }
}

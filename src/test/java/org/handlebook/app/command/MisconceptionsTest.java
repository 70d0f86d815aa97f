package org.handlebook.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.handlebook.app.Handlebook;
import org.handlebook.app.console.ConsoleStream;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.Systems;
import org.handlebook.report.run.Golden;
import org.handlebook.runner.RunRequest;
import org.handlebook.system.model.ModelSystemFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people read when a scenario expects what is often believed: every scenario fails on purpose,
 * and the golden files hold what the console says.
 */
final class MisconceptionsTest {
  private static final Path FAILING =
      Path.of("src/test/resources/org/handlebook/failing/misconceptions");

  @TempDir Path project;

  @ParameterizedTest
  @ValueSource(strings = {"believed", "believed-ko", "otherwise"})
  void areAsTheGoldenFileSays(String name) throws IOException {
    Golden.holds(FAILING.resolve(name + ".txt"), console(name));
  }

  /** The name of each scenario begins with the misconception in it. */
  @ParameterizedTest
  @ValueSource(strings = {"believed", "believed-ko"})
  void areEachRecognised(String name) throws IOException {
    String told = console(name);

    for (String scenario : told.split("\n\n", -1)) {
      int start = scenario.indexOf("  M");
      if (start >= 0) {
        assertThat(scenario).contains("(" + scenario.substring(start + 2, start + 5) + ")");
      }
    }
    assertThat(told).doesNotContain(" passed");
  }

  @Test
  void areNotToldWhereSomethingElseIsWrong() throws IOException {
    assertThat(console("otherwise")).doesNotContain("misconception").doesNotContain(" passed");
  }

  @Test
  void standInTheReports() throws IOException {
    console("believed-ko");

    Path reports = project.resolve("reports");
    assertThat(Files.readString(reports.resolve("junit.xml"))).contains("흔한 오해(M01): ");
    assertThat(Files.readString(reports.resolve("messages.ndjson")))
        .contains("application/vnd.handlebook.misconception+json")
        .contains("\\\"id\\\":\\\"M01\\\",\\\"rule\\\":\\\"CNT-3\\\"");
  }

  private String console(String name) throws IOException {
    Files.createDirectories(project.resolve("features"));
    Path feature = project.resolve("features").resolve(name + ".feature");
    Files.copy(FAILING.resolve(name + ".feature"), feature, StandardCopyOption.REPLACE_EXISTING);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ConsoleStream print = ConsoleStream.to(out);
    Systems systems = new Systems(Map.of(Systems.MODEL, ModelSystemFactory::new));
    CommandContext context =
        new CommandContext(
            project, print, print, false, () -> 0, RunRequest.SENTENCES, systems, Map.of());
    Handlebook.execute(context, "run", feature.toString(), "--threads", "1");
    return out.toString(UTF_8).replace(project.toUri().toString(), "").replace(project + "/", "");
  }
}

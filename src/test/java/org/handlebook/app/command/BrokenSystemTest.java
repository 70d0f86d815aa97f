package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.handlebook.app.context.ExitCode;
import org.handlebook.system.Capability;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.model.ModelSystemFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told when scenarios cannot happen, because the system under them does not work. */
final class BrokenSystemTest {
  private static final String SCENARIO =
      """

        Scenario: s%d
          Given a process "App"
          When "App" creates a mutex as hMutex
          Then "App" holds 1 handle
      """;

  @TempDir private Path folder;
  private ProjectFolder project;

  @BeforeEach
  void makeProject() throws IOException {
    project = new ProjectFolder(folder).withSentences();
    StringBuilder feature = new StringBuilder("Feature: f\n");
    for (int i = 0; i < 12; i++) {
      feature.append(SCENARIO.formatted(i));
    }
    project.feature("f.feature", feature.toString());
  }

  @Test
  @DisplayName("A system that gives no system is told once; no scenario fails, no report comes")
  void nothingRuns() throws IOException {
    assertThat(project.handlebook("run")).isZero();
    String before = project.text("reports/results.json");
    project.withSystem("worn", () -> new WornSystemFactory(0));

    assertThat(project.handlebook("run", "--on", "worn")).isEqualTo(ExitCode.BROKEN);
    assertThat(project.complained())
        .isEqualTo("handlebook: nothing can run on worn-1.0: the disk is full\n");
    assertThat(project.printed()).isEmpty();
    assertThat(project.text("reports/results.json")).isEqualTo(before);
    assertThat(folder.resolve("reports")).isDirectoryNotContaining("glob:**.part*");
  }

  @Test
  @DisplayName("GitHub is told why, on no line of a feature")
  void nothingRunsOnGitHub() {
    project.set("GITHUB_ACTIONS", "true").withSystem("worn", () -> new WornSystemFactory(0));

    assertThat(project.handlebook("run", "--on", "worn")).isEqualTo(ExitCode.BROKEN);
    assertThat(project.printed().lines().filter(line -> line.startsWith("::error")))
        .containsExactly("::error title=handlebook::nothing can run on worn-1.0: the disk is full");
  }

  @Test
  @DisplayName("When it gives none any more, the report has what was found, and that it broke off")
  void breaksOff() throws IOException {
    project.withSystem("worn", () -> new WornSystemFactory(5));

    assertThat(project.handlebook("run", "--on", "worn", "--threads", "1"))
        .isEqualTo(ExitCode.BROKEN);
    assertThat(project.complained())
        .isEqualTo("handlebook: nothing can run on worn-1.0: the disk is full\n");
    assertThat(project.text("reports/messages.ndjson"))
        .contains("nothing can run on worn-1.0: the disk is full")
        .doesNotContain("\"status\":\"FAILED\"")
        .doesNotContain("SystemFailure");
    assertThat(Files.readAllLines(folder.resolve("reports/messages.ndjson")))
        .filteredOn(line -> line.startsWith("{\"testCaseFinished\""))
        .hasSize(5);
  }

  @Test
  @DisplayName("Too little memory is told as that, and not as a fault of Handlebook")
  void memory() {
    project.withSystem(
        "greedy",
        () ->
            new OtherSystemFactory(
                "greedy-1.0",
                call -> {
                  throw new OutOfMemoryError("of the test");
                }));

    assertThat(project.handlebook("run", "--on", "greedy")).isEqualTo(ExitCode.BROKEN);
    assertThat(project.complained())
        .matches("handlebook: the memory that Java may use, \\d+ MB, does not suffice; .*\n");
  }

  /** The model, until it has given so many systems. */
  private static final class WornSystemFactory implements SystemFactory {
    private final SystemFactory model = new ModelSystemFactory();
    private final AtomicInteger left;

    WornSystemFactory(int systems) {
      left = new AtomicInteger(systems);
    }

    @Override
    public String system() {
      return "worn-1.0";
    }

    @Override
    public Set<Capability> capabilities() {
      return model.capabilities();
    }

    @Override
    public int width() {
      return 2;
    }

    @Override
    public SystemUnderTest open() {
      if (left.decrementAndGet() < 0) {
        throw new SystemFailure("the disk is full");
      }
      return model.open();
    }

    @Override
    public void close() {
      model.close();
    }
  }
}

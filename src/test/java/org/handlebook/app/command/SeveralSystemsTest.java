package org.handlebook.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handlebook.app.Handlebook;
import org.handlebook.app.console.ConsoleStream;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.app.context.Systems;
import org.handlebook.report.run.Golden;
import org.handlebook.runner.UsageError;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.model.ModelSystemFactory;
import org.handlebook.win32.Answer;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code handlebook run --on a,b} and {@code handlebook compare}, with systems that differ. */
@Execution(ExecutionMode.CONCURRENT)
final class SeveralSystemsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/handlebook/app");
  private static final String FEATURE =
      """
      Feature: Handles <b>

        @HT-1
        Rule: A handle can be closed & is gone then

        Scenario: A handle is closed
          Given a process "App"
          When "App" creates a mutex as hMutex
          And "App" closes hMutex
          Then the handle table of "App" is empty

        Scenario: A handle is made
          Given a process "App"
          When "App" creates a mutex as hMutex
          Then "App" holds 1 handle

        @needs-textbook-values
        Scenario: A textbook
          Given a process "App" whose handle 127 names a mailslot at 0x1200
          Then "App" holds 1 handle
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, Supplier<SystemFactory>> systemFactories = new LinkedHashMap<>();
  @TempDir private Path project;

  @BeforeEach
  void makeProject() throws IOException {
    Files.createDirectories(project.resolve("features"));
    Files.writeString(project.resolve("features/a.feature"), FEATURE);
    systemFactories.put("model", ModelSystemFactory::new);
    systemFactories.put("like", () -> OtherSystemFactory.like("like-1.0"));
    systemFactories.put("liar", SeveralSystemsTest::liar);
    systemFactories.put("broken", SeveralSystemsTest::broken);
    systemFactories.put("gone", SeveralSystemsTest::gone);
  }

  /** Closes nothing, and says that it did. */
  private static SystemFactory liar() {
    return new OtherSystemFactory(
        "liar-2.0",
        call ->
            call instanceof CloseHandle
                ? Optional.of(new Reply.Returned<>(Answer.Bool.TRUE, 0, false))
                : Optional.empty());
  }

  /** Breaks the harness itself. */
  private static SystemFactory broken() {
    return new OtherSystemFactory(
        "broken-3.0",
        call -> {
          throw new OutOfMemoryError("of the test");
        });
  }

  private static SystemFactory gone() {
    throw new UsageError("the system gone is not to be had here");
  }

  @Test
  void tellsWhereTheSystemsPart() throws IOException {
    assertThat(handlebook("run", "--threads", "1", "--on", "model,like,liar"))
        .isEqualTo(ExitCode.FAILED);

    Golden.holds(GOLDEN.resolve("several.txt"), printed());
    assertThat(page("index.html"))
        .contains("<h1>1 of 3 scenarios does not hold on liar-2.0</h1>")
        .contains("href=\"#/scenario/features/a.feature:6\"")
        .contains("liar-2.0: Expected the handle table of &quot;App&quot; to be empty")
        .contains("{\"name\":\"model\",", "{\"name\":\"like-1.0\",", "{\"name\":\"liar-2.0\",");
    assertThat(reports())
        .containsExactly(
            "index.html",
            "junit.xml",
            "liar-2.0/index.html",
            "liar-2.0/junit.xml",
            "liar-2.0/messages.ndjson",
            "liar-2.0/results.json",
            "liar-2.0/summary.md",
            "like-1.0/index.html",
            "like-1.0/junit.xml",
            "like-1.0/messages.ndjson",
            "like-1.0/results.json",
            "like-1.0/summary.md",
            "model/index.html",
            "model/junit.xml",
            "model/messages.ndjson",
            "model/results.json",
            "model/summary.md",
            "results.json",
            "summary.md",
            "systems.txt");
    assertThat(page("liar-2.0/messages.ndjson"))
        .contains(
            "{\\\"system\\\":\\\"liar-2.0\\\",\\\"everything\\\":true,\\\"run\\\":\\\"local-");
  }

  @Test
  void oneFileForCiTellsTheSystemsApart() throws IOException {
    handlebook("run", "--on", "model,liar,like");
    assertThat(page("junit.xml"))
        .contains(" · liar-2.0\" file=")
        .contains("<property name=\"system\" value=\"like-1.0\">")
        .contains("classname=\"like-1_0.features.")
        .containsPattern("<testsuites name=\"Handlebook\" tests=\"9\" .*skipped=\"[0-9]+\"")
        .containsPattern("timestamp=\"[0-9]{4}-[0-9-]+T[0-9:]+\"");
  }

  @Test
  void endsWithZeroWhenNothingPartsThem() {
    assertThat(handlebook("run", "--on", "model,like")).isZero();
    assertThat(printed()).contains("3 scenarios: 2 the same, 1 not possible everywhere");
  }

  @Test
  void tellsKnownDifferencesApart() throws IOException {
    Files.createDirectories(project.resolve("features/differences"));
    Files.writeString(
        project.resolve("features/differences/liar-2.0.yml"),
        """
        system: liar-2.0
        differences:
          - id: close-lies
            rule: HT-1
            windows: the row goes when its handle is closed
            here: the row stays, and CloseHandle says that it is gone
            source: CloseHandle, Microsoft Learn
            where:
              - feature: a.feature
                scenario: A handle is closed
                step: the handle table of "App" is empty
                answer: it has a row
        """);
    assertThat(handlebook("run", "--threads", "1", "--on", "model,liar")).isZero();

    Golden.holds(GOLDEN.resolve("known.txt"), afterRuns(printed()));
    assertThat(page("index.html"))
        .contains(
            "1 of 3 scenarios holds, 1 differs as is known, 1 is not possible here on liar-2.0");
    assertThat(handlebook("compare", reports("model"), reports("liar-2.0"))).isZero();
  }

  @Test
  void refusesBeforeAnythingRunsWhenASystemCannotBeHad() throws IOException {
    assertThat(handlebook("run", "--on", "model,gone")).isEqualTo(ExitCode.NOT_RUN);
    assertThat(errors()).isEqualTo("handlebook: the system gone is not to be had here\n");
    assertThat(printed()).isEmpty();
    assertThat(reports()).isEmpty();
  }

  @Test
  void keepsTheFirstReportWhenTheSecondSystemBreaks() throws IOException {
    assertThat(handlebook("run", "--on", "model,broken")).isEqualTo(ExitCode.BROKEN);

    assertThat(errors()).startsWith("handlebook: the memory that Java may use");
    assertThat(page("model/index.html")).contains("All 3 scenarios hold");
    // another scenario may have begun beside the one that broke it
    assertThat(page("index.html"))
        .containsPattern(
            "\\{\"name\":\"broken-3.0\",\"lacks\":\\[\\{\"en\":\"[12] scenarios? (has|have) no result\"");
    assertThat(printed()).contains("broken-3.0 did not run");
  }

  @Test
  void leavesNothingOfTheOtherLayout() throws IOException {
    handlebook("run", "--on", "model,like");
    Files.writeString(project.resolve("reports/like-1.0/mine.txt"), "mine");
    Files.createDirectories(project.resolve("reports/baseline"));
    Files.writeString(project.resolve("reports/baseline/index.html"), "mine");
    handlebook("compare", reports("model"), reports("like-1.0"));
    assertThat(reports()).contains("comparison.html");

    handlebook("run", "--on", "model,liar");
    assertThat(reports())
        .contains("liar-2.0/index.html", "like-1.0/mine.txt", "baseline/index.html")
        .doesNotContain("like-1.0/index.html", "comparison.html");

    handlebook("run");
    assertThat(reports())
        .containsExactly(
            "baseline/index.html",
            "index.html",
            "junit.xml",
            "like-1.0/mine.txt",
            "messages.ndjson",
            "results.json",
            "summary.md");

    handlebook("run", "--on", "model,like");
    assertThat(reports()).doesNotContain("messages.ndjson").contains("index.html", "junit.xml");
    assertThat(page("index.html")).contains("not possible here on like-1.0");
  }

  @Test
  void comparesStreamsLater() throws IOException {
    handlebook("run", "--on", "model,liar");
    String together = afterRuns(printed());

    assertThat(handlebook("compare", reports("model"), reports("liar-2.0")))
        .isEqualTo(ExitCode.FAILED);

    assertThat(printed().replace("comparison.html", "index.html")).isEqualTo(together);
    assertThat(page("comparison.html")).isEqualTo(page("index.html"));
    assertThat(handlebook("compare", reports("model"), reports("model/messages.ndjson"))).isZero();
  }

  @Test
  void tellsOfAnswersThatDifferWhenAsked() throws IOException {
    handlebook("run", "--on", "model,liar");

    handlebook("compare", "--answers", reports("model"), reports("liar-2.0"));
    Golden.holds(GOLDEN.resolve("answers.txt"), printed());
  }

  @Test
  void refusesDifferentTexts() throws IOException {
    handlebook("run", "--reports", reports("old"));
    String text = FEATURE.replace("A handle is made", "A handle is created");
    Files.writeString(
        project.resolve("features/a.feature"), text.replace("closes hM", "closes  hM"));
    handlebook("run", "--reports", reports("newer"));
    Files.writeString(
        project.resolve("features/a.feature"),
        "\n" + text.replace("is empty", "is empty\n    And \"App\" holds 0 handles"));
    handlebook("run", "--reports", reports("new"));

    assertThat(handlebook("compare", reports("old"), reports("new"))).isEqualTo(ExitCode.NOT_RUN);
    Golden.holds(GOLDEN.resolve("different-texts.txt"), errors().replace(project + "/", ""));
    assertThat(printed()).isEmpty();
  }

  @Test
  void doesNotMindWhereATextStands() throws IOException {
    handlebook("run", "--reports", reports("old"));
    Files.writeString(project.resolve("features/a.feature"), "# more\n\n" + FEATURE);
    handlebook("run", "--reports", reports("new"));

    assertThat(handlebook("compare", reports("old"), reports("new"))).isZero();
    assertThat(printed()).contains("model (reports/old/messages.ndjson)");
  }

  @Test
  void comparesAsFarAsACutStreamGoes() throws IOException {
    handlebook("run");
    String stream = page("messages.ndjson");
    int last = stream.lastIndexOf("{\"testCaseStarted\"");
    Files.writeString(project.resolve("cut.ndjson"), stream.substring(0, last + 30));

    int code = handlebook("compare", reports("messages.ndjson"), project + "/cut.ndjson");

    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(errors())
        .startsWith("handlebook: warning: " + project + "/cut.ndjson:")
        .contains("is cut in the middle of this line");
    assertThat(printed()).contains("did not run 1 scenario; the first is");
  }

  @Test
  void refusesInOneLineWhatIsNoStream() throws IOException {
    handlebook("run");
    String feature = project.resolve("features/a.feature").toString();
    String[][] refused = {
      {"compare", reports("messages.ndjson")},
      {"compare", reports("messages.ndjson"), reports("messages.ndjson")},
      {"compare", reports("messages.ndjson"), feature},
      {"compare", reports("messages.ndjson"), "nowhere"}
    };
    Stream.of(refused).forEach(words -> assertThat(handlebook(words)).isEqualTo(ExitCode.NOT_RUN));
    assertThat(errors())
        .isEqualTo(
            """
            handlebook: name the messages.ndjson of at least two runs, or their folders
            handlebook: each run can be named once
            handlebook: %s:1: this is no Cucumber message
            handlebook: nowhere: cannot be read
            """
                .formatted(feature));
  }

  private static String afterRuns(String printed) {
    return printed.substring(printed.indexOf("Compared:\n") + "Compared:\n".length());
  }

  private int handlebook(String... words) {
    out.reset();
    return Handlebook.execute(
        new CommandContext(
            project,
            ConsoleStream.to(out),
            ConsoleStream.to(err),
            false,
            () -> 0,
            "org.handlebook.steps",
            new Systems(systemFactories),
            Map.of()),
        words);
  }

  private String printed() {
    return out.toString(UTF_8).replace(project + "/", "");
  }

  private String errors() {
    return err.toString(UTF_8);
  }

  private String reports(String file) {
    return project.resolve("reports").resolve(file).toString();
  }

  private Stream<String> reports() throws IOException {
    Path folder = project.resolve("reports");
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  private String page(String file) throws IOException {
    return Files.readString(project.resolve("reports").resolve(file));
  }
}

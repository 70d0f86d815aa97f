package org.handlebook.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.handlebook.app.Handlebook;
import org.handlebook.app.console.ConsoleStream;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.app.context.RealSystems;
import org.handlebook.app.context.Systems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code handlebook run}, from its words to its exit code and what it prints. */
final class RunTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  @TempDir private Path project;

  @BeforeEach
  void makeProject() throws IOException {
    Files.createDirectories(project.resolve("features/rules"));
  }

  @Test
  void endsWithZeroWhenAllIsAsExpected() throws IOException {
    feature("rules/a.feature", "it holds", "it holds");
    feature("b.feature", "it holds");

    assertThat(run()).isZero();
    assertThat(printed()).contains("3 scenarios: 3 passed · 0.0 s").contains("reports/index.html");
  }

  @Test
  void runsBothLanguages() throws IOException {
    write("a.feature", "# language: ko\n기능: 가\n  Rule: 나\n    시나리오: 다\n      조건 성립한다\n");

    assertThat(run()).isZero();
  }

  @Test
  void matchesDecomposedHangul() throws IOException {
    String text = "# language: ko\n기능: 가\n  시나리오: 다\n    조건 성립한다\n";
    write("a.feature", java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD));

    assertThat(run()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "it fails, 1, 1 failed",
    "it breaks, 1, 1 failed",
    "it is still to be written, 1, 1 pending",
    "it is not possible here, 1, 1 skipped",
    "it is unheard of, 2, 1 undefined",
    "there are 2 of them, 2, 1 ambiguous"
  })
  void endsAsTheStepEnds(String step, int code, String count) throws IOException {
    feature("a.feature", step);

    assertThat(run()).isEqualTo(code);
    assertThat(printed()).contains("1 scenario: " + count);
  }

  @Test
  void namesTheStepThatFailedAndWhy() throws IOException {
    feature("a.feature", "it fails");

    run();
    assertThat(printed())
        .isEqualTo(
            """

            features/a.feature:2  scenario 1
              features/a.feature:3  Given it fails
                  expected the usage count of hMail to be 2, but it is 1
                    "Parent" hMail, created at line 4

            1 scenario: 1 failed · 0.0 s
            Report: %s
            """
                .formatted(project.resolve("reports/index.html")));
  }

  @Test
  void tellsOfAnUnknownSentenceAlsoAfterAFailure() throws IOException {
    write(
        "a.feature",
        "Feature: f\n  Scenario: s\n    Given it fails\n    When \"A\" create a mailslot \"m\" as hMail\n");

    assertThat(run()).isEqualTo(ExitCode.NOT_RUN);
    assertThat(printed())
        .contains("features/a.feature:3  Given it fails")
        .contains("features/a.feature:4  No such sentence: \"A\" create a mailslot \"m\" as hMail")
        .contains("did you mean  \"A\" creates a mailslot \"m\" as hMail");
  }

  @Test
  void runsTheOtherFilesWhenOneCannotBeRead() throws IOException {
    feature("a.feature", "it holds");
    write("b.feature", "Feature: b\n  Scenerio: s\n    Given it holds\n");
    feature("c.feature", "it holds");

    assertThat(run()).isEqualTo(ExitCode.NOT_RUN);
    assertThat(printed())
        .contains("2 scenarios: 2 passed")
        .contains("  features/b.feature:2: ")
        .contains("write `Scenario:`")
        .doesNotContain("\tat ");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void selectsTheScenarioAtALine() throws IOException {
    feature("a.feature", "it fails", "it holds", "it fails");

    assertThat(run(project.resolve("features/a.feature") + ":5")).isZero();
    assertThat(printed()).contains("1 scenario: 1 passed");
  }

  @Test
  void selectsByNameAndTags() throws IOException {
    write(
        "a.feature",
        """
        Feature: f
          @INH-2
          Scenario: (the) first
            Given it holds
          @INH-3
          Scenario Outline: <number> of them
            Given it fails
            Examples:
              | number |
              | two    |
              | three  |
        """);

    assertThat(run("--tags", "@INH-2 and not @x")).isZero();
    assertThat(run("--name", "(the)")).isZero();
    assertThat(run("--name", "two of")).isEqualTo(ExitCode.FAILED);
    assertThat(printed()).contains("1 scenario: 1 failed");
  }

  @Test
  void refusesAnOptionThatIsGivenTwice() throws IOException {
    feature("a.feature", "it holds");

    assertThat(run("--reports=one", "-o=two")).isEqualTo(ExitCode.NOT_RUN);
    assertThat(err.toString(UTF_8)).contains("--reports can be given once").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere, no such file or folder: nowhere",
    "'', a path is empty",
    "--reports=, Invalid value for --reports: a path is empty; leave it out",
    "--baseline=, a path is empty",
    "nowhere:3, no such file or folder: nowhere:3",
    "--threads=0, '--threads must be at least 1, not 0'",
    "--threads=two, Invalid value for --threads: two; write a whole number",
    "--on=dos, 'no such system: dos (there are model, wine, windows)'",
    "'--on=model,model', --on names model twice",
    "--tags=(, not a tag expression: (",
    "--tags=@none, no scenario has these tags or this name",
    "--bad, Unknown option: '--bad'",
    "--reports=pom.xml, reports cannot go to pom.xml: it is a file",
    "pom.xml, not a feature file"
  })
  void refusesInOneLine(String word, String message) throws IOException {
    feature("a.feature", "it holds");

    assertThat(run(word)).isEqualTo(ExitCode.NOT_RUN);
    assertThat(err.toString(UTF_8)).startsWith("handlebook: ").contains(message).hasLineCount(1);
    assertThat(printed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere, 그런 파일이나 폴더가 없다: nowhere",
    "--reports=, --reports의 값이 잘못되었다: 빈 경로가 있다",
    "--threads=two, --threads의 값이 잘못되었다: two. 정수를 쓴다",
    "--bad, 모르는 옵션: '--bad'",
    "--tags=(, 태그 식이 아니다: ("
  })
  void refusesInKorean(String word, String message) throws IOException {
    feature("a.feature", "it holds");

    assertThat(run("--lang", "ko", word)).isEqualTo(ExitCode.NOT_RUN);
    assertThat(err.toString(UTF_8)).startsWith("handlebook: " + message).hasLineCount(1);
  }

  @Test
  void refusesALanguageThatItDoesNotSpeak() throws IOException {
    feature("a.feature", "it holds");

    assertThat(run("--lang=fr")).isEqualTo(ExitCode.NOT_RUN);
    assertThat(err.toString(UTF_8))
        .startsWith(
            "handlebook: Invalid value for --lang: there is no language fr; write en or ko");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
  void tellsWhatCannotBeReadBelowALink() throws IOException {
    feature("rules/bad.feature");
    feature("rules/good.feature", "it holds");
    Files.createSymbolicLink(project.resolve("features/link"), Path.of("rules"));

    assertThat(run(project.resolve("features/link").toString())).isEqualTo(ExitCode.NOT_RUN);
    assertThat(printed()).contains("bad.feature:", "1 scenario: 1 passed");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void refusesAProjectWithoutFeatures() throws IOException {
    assertThat(run()).isEqualTo(ExitCode.NOT_RUN);
    assertThat(err.toString(UTF_8)).contains("no feature files in");
  }

  @Test
  void tellsWhenItIsBroken() throws IOException {
    feature("a.feature", "it holds");

    int code = execute("org.handlebook.runner.brokenglue", "run");

    assertThat(code).isEqualTo(ExitCode.BROKEN);
    assertThat(err.toString(UTF_8)).contains("please report this with").doesNotContain("\tat ");
    assertThat(project.resolve("reports/broken.txt")).content().contains("\tat ");
  }

  @Test
  void tellsWhatIsBrokenWhereReportsGo() throws IOException {
    feature("a.feature", "it holds");
    Path elsewhere = project.resolve("else where");

    execute("org.handlebook.runner.brokenglue", "run", "--reports", elsewhere.toString());

    assertThat(elsewhere.resolve("broken.txt")).content().contains("\tat ");
    assertThat(project.resolve("reports")).doesNotExist();
  }

  @Test
  void runsManyScenariosInSeveralBatchesAndThreads() throws IOException {
    String[] steps = new String[200];
    java.util.Arrays.fill(steps, "it holds");
    for (int i = 0; i < 50; i++) {
      feature("rules/many" + i + ".feature", steps);
    }

    assertThat(run("--threads", "3")).isZero();
    assertThat(printed()).contains("10,000 scenarios: 10,000 passed");
  }

  @Test
  void leavesTheReportBeforeWholeWhenAFolderIsInTheWay() throws IOException {
    feature("a.feature", "it holds");
    Path reports = Files.createDirectories(project.resolve("reports"));
    Files.writeString(reports.resolve("junit.xml"), "before");
    Files.createDirectories(reports.resolve("index.html"));

    assertThat(run()).isEqualTo(ExitCode.NOT_RUN);
    assertThat(err.toString(UTF_8))
        .contains("index.html: there is a folder; the report before stays");
    assertThat(reports.resolve("junit.xml")).hasContent("before");
    try (Stream<Path> left = Files.list(reports)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("index.html", "junit.xml");
    }
  }

  @Test
  void runsTheOthersWhenALinkIsBroken() throws IOException {
    feature("a.feature", "it holds");
    Files.createSymbolicLink(project.resolve("features/b.feature"), Path.of("nowhere"));

    assertThat(run()).isEqualTo(ExitCode.NOT_RUN);
    assertThat(printed())
        .contains("1 scenario: 1 passed", "features/b.feature:1: a link that leads nowhere");
  }

  private int run(String... words) {
    out.reset();
    String[] all = new String[words.length + 1];
    all[0] = "run";
    System.arraycopy(words, 0, all, 1, words.length);
    return execute("org.handlebook.runner.stub", all);
  }

  private int execute(String glue, String... words) {
    ConsoleStream outStream = ConsoleStream.to(out);
    ConsoleStream errStream = ConsoleStream.to(err);
    return Handlebook.execute(
        new CommandContext(
            project,
            outStream,
            errStream,
            false,
            () -> 0,
            glue,
            Systems.builtIn(RealSystems.of(project, said -> {})),
            environment),
        words);
  }

  private String printed() {
    return out.toString(UTF_8);
  }

  private void feature(String name, String... steps) throws IOException {
    StringBuilder text = new StringBuilder("Feature: " + name + "\n");
    for (int i = 1; i <= steps.length; i++) {
      text.append("  Scenario: scenario ").append(i).append('\n');
      text.append("    Given ").append(steps[i - 1]).append('\n');
    }
    write(name, text.toString());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(project.resolve("features").resolve(name), text, UTF_8);
  }
}

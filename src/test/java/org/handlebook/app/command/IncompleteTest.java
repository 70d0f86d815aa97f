package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.handlebook.app.context.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A run of which something is missing never looks as if it had ended well. */
@Execution(ExecutionMode.CONCURRENT)
final class IncompleteTest {
  @TempDir private Path folder;
  private ProjectFolder project;

  @BeforeEach
  void makeProject() throws IOException {
    project = new ProjectFolder(folder).set("HANDLEBOOK_RUN", "one");
    StringBuilder feature = new StringBuilder("Feature: f\n");
    for (int i = 0; i < 12; i++) {
      feature.append("  Scenario: number ").append(i).append("\n    Given it holds\n");
      feature.append("    Then it holds\n");
    }
    project.feature("a.feature", feature.toString());
  }

  static Stream<Arguments> damages() {
    return Stream.of(
        damage("an end of a scenario", lines -> without(lines, "testCaseFinished", 1)),
        damage("all ends of scenarios", lines -> without(lines, "testCaseFinished", 99)),
        damage("a plan", lines -> without(lines, "testCase\"", 1)),
        damage("all plans", lines -> without(lines, "testCase\"", 99)),
        damage("a start", lines -> without(lines, "testCaseStarted", 1)),
        damage("all starts", lines -> without(lines, "testCaseStarted", 99)),
        damage("a pickle", lines -> without(lines, "pickle\"", 1)),
        damage("all pickles", lines -> without(lines, "pickle\"", 99)),
        damage("an end of a step", lines -> without(lines, "testStepFinished", 1)),
        damage("all ends of steps", lines -> without(lines, "testStepFinished", 99)),
        damage("a status", IncompleteTest::unknown),
        damage("the order", IncompleteTest::reversed),
        damage("all but the run", IncompleteTest::onlyTheRun),
        damage("the end of the run", lines -> without(lines, "testRunFinished", 1)),
        damage("the second half", lines -> lines.subList(0, lines.size() / 2)),
        damage("half a line", IncompleteTest::cut));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void whatIsMissingMakesItUnclear(String what, UnaryOperator<List<String>> damage)
      throws IOException {
    assertThat(project.handlebook("run")).isZero();
    Path stream = project.at("reports/messages.ndjson");
    Files.write(stream, damage.apply(Files.readAllLines(stream)));

    assertThat(report(stream.toString())).isEqualTo(ExitCode.FAILED);
    assertUnclear();
  }

  @Test
  void whatIsMissingIsStillMissingWhenTheReportIsWrittenAgain() throws IOException {
    shards(3);
    assertThat(report(at("s1"), at("s3"))).isEqualTo(ExitCode.FAILED);
    assertThat(project.printed()).contains("Unclear: part 2 of 3 is missing\n");
    assertThat(report(at("report"))).isEqualTo(ExitCode.FAILED);
    assertThat(project.printed()).contains("Unclear: part 2 of 3 is missing\n");
    assertUnclear();
  }

  @Test
  void eachReportSaysWhatIsMissing() throws IOException {
    shards(4);
    project.set("GITHUB_ACTIONS", "true").set("GITHUB_STEP_SUMMARY", at("summary"));
    report(at("s1"), at("s3"), at("s4"));

    assertThat(project.printed())
        .contains("::error title=unclear::part 2 of 4 is missing")
        .contains("Unclear: part 2 of 4 is missing\n");
    assertThat(project.text("summary"))
        .startsWith("## ⚠️ Unclear: part 2 of 4 is missing\n")
        .contains("### What is missing\n\n- part 2 of 4 is missing\n");
    assertThat(project.text("report/junit.xml"))
        .contains("name=\"is incomplete\"")
        .contains("<error message=\"part 2 of 4 is missing\" type=\"is incomplete\">");
    assertThat(project.text("report/results.json"))
        .contains("\"verdict\":\"unclear\"", "\"missing\":[\"part 2 of 4 is missing\"]");
    assertThat(project.text("report/index.html"))
        .contains("<h1>Unclear: part 2 of 4 is missing</h1>")
        .contains("\"ko\":\"판단할 수 없다: 4개 몫 중 2번째가 빠졌다\"");
  }

  @Test
  void aFailureStaysAFailureWhateverIsMissing() throws IOException {
    project.feature("b.feature", "Feature: b\n  Scenario: s\n    Given it fails\n");
    shards(40);
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      if (project.text("s" + i + "/junit.xml").contains("<failure") || i % 2 == 0) {
        all.add(at("s" + i));
      }
    }
    assertThat(report(all.toArray(String[]::new))).isEqualTo(ExitCode.FAILED);
    assertThat(project.text("report/index.html"))
        .containsPattern(
            "<h1>1 of \\d+ scenarios? does not hold, parts 1, .* of 40 are missing</h1>");
  }

  @Test
  void partsOfDifferentRunsAreNoRun() throws IOException {
    shards(2);
    project.set("HANDLEBOOK_RUN", "").set("GITHUB_RUN_ID", "17");
    project.handlebook("run", "--shard", "2/2", "--reports", at("s2"));

    assertThat(report(at("s1"), at("s2"))).isEqualTo(ExitCode.FAILED);
    assertThat(project.printed())
        .contains("Unclear: the parts are not of one run but of github-17 (2), one (1)\n");
    assertUnclear();

    project.handlebook("run", "--shard", "1/2", "--reports", at("s1"));
    assertThat(report(at("s1"), at("s2"))).isZero();
  }

  @Test
  void aStreamThatAnotherRunLeftIsNotOfThisOne() throws IOException {
    project.handlebook("run", "--reports", at("s1"));
    assertThat(report(at("s1"))).isZero();

    project.set("HANDLEBOOK_RUN", "two");
    assertThat(report(at("s1"))).isEqualTo(ExitCode.FAILED);
    assertThat(project.printed()).contains(" is of run one, and the report is of run two\n");
    assertUnclear();
  }

  @Test
  void partsOfWhichNobodySaysTheRunAreNoRun() throws IOException {
    project.set("HANDLEBOOK_RUN", "");
    shards(2);
    assertThat(report(at("s1"), at("s2"))).isEqualTo(ExitCode.FAILED);
    assertThat(project.printed()).contains("the parts are not of one run but of local-");
  }

  @Test
  void whatALaterRunLeftUnfinishedIsTold() throws IOException {
    shards(2);
    Files.createFile(project.at("s2/messages.ndjson.part"));

    assertThat(report(at("s1"), at("s2"))).isEqualTo(ExitCode.FAILED);
    assertThat(project.printed()).contains("messages.ndjson.part lies beside ");
    assertUnclear();
  }

  @Test
  void theStreamOfTheRunBeforeIsNotTakenForThatOfARunThatDiesBeforeItsFirstScenario()
      throws IOException {
    shards(2);
    Files.createDirectory(project.at("dead"));
    project.withSystem(
        "slow",
        () -> {
          copy("s2", "dead");
          return OtherSystemFactory.like("slow-1.0");
        });
    project.handlebook("run", "--on", "slow", "--shard", "2/2", "--reports", at("s2"));

    assertThat(report(at("s1"), at("dead"))).isEqualTo(ExitCode.FAILED);
    assertThat(project.printed()).contains("messages.ndjson.part lies beside ");
    assertUnclear();
  }

  @Test
  void aRunThatIsRefusedLeavesTheStreamOfTheRunBefore() {
    shards(2);
    project.handlebook("run", "--tags", "@none", "--shard", "2/2", "--reports", at("s2"));
    assertThat(report(at("s1"), at("s2"))).isZero();
  }

  @Test
  void whatSaysThatItDidNotSucceedAndNotWhyIsUnclear() throws IOException {
    project.handlebook("run");
    Path stream = project.at("reports/messages.ndjson");
    Files.writeString(
        stream, Files.readString(stream).replace("\"success\":true", "\"success\":false"));

    assertThat(report(stream.toString())).isEqualTo(ExitCode.FAILED);
    assertThat(project.printed())
        .contains("Unclear: the run says that it did not succeed, and nothing in it says why\n");
    assertUnclear();
  }

  @Test
  void ofARunThatDiedItsUnfinishedStreamIsRead() throws IOException {
    shards(2);
    Files.move(project.at("s2/messages.ndjson"), project.at("s2/messages.ndjson.part"));
    List<String> lines = Files.readAllLines(project.at("s2/messages.ndjson.part"));
    Files.write(project.at("s2/messages.ndjson.part"), lines.subList(0, lines.size() - 1));

    assertThat(report(at("s1"), at("s2"))).isEqualTo(ExitCode.FAILED);
    assertThat(project.printed())
        .contains("12 scenarios: 12 passed")
        .contains("messages.ndjson.part did not come to its end");
  }

  /** As when a part of many is cancelled while it starts. */
  @Test
  void aPartThatDiedBeforeItWroteAnythingIsMissing() throws IOException {
    shards(2);
    Files.delete(project.at("s2/messages.ndjson"));
    assertThat(report(at("s1"), at("s2"))).isEqualTo(ExitCode.FAILED);
    assertThat(project.printed()).contains("part 2 of 2 is missing", "s2 has no messages.ndjson");
    assertUnclear();

    Files.createFile(project.at("s2/messages.ndjson.part"));
    assertThat(report(at("s1"), at("s2"))).isEqualTo(ExitCode.FAILED);
    assertThat(project.printed()).contains("messages.ndjson.part did not come to its end");
    assertThat(report(at("s2"))).isEqualTo(ExitCode.NOT_RUN);
  }

  @Test
  void aFolderStandsForAllStreamsBelow() throws IOException {
    shards(3);
    Files.createDirectories(project.at("all"));
    for (String part : List.of("s1", "s2", "s3")) {
      Files.move(project.at(part), project.at("all/" + part));
    }
    assertThat(report(at("all"))).isZero();
    assertThat(project.printed()).contains("12 scenarios: 12 passed");
  }

  @Test
  void theFolderOfSeveralSystemsStandsForAllOfThem() throws IOException {
    project.feature(
        "a.feature",
        "Feature: a\n  Scenario: s\n    Given a process \"A\"\n    Then \"A\" is running\n");
    project.withSentences().withSystem("other", () -> OtherSystemFactory.like("other-1.0"));
    assertThat(project.handlebook("run", "--on", "model,other")).isZero();
    assertThat(report(at("reports"))).isZero();
    assertThat(project.printed()).contains("On model:", "On other-1.0:", "Compared:");

    Files.delete(project.at("reports/other-1.0/messages.ndjson"));
    assertThat(report(at("reports"))).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).contains("other-1.0 has no messages.ndjson");
  }

  @Test
  void aComparisonWithAnIncompleteRunIsNoAnswer() throws IOException {
    project.handlebook("run");
    Path stream = project.at("reports/messages.ndjson");
    List<String> lines = Files.readAllLines(stream);
    Files.write(project.at("short.ndjson"), without(lines, "testRunFinished", 1));

    int code =
        project.handlebook(
            "compare", stream.toString(), at("short.ndjson"), "--reports", at("report"));
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(project.complained()).contains("short.ndjson: the run did not come to its end");
    assertThat(project.text("report/comparison.html")).contains("class=\"unclear\"");
  }

  private void assertUnclear() throws IOException {
    assertThat(project.printed()).contains("\nUnclear: ").doesNotContain("::error");
    assertThat(project.text("report/index.html"))
        .contains("class=\"unclear\"")
        .doesNotContain("scenarios hold<");
    assertThat(project.text("report/summary.md")).startsWith("## ⚠️ Unclear: ").doesNotContain("✅");
    assertThat(project.text("report/junit.xml")).contains("<error");
    assertThat(project.text("report/results.json")).contains("\"verdict\":\"unclear\"");
  }

  private void shards(int total) {
    for (int i = 1; i <= total; i++) {
      project.handlebook("run", "--shard", i + "/" + total, "--reports", at("s" + i));
    }
  }

  private void copy(String from, String to) {
    try (Stream<Path> files = Files.list(project.at(from))) {
      for (Path file : files.toList()) {
        Files.copy(file, project.at(to).resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int report(String... streams) {
    List<String> words = new ArrayList<>(List.of("report"));
    words.addAll(List.of(streams));
    words.addAll(List.of("--reports", at("report")));
    return project.handlebook(words.toArray(String[]::new));
  }

  private String at(String path) {
    return project.at(path).toString();
  }

  private static Arguments damage(String what, UnaryOperator<List<String>> damage) {
    return Arguments.of(what, damage);
  }

  /** The stream without the first messages of a kind. */
  private static List<String> without(List<String> lines, String kind, int count) {
    List<String> kept = new ArrayList<>();
    int left = count;
    for (String line : lines) {
      if (left > 0 && line.startsWith("{\"" + kind)) {
        left--;
      } else {
        kept.add(line);
      }
    }
    assertThat(kept).hasSizeLessThan(lines.size());
    return kept;
  }

  private static List<String> unknown(List<String> lines) {
    List<String> changed = new ArrayList<>(lines);
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).startsWith("{\"testStepFinished")) {
        changed.set(i, changed.get(i).replace("PASSED", "UNKNOWN"));
        return changed;
      }
    }
    return changed;
  }

  private static List<String> reversed(List<String> lines) {
    List<String> reversed = new ArrayList<>(lines);
    Collections.reverse(reversed);
    return reversed;
  }

  private static List<String> onlyTheRun(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("{\"testRun") || line.startsWith("{\"meta"))
        .toList();
  }

  private static List<String> cut(List<String> lines) {
    List<String> cut = new ArrayList<>(lines.subList(0, lines.size() / 2));
    cut.add(lines.get(lines.size() / 2).substring(0, 20));
    return cut;
  }
}

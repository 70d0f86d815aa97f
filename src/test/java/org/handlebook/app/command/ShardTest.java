package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.handlebook.app.ci.ShardVariables;
import org.handlebook.app.context.ExitCode;
import org.handlebook.runner.UsageError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code handlebook run --shard}: which part of the scenarios it runs. */
final class ShardTest {
  private static final Pattern CASE = Pattern.compile("<testcase [^>]*? name=\"([^\"]*)\"");
  private static final String FEATURE =
      """
      Feature: Parts
        Scenario: first
          Given it holds
        Scenario: second
          Given it holds
        Rule: a rule
          Scenario: first
            Given it holds
          Scenario Outline: row
            Given it holds
            Examples:
              | number | what |
              | 1      | a    |
              | 2      | b    |
              | 3      | c    |
              | 4      | d    |
      """;

  @TempDir private Path folder;
  private ProjectFolder project;

  @BeforeEach
  void makeProject() throws IOException {
    project = new ProjectFolder(folder);
    project.feature("a.feature", FEATURE);
    project.feature(
        "가.feature", "# language: ko\n기능: 부분\n  시나리오: 하나\n    조건 성립한다\n  시나리오: 둘\n    조건 성립한다\n");
  }

  @Test
  void allPartsTogetherAreTheWhole() throws IOException {
    List<String> parts = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      parts.addAll(ran("--shard", i + "/3"));
    }
    assertThat(parts).containsExactlyInAnyOrderElementsOf(ran("--threads", "1")).hasSize(9);
  }

  @Test
  void whatStandsAroundAScenarioMovesNothing() throws IOException {
    List<String> before = ran("--shard", "2/3");
    String text = project.text("features/a.feature");
    project.feature(
        "a.feature",
        "# a comment\n\n"
            + text.replace("| 1      | a    |", "| 9 | z |\n        | 1 | a |")
                .replace("Rule: a rule", "Rule: a rule, worded anew")
                .replace(
                    "Scenario: second",
                    "Scenario: another\n    Given it holds\n  Scenario: second"));
    assertThat(ran("--shard", "2/3")).containsAll(before);
  }

  @Test
  void whatTookLongIsDealtOutByTheBaseline() throws IOException {
    assertThat(project.handlebook("run")).isZero();
    Path baseline = folder.resolve("baseline.json");
    String results = project.text("reports/results.json");
    Files.writeString(baseline, results.replaceAll("\"millis\":\\[\\d+", "\"millis\":[100"));
    List<String> parts = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      List<String> part = ran("--shard", i + "/3", "--baseline", baseline.toString());
      assertThat(part).hasSize(3);
      parts.addAll(part);
    }
    assertThat(parts).containsExactlyInAnyOrderElementsOf(ran("--threads", "1"));
  }

  @Test
  void partsByDifferentBaselinesAreNoneOfOneRun() throws IOException {
    assertThat(project.handlebook("run")).isZero();
    Path baseline = folder.resolve("baseline.json");
    Files.writeString(baseline, project.text("reports/results.json"));
    List<String> run = List.of("run", "--baseline", baseline.toString(), "--shard");
    String first = folder.resolve("p1").toString();
    String second = folder.resolve("p2").toString();
    project.set("HANDLEBOOK_RUN", "one");
    assertThat(handlebook(run, "1/2", "--reports", first)).isZero();
    assertThat(project.handlebook("run", "--shard", "2/2", "--reports", second)).isZero();
    assertThat(project.handlebook("report", first, second)).isEqualTo(1);
    assertThat(handlebook(run, "2/2", "--reports", second)).isZero();
    assertThat(project.handlebook("report", first, second)).isZero();
  }

  private int handlebook(List<String> words, String... more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of(more));
    return project.handlebook(all.toArray(String[]::new));
  }

  @Test
  void aPartMayHaveNoScenarios() throws IOException {
    for (int i = 1; i <= 40; i++) {
      assertThat(project.handlebook("run", "--shard", i + "/40")).isZero();
    }
    assertThat(project.text("reports/messages.ndjson")).contains("\\\"shard\\\":\\\"40/40\\\"");
  }

  @Test
  void whatNobodyNamedIsStillRefused() {
    assertThat(project.handlebook("run", "--shard", "1/2", "--name", "no such"))
        .isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).contains("no scenario has these tags or this name");
  }

  @ParameterizedTest
  @CsvSource({
    "0/4, no shard 0 of 4",
    "5/4, no shard 5 of 4",
    "1/0, at least 1 shard",
    "four, not a shard: four",
    "-1/4, not a shard",
    "auto, --shard auto finds none of TEST_SHARD_INDEX",
  })
  void whatIsNoPartIsRefused(String words, String why) {
    assertThat(project.handlebook("run", "--shard", words)).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).contains(why).doesNotContain("\tat ");
    assertThat(Files.exists(folder.resolve("reports/index.html"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "CI_NODE_INDEX=2 CI_NODE_TOTAL=4, 2/4",
    "CIRCLE_NODE_INDEX=0 CIRCLE_NODE_TOTAL=4, 1/4",
    "BUILDKITE_PARALLEL_JOB=3 BUILDKITE_PARALLEL_JOB_COUNT=4, 4/4",
    "TEST_SHARD_INDEX=1 TEST_TOTAL_SHARDS=4, 2/4",
    "JOB_COMPLETION_INDEX=1 HANDLEBOOK_SHARDS=4, 2/4",
    "SLURM_ARRAY_TASK_ID=1 SLURM_ARRAY_TASK_MIN=0 SLURM_ARRAY_TASK_COUNT=4, 2/4",
    "SLURM_ARRAY_TASK_ID=5 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=3 SLURM_ARRAY_TASK_STEP=2, 3/3",
    "TEST_SHARD_INDEX=1 TEST_TOTAL_SHARDS=2 CIRCLE_NODE_INDEX=0 CIRCLE_NODE_TOTAL=1, 2/2",
  })
  void variablesTellThePart(String variables, String shard) {
    assertThat(ShardVariables.shard(variables(variables))).hasToString(shard);
  }

  @ParameterizedTest
  @CsvSource({
    "JOB_COMPLETION_INDEX=1, set HANDLEBOOK_SHARDS to the completions of the Job",
    "CI_NODE_INDEX=5 CI_NODE_TOTAL=4, GitLab tells of no shard",
    "CI_NODE_INDEX=0 CI_NODE_TOTAL=4, GitLab tells of no shard",
    "CI_NODE_INDEX=x CI_NODE_TOTAL=4, and no number",
    "CIRCLE_NODE_INDEX=1, CIRCLE_NODE_TOTAL is",
    "SLURM_ARRAY_TASK_ID=9 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=3, give it no gaps",
    "SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_MIN=3 SLURM_ARRAY_TASK_COUNT=1, --shard 3/4",
    "SLURM_ARRAY_TASK_ID=1 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=1, --shard 3/4; for an array",
    "SLURM_ARRAY_TASK_ID=0 SLURM_ARRAY_TASK_MIN=0 SLURM_ARRAY_TASK_COUNT=1, leave --shard out",
    "SLURM_ARRAY_TASK_ID=4 SLURM_ARRAY_TASK_MIN=3 SLURM_ARRAY_TASK_COUNT=2, begin the array with",
    "SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_MIN=1, SLURM_ARRAY_TASK_COUNT is",
  })
  void variablesThatMakeNoSenseAreRefused(String variables, String why) {
    assertThatThrownBy(() -> ShardVariables.shard(variables(variables)))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining(why);
  }

  @Test
  void bazelIsToldThatThePartsAreKnown() {
    Path status = folder.resolve("status");
    project
        .set("TEST_SHARD_INDEX", "0")
        .set("TEST_TOTAL_SHARDS", "2")
        .set("TEST_SHARD_STATUS_FILE", status.toString());
    assertThat(project.handlebook("run", "--shard", "auto")).isZero();
    assertThat(status).exists();
  }

  private List<String> ran(String... options) throws IOException {
    List<String> words = new ArrayList<>(List.of("run"));
    words.addAll(List.of(options));
    assertThat(project.handlebook(words.toArray(String[]::new))).isZero();
    return CASE.matcher(project.text("reports/junit.xml")).results().map(ShardTest::name).toList();
  }

  /** Without what junit.xml adds to tell equal names apart. */
  private static String name(MatchResult found) {
    return found.group(1).replaceAll(" \\(.*\\)$", "");
  }

  private static Map<String, String> variables(String text) {
    Map<String, String> variables = new HashMap<>();
    for (String one : text.split(" ", -1)) {
      variables.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
    }
    return variables;
  }
}

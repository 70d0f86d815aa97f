package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.app.context.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code handlebook report}: the report of runs that were, from their messages. */
final class ReportTest {
  private static final List<String> SAME = List.of("index.html", "junit.xml");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\"(testCaseId|pickleId|pickleStepId|testCaseStartedId|testStepId|hookId|testRunStartedId)\":\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]*)\"");

  @TempDir private Path folder;
  private ProjectFolder project;

  @BeforeEach
  void makeProject() throws IOException {
    project = new ProjectFolder(folder).set("HANDLEBOOK_RUN", "one");
    project.feature(
        "a.feature",
        """
        Feature: Parts
          Background:
            Given it holds
          @INH-1
          Rule: a rule
            Scenario: it fails <script>
              Then it fails
            Scenario: the same
              Given it holds
            Scenario: the same
              Given it holds
            Scenario Outline: row
              Given it holds
              Examples:
                | number |
                | 1      |
                | 2      |
                | 3      |
        """);
    project.feature(
        "가.feature", "# language: ko\n기능: 부분\n  시나리오: 하나\n    조건 성립한다\n  시나리오: 둘\n    조건 실패한다\n");
    project.feature("b.feature", "Feature: b\n  Scenerio: s\n");
  }

  @Test
  void partsThatRanOnSeveralMachinesAreTheRunOfOne() throws IOException {
    int whole = project.handlebook("run");
    String printed = project.printed();
    shards(4);

    assertThat(report("s1", "s2", "s3", "s4")).isEqualTo(whole).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).isEmpty();
    assertThat(project.printed().lines().sorted())
        .containsExactlyElementsOf(
            printed.replace("reports/index", "merged/index").lines().sorted().toList());
    for (String file : SAME) {
      assertThat(timeless("merged/" + file)).isEqualTo(timeless("reports/" + file));
    }
  }

  @Test
  void theMergedStreamIsValidAndGivesTheSameReport() throws IOException {
    shards(3);
    report("s1", "s2", "s3");

    List<String> stream = Files.readAllLines(project.at("merged/messages.ndjson"));
    assertThat(stream).doesNotHaveDuplicates();
    for (String once : List.of("meta", "testRunStarted", "testRunFinished")) {
      assertThat(stream).filteredOn(line -> line.startsWith("{\"" + once)).hasSize(1);
    }
    assertThat(dangling(stream)).isEmpty();
    String page = timeless("merged/index.html");
    project.handlebook(
        "report", project.at("merged").toString(), "--reports", project.at("merged").toString());
    assertThat(timeless("merged/index.html")).isEqualTo(page);
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() throws IOException {
    shards(2);
    report("s1", "s2");
    String one = project.text("merged/messages.ndjson");
    report("s2", "s1");
    assertThat(project.text("merged/messages.ndjson")).isEqualTo(one);
  }

  @Test
  void aStreamThatIsCutInTheMiddleOfALineStillRenders() throws IOException {
    shards(2);
    String stream = project.text("s2/messages.ndjson");
    int middle = stream.indexOf("{\"testStepFinished\"") + 30;
    Files.writeString(project.at("s2/messages.ndjson"), stream.substring(0, middle));

    assertThat(report("s1", "s2")).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.printed())
        .containsPattern("Unclear: .*messages.ndjson:\\d+ is cut in the middle of this line");
    assertThat(project.text("merged/messages.ndjson")).doesNotContain("testRunFinished");
    assertThat(project.text("merged/junit.xml"))
        .contains("<error message=\"How it ended is not told");
  }

  @Test
  void aMissingPartIsTold() throws IOException {
    Files.delete(project.at("features/b.feature"));
    Files.delete(project.at("features/가.feature"));
    project.feature("a.feature", "Feature: f\n  Scenario: s\n    Given it holds\n");
    shards(3);

    assertThat(report("s1", "s3")).isEqualTo(ExitCode.FAILED);
    assertThat(project.printed()).contains("Unclear: part 2 of 3 is missing\n");
  }

  @Test
  void ofTwoRunsOfAScenarioTheLatestCounts() throws IOException {
    project.handlebook(
        "run", "--reports", project.at("old").toString(), folder + "/features/a.feature");
    String later =
        project
            .text("old/messages.ndjson")
            .replaceAll("\"seconds\":1", "\"seconds\":2")
            .replace("\"status\":\"FAILED\"", "\"status\":\"PASSED\"")
            .replace("\"success\":false", "\"success\":true");
    Files.createDirectories(project.at("new"));
    Files.writeString(project.at("new/messages.ndjson"), later);

    assertThat(report("old", "new")).isZero();
    assertThat(project.printed()).contains("6 scenarios: 6 passed");
    assertThat(project.complained())
        .contains("6 scenarios are told of by more than one of the runs; the latest run counts");
  }

  @Test
  void streamsOfDifferentTextsAreRefusedAndTheOldReportStays() throws IOException {
    shards(2);
    report("s1", "s2");
    String before = project.text("merged/index.html");
    project.feature("a.feature", "Feature: Parts\n  Scenario: other\n    Given it holds\n");
    project.handlebook("run", "--shard", "2/2", "--reports", project.at("s2").toString());

    assertThat(report("s1", "s2")).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained())
        .contains("features/a.feature: its text is not the same in all streams");
    assertThat(project.text("merged/index.html")).isEqualTo(before);
    try (var files = Files.list(project.at("merged"))) {
      assertThat(files.map(Path::toString)).noneMatch(file -> file.contains(".part"));
    }
  }

  @Test
  void saysThatAFolderHasNoStream() throws IOException {
    Files.createDirectories(project.at("empty"));
    String empty = project.at("empty").toString();

    assertThat(project.handlebook("report", empty)).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).contains("empty has no messages.ndjson\n");
    assertThat(project.handlebook("report", empty, "--lang", "ko")).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).contains("empty에 messages.ndjson이 없다\n");
  }

  @Test
  void whatIsNoStreamIsRefused() throws IOException {
    Files.writeString(project.at("x.ndjson"), "hello\n");
    assertThat(project.handlebook("report", project.at("x.ndjson").toString()))
        .isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).contains("x.ndjson:1: this is no Cucumber message");
    assertThat(project.handlebook("report", "nowhere")).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).contains("cannot be read");
    assertThat(project.handlebook("report")).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).contains("name the messages.ndjson of at least one run");
  }

  private void shards(int total) {
    for (int i = 1; i <= total; i++) {
      project.handlebook(
          "run", "--shard", i + "/" + total, "--reports", project.at("s" + i).toString());
    }
  }

  private int report(String... folders) {
    List<String> words = new ArrayList<>(List.of("report"));
    for (String name : folders) {
      words.add(project.at(name).toString());
    }
    words.addAll(List.of("--reports", project.at("merged").toString()));
    return project.handlebook(words.toArray(String[]::new));
  }

  private String timeless(String file) throws IOException {
    return project
        .text(file)
        .replaceAll("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC", "TIME")
        .replaceAll(" time=\"[0-9.]+\"", "")
        .replaceAll(" timestamp=\"[^\"]+\"", "")
        .replaceAll("\"seconds\":[0-9.]+", "\"seconds\":0")
        .replaceAll("\\[(\\d+),\\d+,(\\d+),(\\d+)([,\\]])", "[$1,0,$2,$3$4");
  }

  private static Set<String> dangling(List<String> stream) {
    Set<String> known = new HashSet<>();
    Set<String> named = new HashSet<>();
    for (String line : stream) {
      ID.matcher(line).results().forEach(found -> known.add(found.group(1)));
      Matcher references = REFERENCE.matcher(line);
      while (references.find()) {
        named.add(references.group(2));
      }
    }
    named.removeAll(known);
    return named;
  }
}

package org.handlebook.app.command;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.handlebook.app.context.ExitCode;
import org.handlebook.system.Reply;
import org.handlebook.text.VisibleText;
import org.handlebook.win32.Answer;
import org.handlebook.win32.HandleCall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Text of strangers in every place that can carry it, and in whatever is told of it. */
@Execution(ExecutionMode.CONCURRENT)
final class HostileTextTest {
  private static final String FORGED = "::error::pwned";

  @TempDir private Path folder;
  private ProjectFolder project;
  private Path summary;

  @BeforeEach
  void makeProject() throws IOException {
    project =
        new ProjectFolder(folder)
            .withSentences()
            .withSystem(
                "other",
                () ->
                    new OtherSystemFactory(
                        "other",
                        call ->
                            call instanceof HandleCall.CloseHandle
                                ? Optional.of(new Reply.Returned<>(Answer.Bool.FALSE, 6, true))
                                : Optional.empty()));
    summary = folder.resolve("summary");
    project.set("GITHUB_ACTIONS", "true").set("GITHUB_STEP_SUMMARY", summary.toString());
  }

  /** Every hidden code point that a line of a feature can have. */
  private static IntStream hidden() {
    return IntStream.rangeClosed(0, 0xE01FF)
        .filter(VisibleText::isHidden)
        .filter(each -> each < 0x10000 || each >= 0xE0000)
        .filter(each -> each > 0xFFFF || !Character.isSurrogate((char) each))
        .filter(each -> each != '\n' && each != '\r' && each != '\t' && each != 0);
  }

  /** Several of them each time, as there are thousands. */
  private static List<String> pieces() {
    List<Integer> all = hidden().boxed().toList();
    return IntStream.range(0, (all.size() + 39) / 40)
        .mapToObj(i -> all.subList(40 * i, Math.min(all.size(), 40 * i + 40)))
        .map(some -> some.stream().map(Character::toString).collect(joining("a")))
        .toList();
  }

  private static String feature(String x) {
    return """
        Feature: f%1$s
          Scenario: fails %1$s
            Given a process "P%1$s"
            And "P%1$s" creates a mutex named "m%1$s" as hM
            Then the usage count of hM is 5
          Scenario: unknown %1$s
            Given some %1$s sentence
          Scenario: is impossible %1$s
            Then "nobody%1$s" closes hM
          Scenario: parts %1$s
            Given a process "P%1$s"
            And "P%1$s" creates a mutex named "m%1$s" as hM
            When "P%1$s" closes hM
            Then it succeeds
        """
        .formatted(x);
  }

  @Test
  void nothingHiddenComesOut() throws IOException {
    List<String> pieces = pieces();
    for (int i = 0; i < pieces.size(); i++) {
      String name = i < 3 ? "a" + pieces.get(i).replaceAll("[/:\\\\]", "") : "a" + i;
      project.feature(name + ".feature", feature(pieces.get(i)));
    }
    project.feature("bad\u202e.feature", "Feature: f\n  Scenerio: \u202e\u001b\n");
    project.handlebook("run", "--on", "model,other");
    harmless("run");
    harmless("summary of the job", Files.readString(summary));
    for (String file : List.of("summary.md", "model/junit.xml", "other/junit.xml")) {
      if (Files.exists(project.at("reports/" + file))) {
        harmless(file, project.text("reports/" + file));
      }
    }
    String model = project.at("reports/model/messages.ndjson").toString();
    String other = project.at("reports/other/messages.ndjson").toString();
    project.handlebook("report", model, other, "--reports", project.at("again").toString());
    harmless("report");
    assertThat(project.handlebook("compare", model, other, "--answers")).isEqualTo(ExitCode.FAILED);
    assertThat(project.printed()).contains("parts ");
    harmless("compare");
    project.handlebook("differences", "--on", "other");
    assertThat(project.printed()).contains("  - id: ");
    harmless("differences");
  }

  @Test
  void noCommandLetsTextsSpeakToTheRunner() throws IOException {
    project.feature(
        "a\n" + FORGED + ".feature", feature("\u2028::error::pwned ##vso[x] ##[error]"));
    String feature = project.at("features/a\n" + FORGED + ".feature").toString();
    for (String[] words :
        List.of(
            new String[] {"run"},
            new String[] {"run", "no\n" + FORGED},
            new String[] {"run", "--tags", "no\n" + FORGED + " and"},
            new String[] {"run", "--shard", "no\n" + FORGED},
            new String[] {"run", "--on", "no\n" + FORGED},
            new String[] {"run", "--reports", feature},
            new String[] {"run", "--no\n" + FORGED},
            new String[] {"report", "no\n" + FORGED},
            new String[] {"compare", "no\n" + FORGED, "b"},
            new String[] {"differences", "--on", "other"},
            new String[] {"differences", "--on", "no\n" + FORGED},
            new String[] {"doctor", "no\n" + FORGED},
            new String[] {"export-c", feature + ":12"},
            new String[] {"export-c", "no\n" + FORGED + ":1"})) {
      project.handlebook(words);
      String said = project.printed() + "\n" + project.complained();
      assertThat(said.lines().map(String::strip).filter(line -> !line.startsWith("::error file=")))
          .as(List.of(words).toString())
          .noneMatch(line -> line.startsWith("::error::pwned") || line.contains("##vso["))
          .noneMatch(line -> line.contains("##["));
      assertThat(said).as(List.of(words).toString()).doesNotContain("\n" + FORGED);
    }
  }

  @Test
  void everyCommandAsksTheRunnerToTakeNothingForACommand() throws IOException {
    project.feature("a.feature", feature(""));
    project.handlebook("run", "--on", "model,other");
    String model = project.at("reports/model/messages.ndjson").toString();
    String other = project.at("reports/other/messages.ndjson").toString();
    String place = project.at("features/a.feature") + ":10";
    for (String[] words :
        List.of(
            new String[] {"report", model, "--reports", project.at("again").toString()},
            new String[] {"compare", model, other},
            new String[] {"doctor"},
            new String[] {"export-c", place},
            new String[] {"run"},
            new String[] {"differences", "--on", "other"})) {
      project.handlebook(words);
      String said = project.printed() + project.complained();
      String token = said.replaceFirst("(?s).*::stop-commands::(\\S+).*", "$1");
      assertThat(token).as(List.of(words).toString()).matches("[0-9a-f-]{36}");
      assertThat(said).contains("::" + token + "::");
    }
  }

  @Test
  void aLongNameIsCutOnTheConsoleAndInAnnotations() throws IOException {
    project.feature("a.feature", feature("x".repeat(3_000)));
    project.handlebook("run");
    assertThat(project.printed().lines())
        .filteredOn(line -> line.contains("  fails ") || line.contains(",title="))
        .hasSizeGreaterThan(2)
        .allMatch(line -> !line.replaceFirst("::[a-z]+: .*", "").contains("x".repeat(301)));
  }

  private void harmless(String what) {
    harmless(what, project.printed());
    harmless(what, project.complained());
  }

  private static void harmless(String what, String text) {
    assertThat(text.replace("\r\n", "\n").codePoints())
        .as(what)
        .filteredOn(each -> each != '\n' && each != '\t')
        .noneMatch(VisibleText::isHidden);
  }
}

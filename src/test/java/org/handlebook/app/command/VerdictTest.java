package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.handlebook.app.context.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headline, lists, counts and exit code of a run say the same everywhere. */
final class VerdictTest {
  @TempDir private Path folder;
  private ProjectFolder project;

  @BeforeEach
  void makeProject() {
    project = new ProjectFolder(folder);
  }

  @Test
  void theHeadlineCountsAllThatIsListed() throws IOException {
    project.feature("a.feature", "Feature: a\n" + scenario("it fails") + scenario("it holds"));
    project.feature(
        "b.feature", "Feature: b\n" + scenario("it is unheard of") + scenario("it fails"));

    assertThat(project.handlebook("run")).isEqualTo(ExitCode.NOT_RUN);
    String headline = "2 of 4 scenarios do not hold, 1 could not be checked";
    assertThat(project.text("reports/index.html"))
        .contains("<h1>" + headline + "</h1>")
        .contains("<h2>What does not hold</h2>", "<h2>What could not be checked</h2>")
        .contains("시나리오 4개 중 2개가 실패했다, 1개를 검사하지 못했다");
    assertThat(project.text("reports/summary.md"))
        .startsWith("## ❌ " + headline)
        .containsSubsequence(
            "### What does not hold",
            "a.feature:2",
            "b.feature:4",
            "### What could not be checked",
            "b.feature:2");
    assertThat(project.text("reports/junit.xml"))
        .contains("tests=\"4\" failures=\"2\" errors=\"1\"");
    assertThat(project.text("reports/results.json")).contains("\"says\":\"" + headline + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "it is still to be written, 1, pending",
    "it is not possible here, 1, skipped",
    "it is unheard of, 2, undefined",
    "there are 2 of them, 2, ambiguous"
  })
  void whatCouldNotBeCheckedIsGreenNowhere(String step, int code, String ending)
      throws IOException {
    project.feature("a.feature", "Feature: a\n" + scenario("it holds") + scenario(step));

    assertThat(project.handlebook("run")).isEqualTo(code);
    assertThat(project.text("reports/index.html"))
        .contains("<h1>1 of 2 scenarios could not be checked</h1>")
        .contains("class=\"blocked\"");
    assertThat(project.text("reports/summary.md"))
        .startsWith("## ⛔ 1 of 2 scenarios could not be checked\n");
    assertThat(project.text("reports/junit.xml"))
        .contains("failures=\"0\" errors=\"1\"")
        .contains("type=\"" + ending + "\"")
        .doesNotContain("<skipped");
  }

  @Test
  void aPartWithoutScenariosIsNoMistakeAndNotGreen() throws IOException {
    project.feature("a.feature", "Feature: a\n" + scenario("it holds"));
    for (int i = 1; i <= 2; i++) {
      assertThat(project.handlebook("run", "--shard", i + "/2", "--reports", folder + "/s" + i))
          .isZero();
    }
    assertThat(project.text("s1/summary.md") + project.text("s2/summary.md"))
        .contains("## ➖ No scenario falls to this part", "## ✅ The one scenario holds");
  }

  @Test
  void whatFailedComesInTheOrderOfTheFeatures() throws IOException {
    for (String file : List.of("c", "a", "b")) {
      StringBuilder text = new StringBuilder("Feature: " + file + "\n");
      for (int i = 0; i < 300; i++) {
        text.append(scenario("it fails").replace("Scenario: it", "Scenario: " + i + " it"));
      }
      text.append(scenario(file + " is unheard of")).append(scenario("it is unheard of"));
      project.feature(file + ".feature", text.toString());
    }
    project.handlebook("run", "--threads", "4");

    List<String> places =
        Pattern.compile("(?m)^features/(.)\\.feature:(\\d+)  ")
            .matcher(project.printed())
            .results()
            .map(VerdictTest::place)
            .toList();
    assertThat(places.subList(0, 100)).isSorted().first().isEqualTo("a 00002");
    assertThat(places.subList(100, places.size()))
        .containsExactly("a 00603", "a 00605", "b 00603", "c 00603");
  }

  @Test
  void anOldStreamIsGoneWhileARunGoesOnAndTheOldReportStays() throws IOException {
    project.feature(
        "a.feature",
        "Feature: a\n  Scenario: s\n    Given a process \"A\"\n    And \"A\" creates a mutex as hM\n");
    List<Boolean> seen = new ArrayList<>();
    project.withSentences();
    project.withSystem(
        "other",
        () ->
            new OtherSystemFactory(
                "other-1.0",
                call -> {
                  for (String file :
                      List.of(
                          "reports/messages.ndjson",
                          "reports/model/messages.ndjson",
                          "reports/index.html",
                          "reports/results.json")) {
                    seen.add(Files.exists(project.at(file)));
                  }
                  return java.util.Optional.empty();
                }));
    project.handlebook("run");
    project.handlebook("run", "--on", "other");
    assertThat(seen.subList(0, 4)).containsExactly(false, false, true, true);

    project.withSystem("third", () -> OtherSystemFactory.like("third-1.0"));
    project.handlebook("run", "--on", "model,third");
    seen.clear();
    project.handlebook("run", "--on", "other");
    assertThat(seen.subList(0, 4)).containsExactly(false, false, true, true);
  }

  @Test
  void aRunThatIsRefusedTakesNothingAway() throws IOException {
    project.feature("a.feature", "Feature: a\n" + scenario("it holds"));
    project.handlebook("run");
    assertThat(project.handlebook("run", "--tags", "@none")).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.at("reports/messages.ndjson")).exists();
  }

  private static String place(MatchResult found) {
    return "%s %05d".formatted(found.group(1), Integer.valueOf(found.group(2)));
  }

  private static String scenario(String step) {
    return "  Scenario: " + step + "\n    Given " + step + "\n";
  }
}

package org.handlebook.report.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handlebook.report.run.RecordedRun;
import org.handlebook.report.run.ScenarioKey;
import org.handlebook.report.run.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a run, and what a later one makes of it. */
class ChangesTest {
  private static final ScenarioKey ONE = new ScenarioKey("a.feature", "R", "one", "", 1);
  private static final ScenarioKey TWO = new ScenarioKey("a.feature", "R", "two", "| x |", 2);

  @TempDir private Path folder;

  private static Results results(String run, Map<ScenarioKey, Map<String, Status>> endings) {
    SortedMap<ScenarioKey, Map<String, Status>> sorted = new TreeMap<>(endings);
    return new Results(run, "on " + run, sorted);
  }

  @Test
  @DisplayName("A run of a part leaves the rest as it was; a run of all forgets what is gone")
  void after() {
    Results before =
        results(
            "Monday",
            Map.of(
                ONE, Map.of("model", Status.FAILED, "wine", Status.PASSED),
                TWO, Map.of("model", Status.PASSED)));
    Results later = results("Tuesday", Map.of(ONE, Map.of("model", Status.PASSED)));
    assertThat(before.after(later, false).endings())
        .containsEntry(ONE, Map.of("model", Status.PASSED, "wine", Status.PASSED))
        .containsKey(TWO);
    assertThat(before.after(later, true).endings()).containsOnlyKeys(ONE);
  }

  @Test
  @DisplayName("Nothing has changed where nothing was before, nor since the same run")
  void none() throws IOException {
    Results monday = results("Monday", Map.of(ONE, Map.of("model", Status.PASSED)));
    assertThat(Changes.between(Results.NONE, monday, List.of(), true)).isEmpty();
    assertThat(Changes.between(monday, monday, List.of(), true)).isEmpty();
    Files.writeString(folder.resolve(Results.FILE), "{\"format\":\"99\"}");
    assertThat(Results.read(folder)).isEmpty();
  }

  @Test
  @DisplayName("Gone is what a run of everything lacks")
  void gone() {
    Results monday = results("Monday", Map.of(ONE, Map.of("model", Status.PASSED)));
    Results tuesday = results("Tuesday", Map.of(TWO, Map.of("model", Status.PASSED)));
    assertThat(Changes.between(monday, tuesday, List.of(), true).orElseThrow().gone())
        .containsExactly(ONE);
    assertThat(Changes.between(monday, tuesday, List.of(), false).orElseThrow().gone()).isEmpty();
  }

  /** A file as runs leave it, and one as they left it before a scenario had a line of its own. */
  private static final String LINES =
      """
      {"format":"1","run":"Monday","since":"on Monday","number":3,"trend":[],"systems":["model","wine"],"scenarios":[
      {"uri":"a.feature","rule":"R","name":"one","endings":["passed",""],"text":"t","millis":[5,0]},
      {"uri":"a.feature","rule":"R","name":"two","example":"| x |","turn":2,"endings":["failed","passed"],"text":"u","millis":[7,8]}
      ]}
      """;

  private Results kept(String file, Results later) throws IOException {
    Files.writeString(folder.resolve(Results.FILE), file);
    return Results.kept(folder, later, false);
  }

  private String written(Results results) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordedRun run = RecordedRun.open(folder);
    run.close();
    results.write(List.of(run), out);
    run.discard();
    return out.toString(UTF_8);
  }

  @Test
  @DisplayName("Of an earlier run only what a later one speaks of is looked into; the rest is kept")
  void untouched() throws IOException {
    Results later = results("Tuesday", Map.of(ONE, Map.of("model", Status.FAILED)));
    Results before = kept(LINES, later);
    assertThat(before.endings()).containsOnlyKeys(ONE);
    assertThat(before.pasts()).containsOnlyKeys(ONE);
    assertThat(before.untouched().lines()).hasSize(1).first().asString().contains("two");

    Results whole = Results.read(folder).orElseThrow();
    assertThat(whole.endings()).containsOnlyKeys(ONE, TWO);
    assertThat(written(before.after(later, false)))
        .isEqualTo(written(whole.after(later, false)))
        .contains("\"one\",\"endings\":[\"failed\",\"\"]")
        .contains(LINES.lines().toList().get(2));
    assertThat(written(before.after(later, true))).doesNotContain("two");
  }

  @Test
  @DisplayName("A file of a former version, and a system that is new, are understood as a whole")
  void understoodAsAWhole() throws IOException {
    Results later = results("Tuesday", Map.of(ONE, Map.of("model", Status.FAILED)));
    Results former = kept(LINES.replace("\n", ""), later);
    assertThat(former.endings()).containsOnlyKeys(ONE, TWO);
    assertThat(written(former.after(later, false)))
        .isEqualTo(written(kept(LINES, later).after(later, false)));

    Results onWindows = results("Tuesday", Map.of(ONE, Map.of("windows", Status.PASSED)));
    Results before = kept(LINES, onWindows);
    assertThat(before.endings()).containsOnlyKeys(ONE, TWO);
    assertThat(written(before.after(onWindows, false)))
        .contains(
            "\"two\",\"example\":\"| x |\",\"turn\":2,\"endings\":[\"failed\",\"\",\"passed\"]");
  }

  private static Results took(String run, long one, long two, long wine) {
    Map<ScenarioKey, ScenarioPast> pasts =
        Map.of(
            ONE, ScenarioPast.of("t", Map.of("model", one, "wine", wine)),
            TWO, ScenarioPast.of("u", Map.of("model", two)));
    return new Results(run, "on " + run, new TreeMap<>(), pasts, 1, List.of());
  }

  @Test
  @DisplayName(
      "Slower is what takes clearly longer, though all of a run on a slow machine does not")
  void slower() {
    Results before = took("Monday", 100, 900, 0);
    assertThat(Slower.among(before, took("Tuesday", 700, 900, 5000)))
        .containsOnlyKeys(ONE)
        .containsValue(new Slower("model", 100, 700));
    assertThat(Slower.among(before, took("Tuesday", 300, 2700, 0))).isEmpty();
    assertThat(Slower.among(before, took("Tuesday", 300, 900, 0))).isEmpty();
    assertThat(Slower.among(before, took("Tuesday", 50, 450, 0))).isEmpty();
  }
}

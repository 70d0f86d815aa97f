package org.handlebook.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
}

package org.handlebook.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleDocString;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepArgument;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.PickleTable;
import io.cucumber.messages.types.PickleTableCell;
import io.cucumber.messages.types.PickleTableRow;
import io.cucumber.messages.types.PickleTag;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScenarioTextTest {
  @Test
  void isTheSameWhereverItStands() {
    Pickle here = pickle("1", "a.feature", "a name", List.of("@INH-1"), step("it holds", null));
    Pickle there = pickle("2", "b.feature", "a name", List.of("@INH-1"), step("it holds", null));
    assertThat(ScenarioText.hash(here)).hasSize(64).isEqualTo(ScenarioText.hash(there));
  }

  @Test
  void isAnotherWhenAnythingThatRunsIsAnother() {
    List<String> hashes =
        Stream.of(
                plain(step("it holds", null)),
                plain(step("it holds", null), step("it holds", null)),
                plain(step("it", null), step("holds", null)),
                plain(step("it holds", doc("x"))),
                plain(step("it holds", doc("y"))),
                plain(step("it holds", table("x", "y"))),
                plain(step("it holds", table("xy"))),
                pickle("1", "a.feature", "another", List.of(), step("it holds", null)),
                pickle("1", "a.feature", "a name", List.of("@a"), step("it holds", null)))
            .map(ScenarioText::hash)
            .toList();
    assertThat(hashes).doesNotHaveDuplicates();
  }

  private static Pickle plain(PickleStep... steps) {
    return pickle("1", "a.feature", "a name", List.of(), steps);
  }

  private static Pickle pickle(
      String id, String uri, String name, List<String> tags, PickleStep... steps) {
    return new Pickle(
        id,
        uri,
        name,
        "en",
        List.of(steps),
        tags.stream().map(tag -> new PickleTag(tag, id)).toList(),
        List.of(id));
  }

  private static PickleStep step(String text, @Nullable PickleStepArgument argument) {
    return new PickleStep(argument, List.of("1"), "1", PickleStepType.CONTEXT, text);
  }

  private static PickleStepArgument doc(String text) {
    return new PickleStepArgument(new PickleDocString(null, text), null);
  }

  private static PickleStepArgument table(String... cells) {
    List<PickleTableCell> row = Arrays.stream(cells).map(PickleTableCell::new).toList();
    return new PickleStepArgument(null, new PickleTable(List.of(new PickleTableRow(row))));
  }
}

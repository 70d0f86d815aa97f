package org.handlebook.report.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.Timestamp;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which fields of messages are ids, and what becomes of them when streams are joined. */
class MessageIdsTest {
  private final MessageIds ids = new MessageIds();
  private final TestCaseStarted started =
      new TestCaseStarted(0L, "id", "case", "worker-1", new Timestamp(1L, 2L));
  private final PickleStep step =
      new PickleStep(null, List.of("ast1", "ast2"), "step", PickleStepType.ACTION, "text: id");

  @Test
  @DisplayName("Ids are the fields that are called so, lists of them too, but not a worker's")
  void in() {
    assertThat(ids.in(started)).containsExactly("id", "case");
    assertThat(ids.in(step)).containsExactly("ast1", "ast2", "step");
  }

  @Test
  @DisplayName("Other ids leave everything else as it was")
  void renamed() {
    PickleStep other = ids.renamed(step, id -> "x" + id);
    assertThat(other)
        .isEqualTo(
            new PickleStep(
                null, List.of("xast1", "xast2"), "xstep", PickleStepType.ACTION, "text: id"));
  }

  @Test
  @DisplayName("A message whose ids stay is the same message")
  void same() {
    assertThat(ids.renamed(started, id -> id)).isSameAs(started);
  }
}

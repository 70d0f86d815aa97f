package org.handlebook.steps.check;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.explain.Why;
import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.WorldSnapshot.RowState;
import org.handlebook.steps.stage.Stage;

/** Assertions on a process's handle table. */
public final class HandleTableAssert extends AbstractAssert<HandleTableAssert, List<RowState>> {
  private final ProcessRef process;
  private final String name;
  private final Why why;

  private HandleTableAssert(ProcessRef process, Stage stage) {
    super(stage.world().process(process).rows(), HandleTableAssert.class);
    this.process = process;
    this.name = "the handle table of \"" + stage.cast().process(process) + "\"";
    this.why = stage.why();
  }

  /** Looks at the table of that process. */
  public static HandleTableAssert assertThat(ProcessRef process, Stage stage) {
    return new HandleTableAssert(process, stage);
  }

  /** It has no rows. */
  public void isEmpty() {
    if (!actual.isEmpty()) {
      throw failure(
          "%s",
          Failure.of("Expected " + name + " to be empty, but it has " + actual.size() + " rows.")
              .because(
                  "Its rows:", actual.stream().map(row -> why.describe(process, row)).toList()));
    }
  }

  /** Each expectation has a row of its own, and there are no others. */
  public void hasExactly(List<? extends RowExpectation> expected) {
    Pairing pairing = Pairing.of(expected, actual);
    if (!pairing.missing().isEmpty() || !pairing.surplus().isEmpty()) {
      fail(
          "Expected " + name + " to be otherwise.", expected, pairing.missing(), pairing.surplus());
    }
  }

  /** Each expectation has a row of its own. */
  public void contains(List<? extends RowExpectation> expected) {
    Pairing pairing = Pairing.of(expected, actual);
    if (!pairing.missing().isEmpty()) {
      fail("Expected " + name + " to contain more.", expected, pairing.missing(), List.of());
    }
  }

  /** No expectation has a row. */
  public void containsNone(List<? extends RowExpectation> unwanted) {
    List<RowState> found =
        actual.stream().filter(row -> unwanted.stream().anyMatch(e -> e.matches(row))).toList();
    if (!found.isEmpty()) {
      fail("Expected " + name + " not to contain this.", unwanted, List.of(), found);
    }
  }

  private void fail(
      String expectation,
      List<? extends RowExpectation> expected,
      List<? extends RowExpectation> missing,
      List<RowState> surplus) {
    RowExpectation format = expected.get(0);
    List<String> reasons = new ArrayList<>();
    missing.stream()
        .filter(row -> row.object() != 0)
        .forEach(row -> reasons.addAll(why.notInherited(row.object())));
    throw failure(
        "%s",
        Failure.of(expectation)
            .because("Missing:", missing.stream().map(RowExpectation::text).toList())
            .because("Not expected:", surplus.stream().map(format::text).toList())
            .because("Not inherited:", reasons)
            .because("Its rows:", actual.stream().map(row -> why.describe(process, row)).toList()));
  }
}

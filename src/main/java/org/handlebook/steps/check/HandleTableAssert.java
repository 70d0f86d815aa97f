package org.handlebook.steps.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.explain.Explanation;
import org.handlebook.explain.FailedExpectation;
import org.handlebook.explain.FailurePlace;
import org.handlebook.scenario.DisprovedAssertionError;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot.RowState;

/** Assertions on a process's handle table. */
public final class HandleTableAssert extends AbstractAssert<HandleTableAssert, List<RowState>> {
  private final ProcessRef process;
  private final String name;
  private final Explanation why;

  private HandleTableAssert(ProcessRef process, ScenarioState state) {
    super(state.snapshot().process(process).rows(), HandleTableAssert.class);
    this.process = process;
    this.name = "handle table of \"" + state.actors().process(process) + "\"";
    this.why = state.why();
  }

  /** Looks at the table of that process. */
  public static HandleTableAssert assertThat(ProcessRef process, ScenarioState state) {
    return new HandleTableAssert(process, state);
  }

  /** Asserts that it has no rows. */
  public void isEmpty() {
    if (!actual.isEmpty()) {
      throw DisprovedAssertionError.of(
          failure(
              "%s",
              Failure.of(
                      "Expected the "
                          + name
                          + " to be empty, but it has "
                          + rows(actual.size())
                          + ".")
                  .because("It has:", described())),
          new FailedExpectation.Table(
              process,
              List.of(),
              List.of(),
              place(actual, List.of()),
              Optional.of(new FailedExpectation.NoRow(process, actual.get(0).object()))));
    }
  }

  /** Asserts that each expectation has a row of its own, and there are no others. */
  public void hasExactly(List<? extends RowExpectation> expected) {
    RowPairing pairing = RowPairing.of(expected, actual);
    if (!pairing.missing().isEmpty() || !pairing.surplus().isEmpty()) {
      fail("The " + name + " is not as expected.", expected, pairing.missing(), pairing.surplus());
    }
  }

  /** Asserts that each expectation has a row of its own. */
  public void contains(List<? extends RowExpectation> expected) {
    RowPairing pairing = RowPairing.of(expected, actual);
    if (!pairing.missing().isEmpty()) {
      fail(
          "The " + name + " lacks " + rows(pairing.missing().size()) + ".",
          expected,
          pairing.missing(),
          List.of());
    }
  }

  /** Asserts that no expectation has a row. */
  public void containsNone(List<? extends RowExpectation> unwanted) {
    List<RowState> found =
        actual.stream().filter(row -> unwanted.stream().anyMatch(e -> e.matches(row))).toList();
    if (!found.isEmpty()) {
      fail(
          "The " + name + " has " + rows(found.size()) + " that it should not have.",
          unwanted,
          List.of(),
          found);
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
    AssertionError failure =
        failure(
            "%s",
            Failure.of(expectation)
                .because("Missing:", table(format, missing.stream().map(RowExpectation::text)))
                .because("Not expected:", table(format, surplus.stream().map(format::text)))
                .because(Failure.NOT_INHERITED, reasons)
                .because("It has:", described())
                .because(actual.isEmpty() ? "It is empty." : ""));
    throw DisprovedAssertionError.of(
        failure,
        new FailedExpectation.Table(
            process,
            missing.stream().map(RowExpectation::text).toList(),
            surplus.stream().map(format::text).toList(),
            place(surplus, missing.stream().map(row -> expected.indexOf(row) + 1).toList()),
            failed(missing, surplus)));
  }

  private FailurePlace place(List<RowState> surplus, List<Integer> missing) {
    List<String> handles = surplus.stream().map(row -> row.handle().toString()).toList();
    return new FailurePlace(process.number(), 0, handles, missing);
  }

  /** Returns the first row that is missing; where none is, the first that there should not be. */
  private Optional<FailedExpectation> failed(
      List<? extends RowExpectation> missing, List<RowState> surplus) {
    return missing.isEmpty()
        ? surplus.stream()
            .findFirst()
            .map(row -> new FailedExpectation.NoRow(process, row.object()))
        : missing.stream()
            .filter(row -> row.object() != 0)
            .findFirst()
            .map(row -> new FailedExpectation.Row(process, row.object(), null));
  }

  /** Rows under the headings of their columns; nothing if there are none. */
  private static List<String> table(RowExpectation format, Stream<String> rows) {
    List<String> lines = new ArrayList<>(rows.toList());
    if (!lines.isEmpty()) {
      lines.add(0, format.headings());
    }
    return lines;
  }

  private List<String> described() {
    return actual.stream().map(row -> why.describe(process, row)).toList();
  }

  private static String rows(int count) {
    return count == 1 ? "a row" : count + " rows";
  }
}

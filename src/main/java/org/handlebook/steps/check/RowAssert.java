package org.handlebook.steps.check;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.explain.FailedExpectation;
import org.handlebook.scenario.DisprovedAssertionError;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Handle;

/** Assertions on the row that a handle names in one process. */
public final class RowAssert extends AbstractAssert<RowAssert, HandleName> {
  private final ProcessRef process;
  private final ScenarioState state;
  private final Handle value;
  private final Optional<RowState> row;

  private RowAssert(HandleName actual, ProcessRef process, ScenarioState state) {
    super(actual, RowAssert.class);
    this.process = process;
    this.state = state;
    this.value = state.handles().handle(process, actual);
    this.row = state.snapshot().process(process).row(value);
  }

  /** Looks at what the handle names in that process. */
  public static RowAssert assertThat(HandleName handle, ProcessRef process, ScenarioState state) {
    return new RowAssert(handle, process, state);
  }

  /** Asserts that there is a row for it, naming the object that the handle was given for. */
  public RowAssert isValid() {
    RowState found = existingRow("to be a valid handle");
    int object = state.handles().objectGivenFor(process, actual);
    if (object != 0 && found.object() != object) {
      throw failure(
          "%s",
          Failure.of(
                  subject("to be a valid handle")
                      + ", but its value has come to name another object.")
              .because(state.why().describe(process, found)));
    }
    return this;
  }

  /** Asserts that there is no row for it, or one that has come to name another object since. */
  public RowAssert isNotValid() {
    int object = state.handles().objectGivenFor(process, actual);
    row.filter(found -> object == 0 || found.object() == object)
        .ifPresent(
            found -> {
              throw DisprovedAssertionError.of(
                  failure(
                      "%s",
                      Failure.of(subject("not to be a valid handle") + ", but it is.")
                          .because(state.why().describe(process, found))),
                  new FailedExpectation.NoRow(process, found.object()));
            });
    return this;
  }

  /** Asserts that the row's inherit flag is so. */
  public RowAssert isInheritable(boolean expected) {
    String expectation = expected ? "to be inheritable" : "not to be inheritable";
    RowState found = existingRow(expectation);
    return check(expectation, found, found.inherit() == expected);
  }

  /** Asserts that the row's protection is so. */
  public RowAssert isProtected(boolean expected) {
    String expectation = expected ? "to be protected from close" : "not to be protected from close";
    RowState found = existingRow(expectation);
    return check(expectation, found, found.protectFromClose() == expected);
  }

  /** Asserts that the row grants exactly those rights. */
  public RowAssert grants(int mask) {
    RowState found = existingRow("to grant something");
    if (found.grantedAccess() != mask) {
      throw grantsOtherwise("to grant ", mask, found);
    }
    return this;
  }

  /** Asserts that the row lacks one of those rights, so that who asks for them is refused. */
  public RowAssert doesNotGrant(int mask) {
    RowState found = existingRow("to grant something");
    if ((found.grantedAccess() & mask) == mask) {
      throw grantsOtherwise("not to grant ", mask, found);
    }
    return this;
  }

  private AssertionError grantsOtherwise(String expectation, int mask, RowState found) {
    String type = type();
    return failure(
        "%s",
        Failure.of(
                subject(expectation + AccessRight.text(type, mask))
                    + ", but it grants "
                    + AccessRight.text(type, found.grantedAccess())
                    + ".")
            .because(state.why().describe(process, found)));
  }

  private String type() {
    return row.flatMap(found -> state.snapshot().object(found.object()))
        .map(ObjectState::type)
        .orElse("");
  }

  private RowAssert check(String expectation, RowState found, boolean holds) {
    if (!holds) {
      throw failure(
          "%s",
          Failure.of(
                  subject(expectation)
                      + ", but it is"
                      + (expectation.startsWith("not") ? "." : " not."))
              .because(state.why().describe(process, found)));
    }
    return this;
  }

  private RowState existingRow(String expectation) {
    return row.orElseThrow(
        () -> {
          int object = state.handles().objectGivenFor(process, actual);
          List<String> reasons = object == 0 ? List.of() : state.why().notInherited(object);
          return DisprovedAssertionError.of(
              failure(
                  "%s",
                  Failure.of(
                          subject(expectation) + ", but no row there has its value, " + value + ".")
                      .because(
                          state
                              .why()
                              .rowWent(process, value)
                              .map(step -> "It had such a row until " + step + ".")
                              .orElse(""))
                      .because(Failure.NOT_INHERITED, reasons)),
              new FailedExpectation.Row(process, object, value));
        });
  }

  private String subject(String expectation) {
    return "Expected "
        + actual
        + " "
        + expectation
        + " in \""
        + state.actors().process(process)
        + "\"";
  }
}

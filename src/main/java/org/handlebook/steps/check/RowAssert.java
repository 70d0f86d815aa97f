package org.handlebook.steps.check;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.explain.FailedExpectation;
import org.handlebook.scenario.DisprovedAssertionError;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.ScenarioContext;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Handle;

/** Assertions on the row that a handle names in one process. */
public final class RowAssert extends AbstractAssert<RowAssert, HandleName> {
  private final ProcessRef process;
  private final ScenarioContext stage;
  private final Handle value;
  private final Optional<RowState> row;

  private RowAssert(HandleName actual, ProcessRef process, ScenarioContext stage) {
    super(actual, RowAssert.class);
    this.process = process;
    this.stage = stage;
    this.value = stage.cast().handle(process, actual);
    this.row = stage.world().process(process).row(value);
  }

  /** Looks at what the handle names in that process. */
  public static RowAssert assertThat(HandleName handle, ProcessRef process, ScenarioContext stage) {
    return new RowAssert(handle, process, stage);
  }

  /** There is a row for it, naming the object that the handle was given for. */
  public RowAssert isValid() {
    RowState found = existingRow("to be a valid handle");
    int object = stage.cast().objectGivenFor(process, actual);
    if (object != 0 && found.object() != object) {
      throw failure(
          "%s",
          Failure.of(
                  subject("to be a valid handle")
                      + ", but its value has come to name another object.")
              .because(stage.why().describe(process, found)));
    }
    return this;
  }

  /** There is no row for it, or one that has come to name another object since. */
  public RowAssert isNotValid() {
    int object = stage.cast().objectGivenFor(process, actual);
    row.filter(found -> object == 0 || found.object() == object)
        .ifPresent(
            found -> {
              throw DisprovedAssertionError.of(
                  failure(
                      "%s",
                      Failure.of(subject("not to be a valid handle") + ", but it is.")
                          .because(stage.why().describe(process, found))),
                  new FailedExpectation.NoRow(process, found.object()));
            });
    return this;
  }

  /** The row's inherit flag is so. */
  public RowAssert isInheritable(boolean expected) {
    String expectation = expected ? "to be inheritable" : "not to be inheritable";
    RowState found = existingRow(expectation);
    return check(expectation, found, found.inherit() == expected);
  }

  /** The row's protection is so. */
  public RowAssert isProtected(boolean expected) {
    String expectation = expected ? "to be protected from close" : "not to be protected from close";
    RowState found = existingRow(expectation);
    return check(expectation, found, found.protectFromClose() == expected);
  }

  /** The row grants exactly that. */
  public RowAssert grants(int mask) {
    String type = existingRow("to grant something").object() == 0 ? "" : type();
    String expectation = "to grant " + AccessRight.text(type, mask);
    RowState found = existingRow(expectation);
    if (found.grantedAccess() != mask) {
      throw failure(
          "%s",
          Failure.of(
                  subject(expectation)
                      + ", but it grants "
                      + AccessRight.text(type, found.grantedAccess())
                      + ".")
              .because(stage.why().describe(process, found)));
    }
    return this;
  }

  private String type() {
    return row.flatMap(found -> stage.world().object(found.object()))
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
              .because(stage.why().describe(process, found)));
    }
    return this;
  }

  private RowState existingRow(String expectation) {
    return row.orElseThrow(
        () -> {
          int object = stage.cast().objectGivenFor(process, actual);
          List<String> reasons = object == 0 ? List.of() : stage.why().notInherited(object);
          return DisprovedAssertionError.of(
              failure(
                  "%s",
                  Failure.of(
                          subject(expectation) + ", but no row there has its value, " + value + ".")
                      .because(
                          stage
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
        + stage.cast().process(process)
        + "\"";
  }
}

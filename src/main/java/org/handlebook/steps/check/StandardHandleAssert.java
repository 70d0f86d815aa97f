package org.handlebook.steps.check;

import org.assertj.core.api.AbstractAssert;
import org.handlebook.explain.Explanation;
import org.handlebook.steps.words.NamedObject;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.win32.Handle;

/** Assertions on the value in a process's slot for a standard handle. */
public final class StandardHandleAssert extends AbstractAssert<StandardHandleAssert, Handle> {
  private final String subject;
  private final ProcessState process;
  private final Explanation why;

  private StandardHandleAssert(
      String subject, Handle actual, ProcessState process, Explanation why) {
    super(actual, StandardHandleAssert.class);
    this.subject = subject;
    this.process = process;
    this.why = why;
  }

  /** Looks at the value in a slot of that process. */
  public static StandardHandleAssert assertThat(
      String subject, Handle value, ProcessState process, Explanation why) {
    return new StandardHandleAssert(subject, value, process, why);
  }

  /** Asserts that the slot has that value. */
  public StandardHandleAssert is(Handle expected) {
    if (!actual.equals(expected)) {
      throw failure(
          "%s",
          "Expected " + subject + " to be " + text(expected) + ", but it is " + text(actual) + ".");
    }
    return this;
  }

  /** Asserts that the slot has the value of a row that names that object. */
  public StandardHandleAssert names(NamedObject object) {
    int found = process.row(actual).map(RowState::object).orElse(0);
    if (found != object.id()) {
      String end = found == 0 ? "names nothing there." : "names another object.";
      throw failure(
          "%s",
          Failure.of(
                  "Expected "
                      + subject
                      + " to name "
                      + object.phrase()
                      + ", but it is "
                      + text(actual)
                      + (actual.equals(Handle.NULL) ? "." : ", which " + end))
              .because(
                  process.row(actual).map(row -> why.describe(process.ref(), row)).orElse("")));
    }
    return this;
  }

  private String text(Handle handle) {
    return handle.equals(Handle.NULL) ? "none" : why.handle(process.ref(), handle);
  }
}

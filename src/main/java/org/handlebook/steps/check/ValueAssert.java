package org.handlebook.steps.check;

import org.assertj.core.api.AbstractAssert;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.win32.Handle;

/** Assertions on the number that a handle is, each in the process that was given it. */
public final class ValueAssert extends AbstractAssert<ValueAssert, HandleName> {
  private final HandleNames handles;
  private final Handle value;

  private ValueAssert(HandleName actual, HandleNames handles) {
    super(actual, ValueAssert.class);
    this.handles = handles;
    this.value = handles.ownHandle(actual);
  }

  /** Looks at a handle's value. */
  public static ValueAssert assertThat(HandleName handle, HandleNames handles) {
    return new ValueAssert(handle, handles);
  }

  /** Asserts that both are the same number. */
  public ValueAssert hasSameValueAs(HandleName other) {
    Handle found = handles.ownHandle(other);
    if (!found.equals(value)) {
      throw failure(
          "%s",
          "Expected "
              + actual
              + " and "
              + other
              + " to have the same value, but they are "
              + value
              + " and "
              + found
              + ".");
    }
    return this;
  }

  /** Asserts that they are two numbers. */
  public ValueAssert hasOtherValueThan(HandleName other) {
    if (handles.ownHandle(other).equals(value)) {
      throw failure(
          "%s",
          "Expected "
              + actual
              + " and "
              + other
              + " to have different values, but both are "
              + value
              + ".");
    }
    return this;
  }
}

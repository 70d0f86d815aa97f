package org.handlebook.steps.check;

import org.assertj.core.api.AbstractAssert;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.win32.Handle;

/** Assertions on the number that a handle is, each in the process that was given it. */
public final class ValueAssert extends AbstractAssert<ValueAssert, HandleName> {
  private final HandleNames handles;
  private final Handle value;

  private ValueAssert(HandleName actual, HandleNames handles) {
    super(actual, ValueAssert.class);
    this.handles = handles;
    this.value = value(actual);
  }

  /** Looks at a handle's value. */
  public static ValueAssert assertThat(HandleName handle, HandleNames handles) {
    return new ValueAssert(handle, handles);
  }

  private Handle value(HandleName name) {
    return handles
        .refusal(name)
        .map(HandleNames.Refusal::returned)
        .orElseGet(() -> handles.ownHandle(name));
  }

  /** Asserts that it is that value: {@code NULL}, {@code INVALID_HANDLE_VALUE} or a number. */
  public ValueAssert is(String expected) {
    if (!value.equals(literal(expected))) {
      throw failure(
          "%s", "Expected " + actual + " to be " + expected + ", but it is " + shown() + ".");
    }
    return this;
  }

  /** Asserts that it is another value. */
  public ValueAssert isNot(String expected) {
    if (value.equals(literal(expected))) {
      throw failure("%s", "Expected " + actual + " not to be " + expected + ", but it is.");
    }
    return this;
  }

  private String shown() {
    return value.equals(Handle.NULL) ? "NULL" : value.toString();
  }

  private Handle literal(String expected) {
    if (expected.matches("-[0-9]+")) {
      return new Handle(Long.parseLong(expected));
    }
    return HandleName.of(expected)
        .literal()
        .orElseThrow(
            () ->
                new ScenarioMistake(
                    actual
                        + " is a handle: compare it with NULL, INVALID_HANDLE_VALUE or a number,"
                        + " not "
                        + expected
                        + "."));
  }

  /** Asserts that both are the same number. */
  public ValueAssert hasSameValueAs(HandleName other) {
    Handle found = value(other);
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
    if (value(other).equals(value)) {
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

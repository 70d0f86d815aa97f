package org.handlebook.steps.check;

import org.assertj.core.api.AbstractAssert;
import org.handlebook.explain.Why;

/** Assertions on which object is which. */
public final class IdentityAssert extends AbstractAssert<IdentityAssert, NamedObject> {
  private final Why why;

  private IdentityAssert(NamedObject actual, Why why) {
    super(actual, IdentityAssert.class);
    this.why = why;
  }

  /** Looks at an object. */
  public static IdentityAssert assertThat(NamedObject object, Why why) {
    return new IdentityAssert(object, why);
  }

  /** Both are one object. */
  public IdentityAssert isSameAs(NamedObject other) {
    if (actual.id() != other.id()) {
      fail(
          "Expected "
              + actual.phrase()
              + " and "
              + other.phrase()
              + " to be the same object, but they are two.",
          other);
    }
    return this;
  }

  /** They are two objects. */
  public IdentityAssert isDifferentFrom(NamedObject other) {
    if (actual.id() == other.id()) {
      fail(
          "Expected "
              + actual.phrase()
              + " and "
              + other.phrase()
              + " to be different objects, but they are one.",
          other);
    }
    return this;
  }

  private void fail(String expectation, NamedObject other) {
    Failure text =
        Failure.of(expectation)
            .because(actual.phrase() + " is kept by:", why.keptAlive(actual.id()));
    if (actual.id() != other.id()) {
      text.because(other.phrase() + " is kept by:", why.keptAlive(other.id()));
    }
    throw failure("%s", text);
  }
}

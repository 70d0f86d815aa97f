package org.handlebook.steps.check;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.explain.Explanation;
import org.handlebook.steps.words.NamedObject;

/** Assertions on which object is which. */
public final class IdentityAssert extends AbstractAssert<IdentityAssert, NamedObject> {
  private final Explanation why;

  private IdentityAssert(NamedObject actual, Explanation why) {
    super(actual, IdentityAssert.class);
    this.why = why;
  }

  /** Looks at an object. */
  public static IdentityAssert assertThat(NamedObject object, Explanation why) {
    return new IdentityAssert(object, why);
  }

  /** Asserts that both are one object. */
  public IdentityAssert isSameAs(NamedObject other) {
    bothNameSomething(other, "the same object");
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

  /** Asserts that they are two objects. */
  public IdentityAssert isDifferentFrom(NamedObject other) {
    bothNameSomething(other, "different objects");
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

  private void bothNameSomething(NamedObject other, String expectation) {
    for (NamedObject object : List.of(actual, other)) {
      if (object.id() == 0) {
        fail(
            "Expected "
                + actual.phrase()
                + " and "
                + other.phrase()
                + " to be "
                + expectation
                + ", but "
                + object.phrase()
                + " names nothing.",
            other);
      }
    }
  }

  private void fail(String expectation, NamedObject other) {
    Failure text = Failure.of(expectation);
    because(text, actual);
    if (actual.id() != other.id()) {
      because(text, other);
    }
    throw failure("%s", text);
  }

  private void because(Failure text, NamedObject object) {
    if (object.id() != 0) {
      text.because(object.phrase() + " is kept by:", why.keptAlive(object.id()));
      text.because(Failure.NOT_INHERITED, why.notInherited(object.id()));
    }
  }
}

package org.handlebook.steps.check;

import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.explain.FailedExpectation;
import org.handlebook.scenario.DisprovedAssertionError;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.steps.words.NamedObject;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ObjectState;

/** Assertions on an object's name. */
public final class NameAssert extends AbstractAssert<NameAssert, NamedObject> {
  private final ObjectState state;

  private NameAssert(NamedObject actual, ObjectState state) {
    super(actual, NameAssert.class);
    this.state = state;
  }

  /** Looks at an object that exists. */
  public static NameAssert assertThat(NamedObject object, ScenarioState scenario) {
    return new NameAssert(object, object.state(scenario, "name"));
  }

  /** Asserts where its name stands, as a path of NT's. */
  public NameAssert isFullName(String expected) {
    if (!expected.equals(fullName(state))) {
      fail("to be \"" + expected + "\"");
    }
    return this;
  }

  /** Asserts what it is called, wherever that name stands. */
  public NameAssert isName(String expected) {
    String leaf = expected.substring(expected.lastIndexOf('\\') + 1);
    if (!leaf.equals(state.name())) {
      throw failure(
          "%s",
          "Expected the name of "
              + actual.phrase()
              + " to be \""
              + expected
              + "\", but it is \""
              + state.name()
              + "\".");
    }
    return this;
  }

  public NameAssert isNone() {
    if (!state.name().isEmpty()) {
      fail("to be none");
    }
    return this;
  }

  private void fail(String expectation) {
    throw failure(
        "%s",
        "Expected the full name of "
            + actual.phrase()
            + " "
            + expectation
            + ", but it is \""
            + fullName(state)
            + "\".");
  }

  private static String fullName(ObjectState object) {
    return object.name().isEmpty() ? "" : object.directory() + "\\" + object.name();
  }

  /** Asserts whether an object has that name, wherever it stands. */
  public static void isTaken(String name, SystemSnapshot world, boolean expected) {
    Optional<ObjectState> found =
        world.objects().stream().filter(object -> object.name().equals(name)).findFirst();
    if (found.isPresent() != expected) {
      AssertionError failure =
          new AssertionError(
              found
                  .map(
                      object ->
                          "Expected the name \""
                              + name
                              + "\" to be free, but it is that of the "
                              + object.kind().english()
                              + " \""
                              + fullName(object)
                              + "\".")
                  .orElse("Expected the name \"" + name + "\" to be taken, but nothing has it."));
      throw expected
          ? DisprovedAssertionError.of(failure, new FailedExpectation.Taken(name))
          : failure;
    }
  }
}

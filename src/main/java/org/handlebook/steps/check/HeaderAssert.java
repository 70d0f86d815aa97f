package org.handlebook.steps.check;

import org.assertj.core.api.AbstractAssert;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.steps.words.NamedObject;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.trace.ObjectText;
import org.handlebook.trace.StateText;

/** Assertions on the fields of an object's header. */
public final class HeaderAssert extends AbstractAssert<HeaderAssert, NamedObject> {
  private final ObjectState state;
  private final ScenarioState scenario;

  private HeaderAssert(NamedObject actual, ObjectState state, ScenarioState scenario) {
    super(actual, HeaderAssert.class);
    this.state = state;
    this.scenario = scenario;
  }

  /** Looks at the header of an object that exists. */
  public static HeaderAssert assertThat(NamedObject object, ScenarioState scenario) {
    return new HeaderAssert(object, object.state(scenario, "header"), scenario);
  }

  public void hasType(String expected) {
    check("type", expected, state.type());
  }

  public void hasName(String expected) {
    check("name", expected, ObjectText.name(state, scenario.snapshot(), scenario.names()));
  }

  public void hasAddress(String expected) {
    check("address", expected, "0x" + Long.toHexString(state.address()));
  }

  public void hasUsageCount(String expected) {
    check("usage count", expected, Integer.toString(state.usageCount()));
  }

  public void hasHandleCount(String expected) {
    check("handle count", expected, Integer.toString(state.handleCount()));
  }

  public void hasOwner(String expected) {
    check("owner", expected, state.owner());
  }

  /** Asserts that the object's own fields say that, in English or in Korean. */
  public void hasState(String expected) {
    boolean isSaid = StateText.everyWording(state.state(), scenario.names()).contains(expected);
    check("state", expected, isSaid ? expected : StateText.english(state.state()));
  }

  private void check(String field, String expected, String found) {
    if (!expected.equals(found)) {
      throw failure(
          "%s",
          "Expected the "
              + field
              + " in the header of "
              + actual.phrase()
              + " to be \""
              + expected
              + "\", but it is \""
              + found
              + "\".");
    }
  }
}

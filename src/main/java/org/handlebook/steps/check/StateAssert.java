package org.handlebook.steps.check;

import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.explain.FailedExpectation;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.DisprovedAssertionError;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.system.ObjectDetail;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.ThreadRef;

/** Assertions on what an object's own fields say. */
public final class StateAssert extends AbstractAssert<StateAssert, NamedObject> {
  private final ObjectState state;
  private final ScenarioState scenario;

  private StateAssert(NamedObject actual, ObjectState state, ScenarioState scenario) {
    super(actual, StateAssert.class);
    this.state = state;
    this.scenario = scenario;
  }

  /** Looks at an object that exists. */
  public static StateAssert assertThat(NamedObject object, ScenarioState scenario) {
    ObjectState state =
        scenario
            .snapshot()
            .object(object.id())
            .orElseThrow(
                () ->
                    new ScenarioMistake(
                        "There is no state to look at: " + object.phrase() + " is destroyed."));
    return new StateAssert(object, state, scenario);
  }

  /** A wait for it would be satisfied at once, or would not. */
  public StateAssert isSignalled(boolean expected) {
    if (signalled() != expected) {
      throw DisprovedAssertionError.of(
          failed(expected ? "to be signalled" : "not to be signalled"),
          new FailedExpectation.Signal(actual.id(), expected));
    }
    return this;
  }

  private boolean signalled() {
    String detail = state.detail();
    return switch (state.kind()) {
      case EVENT, TIMER -> ObjectDetail.isSignaled(detail);
      case MUTEX -> !ObjectDetail.isOwned(detail);
      case SEMAPHORE -> ObjectDetail.count(detail) > 0;
      case PROCESS, THREAD -> ObjectDetail.hasEnded(detail);
      case JOB ->
          throw new ScenarioMistake("A job does not show its signal; let somebody poll it.");
      default -> throw new ScenarioMistake("A " + state.kind().english() + " has no signal.");
    };
  }

  /** That thread owns it; where the system does not tell who, somebody does. */
  public StateAssert isOwnedBy(Actor owner) {
    must(ObjectKind.MUTEX, "an owner");
    ThreadRef holder = state.heldBy();
    boolean wrong = holder != null && !holder.equals(scenario.actors().thread(owner));
    if (wrong || !ObjectDetail.isOwned(state.detail())) {
      throw failed("to be owned by " + owner);
    }
    return this;
  }

  /** Its owner has to give it back so often. */
  public StateAssert isOwned(int times) {
    must(ObjectKind.MUTEX, "an owner");
    if (!state.detail().equals(ObjectDetail.mutant(times, false))) {
      throw failed("to be owned " + times + " times");
    }
    return this;
  }

  /** Nobody owns it. */
  public StateAssert isFree() {
    must(ObjectKind.MUTEX, "an owner");
    if (ObjectDetail.isOwned(state.detail())) {
      throw failed("to be free");
    }
    return this;
  }

  /** Its owner ended without giving it back, and nobody has taken it since. */
  public StateAssert isAbandoned() {
    must(ObjectKind.MUTEX, "an owner");
    if (!state.detail().equals(ObjectDetail.mutant(0, true))) {
      throw failed("to be abandoned");
    }
    return this;
  }

  public StateAssert hasCount(int expected) {
    must(ObjectKind.SEMAPHORE, "a count");
    if (ObjectDetail.count(state.detail()) != expected) {
      throw failed("to have the count " + expected);
    }
    return this;
  }

  /** It is to go off one day, or is not. */
  public StateAssert isSet(boolean expected) {
    must(ObjectKind.TIMER, "a time to go off");
    if (ObjectDetail.isSet(state.detail()) != expected) {
      throw failed(expected ? "to be set" : "not to be set");
    }
    return this;
  }

  /** So many processes run in it. */
  public StateAssert hasProcesses(int expected) {
    must(ObjectKind.JOB, "processes in it");
    if (!state.detail().equals(ObjectDetail.job(expected))) {
      throw failed("to have " + ObjectDetail.job(expected));
    }
    return this;
  }

  private void must(ObjectKind kind, String what) {
    if (state.kind() != kind) {
      throw new ScenarioMistake(
          actual.phrase()
              + " never has "
              + what
              + ": it is of the kind "
              + state.kind().english()
              + ".");
    }
  }

  private AssertionError failed(String expectation) {
    String holder =
        Optional.ofNullable(state.heldBy())
            .map(thread -> ", by " + scenario.actors().actor(thread))
            .orElse("");
    return failure(
        "%s",
        "Expected "
            + actual.phrase()
            + " "
            + expectation
            + ", but it is: "
            + state.kind().english()
            + ", "
            + state.detail()
            + holder
            + ".");
  }
}

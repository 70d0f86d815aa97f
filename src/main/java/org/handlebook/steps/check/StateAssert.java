package org.handlebook.steps.check;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.explain.FailedExpectation;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.DisprovedAssertionError;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.steps.words.NamedObject;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.State;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.StateText;

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
    return new StateAssert(object, object.state(scenario, "state"), scenario);
  }

  /** Asserts that a wait for it would be satisfied at once, or would not. */
  public StateAssert isSignalled(boolean expected) {
    if (signalled() != expected) {
      throw DisprovedAssertionError.of(
          failed(expected ? "to be signalled" : "not to be signalled"),
          new FailedExpectation.Signal(actual.id(), expected));
    }
    return this;
  }

  private boolean signalled() {
    State fields = state.state();
    if (fields instanceof State.Event event) {
      return event.signaled();
    } else if (fields instanceof State.Timer timer) {
      return timer.signaled();
    } else if (fields instanceof State.Mutant mutant) {
      return !mutant.isOwned();
    } else if (fields instanceof State.Semaphore semaphore) {
      return semaphore.count() > 0;
    } else if (fields instanceof State.ProcessObject process) {
      return process.exitCode() != null;
    } else if (fields instanceof State.ThreadObject thread) {
      return thread.exitCode() != null;
    } else if (fields instanceof State.CompletionPort port) {
      return port.packets() > 0;
    } else if (state.kind() == ObjectKind.JOB) {
      throw new ScenarioMistake("A job does not show its signal; let somebody poll it.");
    }
    throw new ScenarioMistake("A " + state.kind().english() + " has no signal.");
  }

  /** Asserts that that thread owns it; where the system does not tell who, somebody does. */
  public StateAssert isOwnedBy(Actor owner) {
    State.Mutant mutant = of(State.Mutant.class, "an owner");
    ThreadRef holder = mutant.owner();
    boolean wrong = holder != null && !holder.equals(scenario.actors().thread(owner));
    if (wrong || !mutant.isOwned()) {
      throw failed("to be owned by " + owner);
    }
    return this;
  }

  /** Asserts that another thread owns it or nobody; where the system does not tell, anybody may. */
  public StateAssert isNotOwnedBy(Actor other) {
    ThreadRef holder = of(State.Mutant.class, "an owner").owner();
    if (holder != null && holder.equals(scenario.actors().thread(other))) {
      throw failed("not to be owned by " + other);
    }
    return this;
  }

  /** Asserts how often its owner has to give it back. */
  public StateAssert isOwned(int times) {
    if (of(State.Mutant.class, "an owner").recursion() != times) {
      throw failed("to be owned " + times + " times");
    }
    return this;
  }

  /** Asserts that nobody owns it. */
  public StateAssert isFree() {
    if (of(State.Mutant.class, "an owner").isOwned()) {
      throw failed("to be free");
    }
    return this;
  }

  /** Checks that its owner ended without giving it back, and nobody has taken it since. */
  public StateAssert isAbandoned() {
    State.Mutant mutant = of(State.Mutant.class, "an owner");
    if (mutant.isOwned() || !mutant.abandoned()) {
      throw failed("to be abandoned");
    }
    return this;
  }

  /** Checks that its last owner gave it back, or that somebody has it. */
  public StateAssert isNotAbandoned() {
    State.Mutant mutant = of(State.Mutant.class, "an owner");
    if (!mutant.isOwned() && mutant.abandoned()) {
      throw failed("not to be abandoned");
    }
    return this;
  }

  /** Asserts that it has to be resumed before it runs, or has not. */
  public StateAssert isSuspended(boolean expected) {
    State.ThreadObject thread = of(State.ThreadObject.class, "a suspend count");
    if (thread.suspendCount() > 0 != expected) {
      throw failed(expected ? "to be suspended" : "not to be suspended");
    }
    return this;
  }

  /** Asserts how often it has to be resumed before it runs. */
  public StateAssert hasSuspendCount(int expected) {
    if (of(State.ThreadObject.class, "a suspend count").suspendCount() != expected) {
      throw failed("to have the suspend count " + expected);
    }
    return this;
  }

  /** Asserts that a process or thread has not ended. */
  public StateAssert isRunning() {
    if (hasEnded()) {
      throw failed("to be running");
    }
    return this;
  }

  /** Asserts that a process or thread is over. */
  public StateAssert isOver() {
    if (!hasEnded()) {
      throw failed("to have ended");
    }
    return this;
  }

  private boolean hasEnded() {
    return state.state() instanceof State.ThreadObject thread
        ? thread.exitCode() != null
        : of(State.ProcessObject.class, "an end").exitCode() != null;
  }

  /** Asserts that somebody has the other end, or nobody. */
  public StateAssert isConnected(boolean expected) {
    State.Pipe pipe = of(State.Pipe.class, "another end");
    if ((pipe.connection() == State.Pipe.Connection.CONNECTED) != expected) {
      throw failed(expected ? "to be connected" : "not to be connected");
    }
    return this;
  }

  /** Asserts that its count is one of those. */
  public StateAssert hasCount(int... expected) {
    int count = of(State.Semaphore.class, "a count").count();
    if (IntStream.of(expected).noneMatch(each -> each == count)) {
      throw failed(
          "to have the count "
              + IntStream.of(expected).mapToObj(Integer::toString).collect(joining(" or ")));
    }
    return this;
  }

  /** Asserts that it is to go off one day, or is not. */
  public StateAssert isSet(boolean expected) {
    if (of(State.Timer.class, "a time to go off").set() != expected) {
      throw failed(expected ? "to be set" : "not to be set");
    }
    return this;
  }

  /** Asserts that so many processes run in it. */
  public StateAssert hasProcesses(int expected) {
    if (of(State.Job.class, "processes in it").processes() != expected) {
      throw failed("to have " + StateText.english(new State.Job(expected)));
    }
    return this;
  }

  /** Asserts that so many packets wait in it. */
  public StateAssert hasPackets(int expected) {
    if (of(State.CompletionPort.class, "packets in it").packets() != expected) {
      throw failed("to have " + StateText.english(new State.CompletionPort(expected)));
    }
    return this;
  }

  private <S extends State> S of(Class<S> type, String what) {
    if (type.isInstance(state.state())) {
      return type.cast(state.state());
    }
    throw new ScenarioMistake(
        actual.phrase()
            + " never has "
            + what
            + ": it is of the kind "
            + state.kind().english()
            + ".");
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
            + StateText.english(state.state())
            + holder
            + ".");
  }
}

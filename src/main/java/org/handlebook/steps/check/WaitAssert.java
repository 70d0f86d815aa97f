package org.handlebook.steps.check;

import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.scenario.ActorCall;
import org.handlebook.scenario.HandleName;
import org.handlebook.win32.Answer.WaitResult;
import org.handlebook.win32.Call;
import org.handlebook.win32.CompletionPortCall.GetQueuedCompletionStatus;
import org.handlebook.win32.ErrorCode;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SynchronizationCall.SignalObjectAndWait;
import org.handlebook.win32.SynchronizationCall.Sleep;
import org.handlebook.win32.SynchronizationCall.WaitForMultipleObjects;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;

/** Assertions on how a wait ended. */
public final class WaitAssert extends AbstractAssert<WaitAssert, ActorCall> {
  private final Function<HandleName, Handle> values;

  private WaitAssert(ActorCall actual, Function<HandleName, Handle> values) {
    super(actual, WaitAssert.class);
    this.values = values;
  }

  /**
   * Looks at a call.
   *
   * @param values what the waiting process means by handles' names
   */
  public static WaitAssert assertThat(ActorCall call, Function<HandleName, Handle> values) {
    return new WaitAssert(call, values);
  }

  /** Asserts that the call came back with what the caller wanted, whatever call it was. */
  public WaitAssert goesOn() {
    if (!actual.isSuccess()) {
      fail("to come back");
    }
    return this;
  }

  /** Asserts that the wait was for something that came, and nobody had left it behind. */
  public WaitAssert isSatisfied() {
    isWait();
    if (!actual.isSuccess()) {
      fail("to be satisfied");
    }
    return this;
  }

  /** Asserts that it is, and that this handle's object did it. */
  public WaitAssert isSatisfiedBy(HandleName handle) {
    isSatisfied();
    if (!values.apply(handle).equals(decisive())) {
      fail("to be satisfied by " + handle);
    }
    return this;
  }

  /** Asserts that what it was for did not come in time. */
  public WaitAssert timesOut() {
    isWait();
    if (!actual.isTimeout()) {
      fail("to time out");
    }
    return this;
  }

  /** Asserts that it took a mutex whose owner had ended without giving it back. */
  public WaitAssert findsAbandoned() {
    isWait();
    if (!actual.isAbandoned()) {
      fail("to find a mutex abandoned");
    }
    return this;
  }

  /** Asserts that it took an abandoned mutex, and that one. */
  public WaitAssert findsAbandoned(HandleName mutex) {
    findsAbandoned();
    if (!values.apply(mutex).equals(decisive())) {
      fail("to find " + mutex + " abandoned");
    }
    return this;
  }

  /** Asserts that the wait was refused. */
  public WaitAssert isRefusedWith(ErrorCode error) {
    isWait();
    ReplyAssert.assertThat(actual).isRefusedWith(error);
    return this;
  }

  private void isWait() {
    if (!(actual.record().call() instanceof Sleep) && awaited().isEmpty()) {
      fail("to be a wait");
    }
  }

  /** Returns the handle that ended the wait. */
  private Handle decisive() {
    int index = actual.waitResult().map(WaitResult::index).orElse(0);
    List<Handle> awaited = awaited();
    return index < awaited.size() ? awaited.get(index) : Handle.NULL;
  }

  private List<Handle> awaited() {
    Call<?> call = actual.record().call();
    if (call instanceof WaitForSingleObject single) {
      return List.of(single.hHandle());
    } else if (call instanceof WaitForMultipleObjects several) {
      return several.lpHandles();
    } else if (call instanceof GetQueuedCompletionStatus packet) {
      return List.of(packet.CompletionPort());
    }
    return call instanceof SignalObjectAndWait signal
        ? List.of(signal.hObjectToWaitOn())
        : List.of();
  }

  private void fail(String expectation) {
    throw failure("%s", Failure.of(actual, expectation));
  }
}

package org.handlebook.steps.check;

import org.assertj.core.api.AbstractAssert;
import org.handlebook.machine.Reply;
import org.handlebook.steps.stage.MadeCall;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;

/** Assertions on how a call stands. */
public final class ReplyAssert extends AbstractAssert<ReplyAssert, MadeCall> {
  private ReplyAssert(MadeCall actual) {
    super(actual, ReplyAssert.class);
  }

  /** Looks at a call. */
  public static ReplyAssert assertThat(MadeCall call) {
    return new ReplyAssert(call);
  }

  /** Windows refused, for whatever reason. */
  public ReplyAssert isRefused() {
    if (!actual.isRefused()) {
      fail("to be refused");
    }
    return this;
  }

  /** Windows refused, and left that error behind. */
  public ReplyAssert isRefusedWith(Win32Error expected) {
    Reply.Returned<?> returned = returned();
    if (!actual.isRefused() || returned == null || returned.lastError() != expected.code()) {
      fail("to be refused with " + expected + " (" + expected.code() + ")");
    }
    return this;
  }

  /** It returned that value, as C writes it. */
  public ReplyAssert returns(String expected) {
    Reply.Returned<?> returned = returned();
    if (returned == null || !returned.answer().returned().equals(expected)) {
      fail("to return " + expected);
    }
    return this;
  }

  /** It came back with that number, returned or stored through a pointer. */
  public ReplyAssert answers(int expected) {
    return answers(expected, "");
  }

  /** The same, where the number has a meaning: {@code the id of "Child"}. */
  public ReplyAssert answers(int expected, String meaning) {
    succeeds();
    Reply.Returned<?> returned = returned();
    String found = returned == null ? "" : number(returned.answer());
    if (!found.equals(Integer.toUnsignedString(expected))) {
      throw failure(
          "%s",
          Failure.of(
                  "Expected the answer to be "
                      + (meaning.isEmpty() ? "" : meaning + ", ")
                      + Integer.toUnsignedString(expected)
                      + ", but it is "
                      + found
                      + ".")
              .because(actual.c() + ", " + actual.record().step()));
    }
    return this;
  }

  private static String number(Answer answer) {
    if (answer instanceof Answer.Stored<?> stored && stored.stored() instanceof Integer value) {
      return Integer.toUnsignedString(value);
    }
    return answer instanceof Answer.Stored<?> stored && stored.stored() instanceof Long value
        ? Long.toUnsignedString(value)
        : answer.returned();
  }

  /** It came back, and Windows did not refuse; a wait, with what it waited for. */
  public ReplyAssert succeeds() {
    if (!actual.isSuccess()) {
      fail("to succeed");
    }
    return this;
  }

  /** It came back without refusal, and left that last error behind. */
  public ReplyAssert succeedsWith(Win32Error expected) {
    succeeds();
    Reply.Returned<?> returned = returned();
    if (returned == null || returned.lastError() != expected.code()) {
      fail("to succeed with the last error " + expected + " (" + expected.code() + ")");
    }
    return this;
  }

  /** It came back without setting the last error. */
  public ReplyAssert leavesLastError() {
    Reply.Returned<?> returned = returned();
    if (returned == null || returned.lastErrorSet()) {
      fail("to leave the last error alone");
    }
    return this;
  }

  /** It is blocked. */
  public ReplyAssert isWaiting() {
    if (!actual.isWaiting()) {
      fail("to be waiting");
    }
    return this;
  }

  /** It has begun an operation, which goes on. */
  public ReplyAssert isUnderWay() {
    if (!actual.isUnderWay()) {
      fail("to begin an operation that goes on");
    }
    return this;
  }

  private Reply.@Nullable Returned<?> returned() {
    return actual.reply() instanceof Reply.Returned<?> returned ? returned : null;
  }

  private void fail(String expectation) {
    throw failure("%s", Failure.of(actual, expectation));
  }
}

package org.handlebook.steps.check;

import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.explain.FailedExpectation;
import org.handlebook.scenario.ActorCall;
import org.handlebook.scenario.DisprovedAssertionError;
import org.handlebook.system.Reply;
import org.handlebook.win32.Answer;
import org.handlebook.win32.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Assertions on how a call stands. */
public final class ReplyAssert extends AbstractAssert<ReplyAssert, ActorCall> {
  private static final String UNDER_WAY =
      "What has only begun has neither succeeded nor failed. Say so: Then it is under way";

  private ReplyAssert(ActorCall actual) {
    super(actual, ReplyAssert.class);
  }

  /** Looks at a call. */
  public static ReplyAssert assertThat(ActorCall call) {
    return new ReplyAssert(call);
  }

  /** Windows refused, for whatever reason. */
  public ReplyAssert isRefused() {
    if (!actual.isRefused()) {
      throw DisprovedAssertionError.of(failed("to be refused"), refusal(Optional.empty()));
    }
    return this;
  }

  /** Windows refused, and left that error behind. */
  public ReplyAssert isRefusedWith(ErrorCode expected) {
    Reply.Returned<?> returned = returned();
    if (!actual.isRefused() || returned == null || returned.lastError() != expected.code()) {
      throw DisprovedAssertionError.of(
          failed("to be refused with " + expected + " (" + expected.code() + ")"),
          refusal(Optional.of(expected.code())));
    }
    return this;
  }

  /** Asserts that it returned that value, as C writes it. */
  public ReplyAssert returns(String expected) {
    Reply.Returned<?> returned = returned();
    if (returned == null || !returned.answer().returned().equals(expected)) {
      throw DisprovedAssertionError.of(
          failed("to return " + expected),
          new FailedExpectation.Value(actual.record(), actual.reply(), expected));
    }
    return this;
  }

  /** Asserts that it came back with that number, returned or stored through a pointer. */
  public ReplyAssert answers(int expected) {
    return answers(expected, "");
  }

  /** Asserts the same, where the number has a meaning: {@code the id of "Child"}. */
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

  /** Asserts that it came back, and was not refused; a wait, with what it waited for. */
  public ReplyAssert succeeds() {
    if (!actual.isSuccess()) {
      throw DisprovedAssertionError.of(
          failed("to succeed"), new FailedExpectation.Success(actual.record(), actual.reply()));
    }
    return this;
  }

  /** Asserts that it did not come back: it used memory that its process cannot use so. */
  public ReplyAssert crashes() {
    if (!actual.isCrashed()) {
      throw failed("to crash its process");
    }
    return this;
  }

  /** Asserts that it came back without refusal, and left that last error behind. */
  public ReplyAssert succeedsWith(ErrorCode expected) {
    succeeds();
    Reply.Returned<?> returned = returned();
    if (returned == null || returned.lastError() != expected.code()) {
      throw failed("to succeed with the last error " + expected + " (" + expected.code() + ")");
    }
    return this;
  }

  /** Asserts that it left that last error behind, refused or not. */
  public ReplyAssert hasLastError(ErrorCode expected) {
    return actual.isRefused() ? isRefusedWith(expected) : succeedsWith(expected);
  }

  /** Asserts that it came back without setting the last error. */
  public ReplyAssert leavesLastError() {
    Reply.Returned<?> returned = returned();
    if (returned == null || returned.lastErrorSet()) {
      throw failed("to leave the last error alone");
    }
    return this;
  }

  /** Asserts that it is blocked. */
  public ReplyAssert isWaiting() {
    if (!actual.isWaiting()) {
      throw failed("to be waiting");
    }
    return this;
  }

  /** Asserts that it has begun an operation, which goes on. */
  public ReplyAssert isUnderWay() {
    if (!actual.isUnderWay()) {
      throw failed("to begin an operation that goes on");
    }
    return this;
  }

  private Reply.@Nullable Returned<?> returned() {
    return actual.reply() instanceof Reply.Returned<?> returned ? returned : null;
  }

  private FailedExpectation refusal(Optional<Integer> error) {
    return new FailedExpectation.Refusal(actual.record(), actual.reply(), error);
  }

  private AssertionError failed(String expectation) {
    Failure failure = Failure.of(actual, expectation);
    return failure("%s", actual.isUnderWay() ? failure.because(UNDER_WAY) : failure);
  }
}

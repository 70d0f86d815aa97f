package org.handlebook.steps.check;

import org.assertj.core.api.AbstractAssert;
import org.handlebook.system.Reply;
import org.handlebook.trace.BytesText;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.ErrorCode;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.Win32Error;

/** Assertions on an operation that went on while its process did something else. */
public final class OperationAssert extends AbstractAssert<OperationAssert, String> {
  private final Reply<Transferred> reply;

  private OperationAssert(String name, Reply<Transferred> reply) {
    super(name, OperationAssert.class);
    this.reply = reply;
  }

  /** Looks at what asking for the operation's result answered. */
  public static OperationAssert assertThat(String name, Reply<Transferred> reply) {
    return new OperationAssert(name, reply);
  }

  /** Asserts that it has come to a good end. */
  public OperationAssert succeeds() {
    if (!(reply instanceof Reply.Returned<Transferred> returned) || returned.answer().isRefusal()) {
      fail("to have succeeded");
    }
    return this;
  }

  /** Asserts that it has read those bytes. */
  public OperationAssert hasRead(Bytes expected) {
    if (!(reply instanceof Reply.Returned<Transferred> returned)
        || !returned.answer().buffer().equals(expected)) {
      fail("to have read " + BytesText.shortened(expected));
    }
    return this;
  }

  /** Asserts that it is not over, or was not successful: asking for its result is refused so. */
  public OperationAssert endsWith(ErrorCode error) {
    if (!(reply instanceof Reply.Returned<Transferred> returned)
        || !returned.answer().isRefusal()
        || returned.lastError() != error.code()) {
      fail(
          error == Win32Error.ERROR_IO_INCOMPLETE
              ? "to be under way"
              : "to have ended with " + Win32Error.text(error.code()));
    }
    return this;
  }

  private void fail(String expectation) {
    throw failure("%s", "Expected " + actual + " " + expectation + ", but " + found() + ".");
  }

  private String found() {
    if (!(reply instanceof Reply.Returned<Transferred> returned)) {
      return "asking for its result does not come back";
    } else if (!returned.answer().isRefusal()) {
      Transferred moved = returned.answer();
      return moved.buffer().length() == 0
          ? "it has succeeded, with " + moved.count() + " bytes"
          : "it has read " + BytesText.shortened(moved.buffer());
    }
    return returned.lastError() == Win32Error.ERROR_IO_INCOMPLETE.code()
        ? "it is still under way"
        : "it has ended with " + Win32Error.text(returned.lastError());
  }
}

package org.handlebook.steps.check;

import org.assertj.core.api.AbstractAssert;
import org.handlebook.explain.FailedExpectation;
import org.handlebook.scenario.ActorCall;
import org.handlebook.scenario.DisprovedAssertionError;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.system.Reply;
import org.handlebook.trace.BytesText;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.ErrorCode;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.MemoryCall.ReadProcessMemory;
import org.handlebook.win32.PipeCall.CallNamedPipe;
import org.handlebook.win32.PipeCall.TransactNamedPipe;
import org.handlebook.win32.Win32Error;

/** Assertions on how a read or a write ended. */
public final class TransferAssert extends AbstractAssert<TransferAssert, ActorCall> {
  private TransferAssert(ActorCall actual) {
    super(actual, TransferAssert.class);
  }

  /** Looks at a call. */
  public static TransferAssert assertThat(ActorCall call) {
    return new TransferAssert(call);
  }

  /** Returns whether a call reads. */
  public static boolean isRead(Call<?> call) {
    return call instanceof ReadFile
        || call instanceof TransactNamedPipe
        || call instanceof CallNamedPipe
        || call instanceof ReadProcessMemory
        || call instanceof GetOverlappedResult;
  }

  /** Returns whether a call writes. */
  public static boolean isWrite(Call<?> call) {
    return call instanceof WriteFile || call instanceof GetOverlappedResult;
  }

  /** Asserts that it read exactly those bytes, and that was all. */
  public TransferAssert hasRead(Bytes expected) {
    Transferred moved = succeeded("to read " + BytesText.shortened(expected));
    return moved.buffer().equals(expected) ? this : failRead(BytesText.shortened(expected), moved);
  }

  /** Asserts that it read so many bytes, whatever they are. */
  public TransferAssert hasReadCount(int expected) {
    Transferred moved = succeeded("to read " + expected + " bytes");
    return moved.buffer().length() == expected ? this : failRead(expected + " bytes", moved);
  }

  /** Asserts that it read those bytes, and the message has more. */
  public TransferAssert hasReadOnly(Bytes expected) {
    endsWith(Win32Error.ERROR_MORE_DATA);
    Transferred moved = moved();
    return moved.buffer().equals(expected) ? this : failRead(BytesText.shortened(expected), moved);
  }

  /** Asserts that it wrote so many bytes. */
  public TransferAssert hasWritten(int expected) {
    if (!isWrite(actual.record().call())) {
      throw new ScenarioMistake(actual.c() + " writes nothing, so there is no count to look at.");
    }
    Transferred moved = succeeded("to write " + expected + " bytes");
    return moved.count() == expected
        ? this
        : failCount("to write " + expected + " bytes", moved.count() + " bytes");
  }

  /** Asserts that it was refused, or came to an end otherwise than was wanted. */
  public TransferAssert endsWith(ErrorCode error) {
    ReplyAssert.assertThat(actual).isRefusedWith(error);
    return this;
  }

  private Transferred succeeded(String expectation) {
    if (!actual.isSuccess()) {
      throw DisprovedAssertionError.of(
          failure("%s", Failure.of(actual, expectation)),
          new FailedExpectation.Success(actual.record(), actual.reply()));
    }
    return moved();
  }

  private Transferred moved() {
    if (actual.reply() instanceof Reply.Returned<?> returned) {
      if (returned.answer() instanceof Transferred moved) {
        return moved;
      } else if (returned.answer() instanceof Stored<?> memory
          && memory.stored() instanceof Bytes bytes) {
        return new Transferred(true, bytes.length(), bytes);
      }
    }
    throw new ScenarioMistake(
        actual.c() + " neither reads nor writes, so there is nothing to look at.");
  }

  private TransferAssert failRead(String expected, Transferred moved) {
    if (!isRead(actual.record().call())) {
      throw new ScenarioMistake(actual.c() + " reads nothing, so there is nothing to look at.");
    }
    return failCount("to read " + expected, BytesText.shortened(moved.buffer()));
  }

  private TransferAssert failCount(String expectation, String found) {
    throw failure("%s", Failure.of(actual, expectation, found));
  }
}

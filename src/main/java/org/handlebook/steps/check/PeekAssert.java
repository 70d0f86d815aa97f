package org.handlebook.steps.check;

import org.assertj.core.api.AbstractAssert;
import org.handlebook.scenario.ActorCall;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.system.Reply;
import org.handlebook.trace.BytesText;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.PeekedData;

/** Assertions on what somebody saw who looked into a pipe. */
public final class PeekAssert extends AbstractAssert<PeekAssert, ActorCall> {
  private PeekAssert(ActorCall actual) {
    super(actual, PeekAssert.class);
  }

  /** Looks at a call, which must have succeeded. */
  public static PeekAssert assertThat(ActorCall call) {
    ReplyAssert.assertThat(call).succeeds();
    return new PeekAssert(call);
  }

  /** Asserts that those bytes were copied into the buffer. */
  public PeekAssert sees(Bytes expected) {
    Bytes found = peeked().lpBuffer();
    return found.equals(expected)
        ? this
        : fail(BytesText.shortened(expected), BytesText.shortened(found));
  }

  /** Asserts that so many bytes wait, whatever they are, whether or not the buffer took them. */
  public PeekAssert seesCount(int expected) {
    int found = peeked().lpTotalBytesAvail();
    return found == expected ? this : fail(expected + " bytes", found + " bytes");
  }

  private PeekedData peeked() {
    if (actual.reply() instanceof Reply.Returned<?> returned
        && returned.answer() instanceof Stored<?> stored
        && stored.stored() instanceof PeekedData peeked) {
      return peeked;
    }
    throw new ScenarioMistake(actual.c() + " looks into no pipe.");
  }

  private PeekAssert fail(String expected, String found) {
    throw failure(
        "%s",
        Failure.of("Expected " + expected + " to wait in the pipe, but there is " + found + ".")
            .because(actual.c() + ", " + actual.record().step()));
  }
}

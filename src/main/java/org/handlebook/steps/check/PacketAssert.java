package org.handlebook.steps.check;

import org.assertj.core.api.AbstractAssert;
import org.handlebook.explain.FailedExpectation;
import org.handlebook.scenario.ActorCall;
import org.handlebook.scenario.DisprovedAssertionError;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.system.Reply;
import org.handlebook.win32.FileAnswer.Completion;
import org.jspecify.annotations.Nullable;

/** Assertions on the packet that a completion port gave. */
public final class PacketAssert extends AbstractAssert<PacketAssert, ActorCall> {
  private PacketAssert(ActorCall actual) {
    super(actual, PacketAssert.class);
  }

  /** Looks at a call. */
  public static PacketAssert assertThat(ActorCall call) {
    return new PacketAssert(call);
  }

  /** Asserts that it is of whoever has this key, and tells of no failure. */
  public PacketAssert hasKey(int expected) {
    Completion packet = succeeded("to take a packet with key " + expected);
    Long key = packet.lpCompletionKey();
    return key != null && key == expected
        ? this
        : fail("to take a packet with key " + expected, String.valueOf(key));
  }

  /** Asserts that it tells of so many bytes. */
  public PacketAssert hasCount(int expected) {
    Completion packet = succeeded("to take a packet of " + bytes(expected));
    Integer count = packet.lpNumberOfBytesTransferred();
    return count != null && count == expected
        ? this
        : fail("to take a packet of " + bytes(expected), bytes(count));
  }

  private static String bytes(@Nullable Integer count) {
    return count + " bytes";
  }

  private Completion succeeded(String expectation) {
    if (!actual.isSuccess()) {
      throw DisprovedAssertionError.of(
          failure("%s", Failure.of(actual, expectation)),
          new FailedExpectation.Success(actual.record(), actual.reply()));
    }
    if (actual.reply() instanceof Reply.Returned<?> returned
        && returned.answer() instanceof Completion packet) {
      return packet;
    }
    throw new ScenarioMistake(actual.c() + " takes no packet, so there is nothing to look at.");
  }

  private PacketAssert fail(String expectation, String found) {
    throw failure("%s", Failure.of(actual, expectation, found));
  }
}

package org.handlebook.steps.check;

import org.assertj.core.api.AbstractAssert;
import org.handlebook.machine.Reply;
import org.handlebook.story.BytesText;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;

/** Assertions on bytes that a process read from its own memory. */
public final class BytesAssert extends AbstractAssert<BytesAssert, String> {
  private final Reply<Stored<Bytes>> reply;

  private BytesAssert(String place, Reply<Stored<Bytes>> reply) {
    super(place, BytesAssert.class);
    this.reply = reply;
  }

  /** Looks at what reading that place answered. */
  public static BytesAssert assertThat(String place, Reply<Stored<Bytes>> reply) {
    return new BytesAssert(place, reply);
  }

  /** They could be read, and are those. */
  public BytesAssert are(Bytes expected) {
    Bytes found = stored();
    if (!expected.equals(found)) {
      throw failure(
          "%s",
          "Expected " + BytesText.of(expected) + " in " + actual + ", but " + found(found) + ".");
    }
    return this;
  }

  private String found(@Nullable Bytes found) {
    if (found != null) {
      return "there is " + BytesText.of(found);
    }
    return reply instanceof Reply.Returned<?> returned
        ? "it cannot be read: " + Win32Error.text(returned.lastError())
        : "reading it does not come back";
  }

  private @Nullable Bytes stored() {
    return reply instanceof Reply.Returned<Stored<Bytes>> returned
        ? returned.answer().stored()
        : null;
  }
}

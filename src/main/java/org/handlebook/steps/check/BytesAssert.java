package org.handlebook.steps.check;

import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.system.Reply;
import org.handlebook.trace.BytesText;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Win32Error;

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

  /** Asserts that they could be read, and are those. */
  public BytesAssert are(Bytes expected) {
    Optional<Bytes> found = stored();
    if (!found.equals(Optional.of(expected))) {
      throw failure(
          "%s",
          "Expected "
              + BytesText.of(expected)
              + " in "
              + actual
              + ", but "
              + found.map(bytes -> "there is " + BytesText.of(bytes)).orElseGet(this::why)
              + ".");
    }
    return this;
  }

  private String why() {
    return reply instanceof Reply.Returned<?> returned
        ? "it cannot be read: " + Win32Error.text(returned.lastError())
        : "reading it does not come back";
  }

  private Optional<Bytes> stored() {
    return reply instanceof Reply.Returned<Stored<Bytes>> returned
        ? Optional.ofNullable(returned.answer().stored())
        : Optional.empty();
  }
}

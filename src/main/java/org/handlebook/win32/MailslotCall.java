package org.handlebook.win32;

import org.jspecify.annotations.Nullable;

/** Calls on mailslots, as winbase.h declares them. */
public sealed interface MailslotCall<R extends Answer> extends Call<R> {

  /**
   * Create a mailslot and return its reading handle.
   *
   * @param lpName {@code \\.\mailslot\} and a name
   * @param nMaxMessageSize in bytes; 0 for any size
   * @param lReadTimeout in milliseconds; {@link Constant#MAILSLOT_WAIT_FOREVER}
   * @source Microsoft, "CreateMailslot"
   */
  record CreateMailslot(
      @Nullable String lpName,
      int nMaxMessageSize,
      int lReadTimeout,
      @Nullable SecurityAttributes lpSecurityAttributes)
      implements MailslotCall<Answer.HandleOrInvalid> {}

  /**
   * What a mailslot holds; needs its reading handle.
   *
   * @source Microsoft, "GetMailslotInfo"
   */
  record GetMailslotInfo(Handle hMailslot) implements MailslotCall<Answer.Stored<MailslotInfo>> {}

  /**
   * Set how long a reader waits for a message.
   *
   * @param lReadTimeout in milliseconds; {@link Constant#MAILSLOT_WAIT_FOREVER}
   * @source Microsoft, "SetMailslotInfo"
   */
  record SetMailslotInfo(Handle hMailslot, int lReadTimeout) implements MailslotCall<Answer.Bool> {}
}

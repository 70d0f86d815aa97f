package org.handlebook.explain;

import org.handlebook.system.Reply;

/** How a call stands, without the values of handles, which are otherwise on each system. */
final class ReplyText {
  private ReplyText() {}

  static String of(Reply<?> reply) {
    return reply instanceof Reply.Returned<?> returned
        ? withoutHandles(returned.answer().returned()) + ", " + returned.lastError()
        : reply.getClass().getSimpleName();
  }

  static String withoutHandles(String text) {
    return text.replaceAll("0x[0-9a-fA-F]+", "0x…");
  }
}

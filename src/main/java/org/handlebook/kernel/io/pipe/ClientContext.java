package org.handlebook.kernel.io.pipe;

import org.handlebook.kernel.security.Token;
import org.jspecify.annotations.Nullable;

/**
 * How far a client lets its server act in its name.
 *
 * @param impersonates whether the server may act as the client, rather than only know who it is
 * @param fixed in whose name the client opened the pipe, if that is to count; null if it is to
 *     count in whose name it writes each time
 * @source Microsoft, "Impersonation Levels"; reactos npfs, NpInitializeSecurity
 */
record ClientContext(boolean impersonates, @Nullable Token fixed) {

  /** As whom the server can act that reads what a thread of this token wrote. */
  Token writing(Token token) {
    return limited(fixed == null ? token : fixed);
  }

  /** As whom the server can act before it has read anything, or null for nobody. */
  @Nullable Token opening() {
    return fixed == null ? null : limited(fixed);
  }

  private Token limited(Token token) {
    return impersonates ? token : token.identifying();
  }
}

package org.handlebook.system.agent.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.handlebook.win32.Handle;

/**
 * What an agent's thread says of itself when it connects.
 *
 * @param resident whether it is the worker's resident agent, and no thread of a scenario
 * @param socket the row of its process's table that the connection itself takes
 */
record Hello(boolean resident, int processId, int threadId, Handle socket) {
  /** How long it is. */
  static final int BYTES = ControlPort.TOKEN_LENGTH + 1 + 4 + 4 + 8;

  /** Returns the hello in a frame, unless it does not know the token. */
  static Optional<Hello> read(byte[] payload, String token) {
    if (payload.length != BYTES) {
      return Optional.empty();
    }
    FrameReader in = new FrameReader(payload);
    byte[] said = in.ascii(ControlPort.TOKEN_LENGTH).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(said, token.getBytes(StandardCharsets.US_ASCII))
        ? Optional.of(new Hello(in.u8() == 0, in.u32(), in.u32(), in.handle()))
        : Optional.empty();
  }
}

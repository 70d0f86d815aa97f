package org.handlebook.machine.agent;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.handlebook.machine.MachineFailure;
import org.handlebook.win32.Handle;

/** Reads the payload of a frame; one that is too short means that the agent is broken. */
final class FrameReader {
  private final ByteBuffer buffer;

  FrameReader(byte[] payload) {
    buffer = ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN);
  }

  int u8() {
    return bytes(1).get() & 0xFF;
  }

  int u16() {
    return bytes(2).getShort() & 0xFFFF;
  }

  int u32() {
    return bytes(4).getInt();
  }

  boolean flag() {
    return u8() != 0;
  }

  Handle handle() {
    return new Handle(bytes(8).getLong());
  }

  String ascii(int length) {
    byte[] text = new byte[length];
    bytes(length).get(text);
    return new String(text, StandardCharsets.US_ASCII);
  }

  private ByteBuffer bytes(int count) {
    if (count < 0 || buffer.remaining() < count) {
      throw new MachineFailure("an agent sent too short an answer", new BufferUnderflowException());
    }
    return buffer;
  }
}

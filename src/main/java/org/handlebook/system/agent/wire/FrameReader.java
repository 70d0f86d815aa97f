package org.handlebook.system.agent.wire;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.handlebook.system.SystemFailure;
import org.handlebook.win32.Handle;

/** Reads the payload of a frame; one that is too short means that the agent is broken. */
final class FrameReader {
  private final ByteBuffer buffer;

  FrameReader(byte[] payload) {
    buffer = ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN);
  }

  int u8() {
    return need(1).get() & 0xFF;
  }

  int u16() {
    return need(2).getShort() & 0xFFFF;
  }

  int u32() {
    return need(4).getInt();
  }

  boolean flag() {
    return u8() != 0;
  }

  long u64() {
    return need(8).getLong();
  }

  Handle handle() {
    return new Handle(u64());
  }

  /** Bytes after their length. */
  byte[] bytes() {
    byte[] read = new byte[count(1)];
    need(read.length).get(read);
    return read;
  }

  /** Returns all bytes that have not been read. */
  byte[] rest() {
    byte[] read = new byte[buffer.remaining()];
    buffer.get(read);
    return read;
  }

  /** Numbers after their count. */
  List<Integer> u32s() {
    int count = count(Integer.BYTES);
    return IntStream.range(0, count).mapToObj(i -> u32()).toList();
  }

  /** UTF-16 after its length. */
  String text() {
    int length = count(Character.BYTES);
    char[] text = new char[length];
    for (int i = 0; i < length; i++) {
      text[i] = (char) u16();
    }
    return new String(text);
  }

  /** Returns how many elements of that size follow. */
  private int count(int size) {
    int count = u32();
    need(Math.multiplyExact(count, size));
    return count;
  }

  String ascii(int length) {
    byte[] text = new byte[length];
    need(length).get(text);
    return new String(text, StandardCharsets.US_ASCII);
  }

  private ByteBuffer need(int count) {
    if (count < 0 || buffer.remaining() < count) {
      throw new SystemFailure("an agent sent too short an answer", new BufferUnderflowException());
    }
    return buffer;
  }
}

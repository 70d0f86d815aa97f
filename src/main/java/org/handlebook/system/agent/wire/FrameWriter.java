package org.handlebook.system.agent.wire;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Writes the payload of a frame: numbers in little endian, texts as UTF-16 with their length. */
final class FrameWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);

  byte[] payload() {
    return bytes.toByteArray();
  }

  FrameWriter u8(int value) {
    bytes.write(value);
    return this;
  }

  FrameWriter u16(int value) {
    return u8(value).u8(value >> 8);
  }

  FrameWriter u32(int value) {
    return u16(value).u16(value >> 16);
  }

  FrameWriter u64(long value) {
    return u32((int) value).u32((int) (value >> 32));
  }

  FrameWriter text(String text) {
    u32(text.length());
    text.chars().forEach(this::u16);
    return this;
  }

  FrameWriter texts(List<String> texts) {
    u32(texts.size());
    texts.forEach(this::text);
    return this;
  }

  /** Bytes as they are. */
  FrameWriter raw(byte[] value) {
    bytes.writeBytes(value);
    return this;
  }

  /** Bytes with their length. */
  FrameWriter bytes(byte[] value) {
    return u32(value.length).raw(value);
  }
}

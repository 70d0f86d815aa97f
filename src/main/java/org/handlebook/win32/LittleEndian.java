package org.handlebook.win32;

/** Numbers as they lie in a structure's bytes. */
final class LittleEndian {
  private LittleEndian() {}

  static void putInt(byte[] bytes, int offset, int value) {
    putShort(bytes, offset, value);
    putShort(bytes, offset + 2, value >>> 16);
  }

  static void putShort(byte[] bytes, int offset, int value) {
    bytes[offset] = (byte) value;
    bytes[offset + 1] = (byte) (value >>> 8);
  }

  static int getInt(byte[] bytes, int offset) {
    return getShort(bytes, offset) | (getShort(bytes, offset + 2) << 16);
  }

  static int getShort(byte[] bytes, int offset) {
    return (bytes[offset] & 0xFF) | ((bytes[offset + 1] & 0xFF) << 8);
  }
}

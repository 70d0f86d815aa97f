package org.handlebook.system.marshal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.handlebook.c.header.CType;
import org.handlebook.win32.Handle;

/** Loads from the memory of a process what C has there: numbers in little endian, texts. */
@FunctionalInterface
public interface MemoryReader {
  /** No text is longer. */
  int LONGEST_TEXT = 1 << 16;

  /** Texts are loaded in pieces, none of which reaches into another page. */
  int PIECE = 64;

  /**
   * Loads bytes.
   *
   * @throws AccessViolation where there are none
   */
  byte[] load(long address, int size);

  /** Loads a member of a structure. */
  default byte[] member(CType.Struct structure, CType.Field field, long address) {
    return load(address + field.offset(), field.type().size());
  }

  /** Loads a number or pointer. */
  default long number(long address, CType type) {
    return number(load(address, type.size()), type);
  }

  /** Returns the number of a type that bytes are. */
  static long number(byte[] bytes, CType type) {
    long number = 0;
    for (int i = bytes.length - 1; i >= 0; i--) {
      number = (number << 8) | (bytes[i] & 0xFF);
    }
    return type instanceof CType.Int integer ? integer.fit(number) : number;
  }

  /** Returns a number as so many bytes. */
  static byte[] bytes(long number, int size) {
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) (number >>> (8 * i));
    }
    return bytes;
  }

  /** Returns handles as bytes, one after the other. */
  static byte[] bytes(List<Handle> handles) {
    byte[] bytes = new byte[handles.size() * CType.POINTER_SIZE];
    for (int i = 0; i < handles.size(); i++) {
      byte[] handle = bytes(handles.get(i).value(), CType.POINTER_SIZE);
      System.arraycopy(handle, 0, bytes, i * CType.POINTER_SIZE, CType.POINTER_SIZE);
    }
    return bytes;
  }

  /** Loads the characters up to the one that is null. */
  default String text(long address, boolean wide) {
    String text = text(address, wide, LONGEST_TEXT);
    if (text.length() == LONGEST_TEXT) {
      throw new IllegalArgumentException("a text has no end");
    }
    return text;
  }

  /** Loads so many characters, or those up to the one that is null. */
  default String text(long address, boolean wide, int most) {
    int width = wide ? 2 : 1;
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    long at = address;
    while (text.size() < most * width) {
      int piece = PIECE - (int) (at % PIECE) + (int) (at % width);
      byte[] loaded = load(at, Math.min(piece, most * width - text.size()));
      for (int i = 0; i + width <= loaded.length; i += width) {
        if (loaded[i] == 0 && loaded[i + width - 1] == 0) {
          return text.toString(charset(wide));
        }
        text.write(loaded, i, width);
      }
      at += loaded.length;
    }
    return text.toString(charset(wide));
  }

  /** Returns a text as bytes, with the null that ends it. */
  static byte[] bytes(String text, boolean wide) {
    return (text + "\0").getBytes(charset(wide));
  }

  /** Returns the text that bytes are. */
  static String text(byte[] bytes, boolean wide) {
    return new String(bytes, charset(wide));
  }

  private static Charset charset(boolean wide) {
    return wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }
}

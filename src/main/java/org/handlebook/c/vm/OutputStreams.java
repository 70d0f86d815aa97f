package org.handlebook.c.vm;

import java.util.Map;

/** What {@code cout <<} does. */
final class OutputStreams {
  static final int BASE = 0;
  static final int WIDTH = 1;
  static final int FILL = 2;
  static final int PRECISION = 3;
  static final int NOTATION = 4;
  static final int WORDS = 5;
  static final int LEFT = 6;
  static final int UPPER = 7;
  static final int SHOW_BASE = 8;

  /** Whether something could not be read. */
  static final int FAILED = 9;

  private OutputStreams() {}

  static void add(Map<String, Native> all) {
    for (int bits : new int[] {8, 16, 32, 64}) {
      all.put("stream_write_int" + bits, call -> whole(call, bits, true));
      all.put("stream_write_unsigned" + bits, call -> whole(call, bits, false));
    }
    all.put("stream_write_wchar16", call -> wideCharacter(call));
    all.put("stream_write_bool", OutputStreams::truth);
    all.put("stream_write_char", call -> write(call, letter(call.word(1))));
    all.put("stream_write_float", OutputStreams::real);
    all.put("stream_write_double", OutputStreams::real);
    all.put("stream_write_text", OutputStreams::text);
    all.put("stream_write_wide", OutputStreams::wide);
    all.put("stream_write_pointer", call -> write(call, "%016X".formatted(call.word(1))));
    all.put("stream_manipulate", OutputStreams::manipulate);
    all.put("stream_flush", call -> flushed(call));
    all.put("stream_put", call -> write(call, letter(call.word(1))));
    all.put("stream_width", call -> set(call, WIDTH, call.number(1)));
    all.put("stream_precision", call -> set(call, PRECISION, call.number(1) + 1));
    all.put("stream_fill", call -> set(call, FILL, call.number(1)));
    all.put("stream_setf", call -> call.word(0));
    all.put("stream_unsetf", call -> call.word(0));
    all.put("stream_imbue", call -> call.word(0));
    all.put("stream_write", OutputStreams::bytes);
  }

  private static int stream(NativeCall call) {
    return call.number(0) & 15;
  }

  private static int format(NativeCall call, int what) {
    return call.machine().state().format(stream(call), what);
  }

  private static long set(NativeCall call, int what, int value) {
    call.machine().state().format(stream(call), what, value);
    return call.word(0);
  }

  private static long flushed(NativeCall call) {
    call.flush(stream(call));
    return call.word(0);
  }

  private static String letter(long value) {
    int c = (int) value & 0xFF;
    return String.valueOf((char) (c >= 0x80 ? 0xDC00 + c : c));
  }

  static long write(NativeCall call, String text) {
    int width = format(call, WIDTH);
    char fill = (char) (format(call, FILL) == 0 ? ' ' : format(call, FILL));
    String filling = String.valueOf(fill).repeat(Math.max(0, width - text.length()));
    call.streams()
        .write(call, stream(call), format(call, LEFT) != 0 ? text + filling : filling + text);
    return set(call, WIDTH, 0);
  }

  private static long bytes(NativeCall call) {
    call.streams().write(call, stream(call), call.memory().read(call.word(1), call.word(2)));
    return call.word(0);
  }

  private static long text(NativeCall call) {
    return call.word(1) == 0 ? call.word(0) : write(call, call.text(1));
  }

  /** A narrow stream writes where wide text lies, as it does with any pointer. */
  private static long wide(NativeCall call) {
    return call.number(0) < 16
        ? write(call, "%016X".formatted(call.word(1)))
        : write(call, call.wide(1));
  }

  private static long wideCharacter(NativeCall call) {
    return call.number(0) < 16
        ? write(call, Long.toString(call.word(1)))
        : write(call, String.valueOf((char) call.word(1)));
  }

  private static long truth(NativeCall call) {
    boolean words = format(call, WORDS) != 0;
    return write(
        call, words ? (call.word(1) != 0 ? "true" : "false") : Long.toString(call.word(1)));
  }

  private static long whole(NativeCall call, int bits, boolean signed) {
    long value = call.word(1);
    int base = format(call, BASE);
    if (base == 0) {
      return write(call, signed ? Long.toString(value) : Long.toUnsignedString(value));
    }
    long raw = bits == 64 ? value : value & ((1L << bits) - 1);
    String digits = base == 1 ? Long.toHexString(raw) : Long.toOctalString(raw);
    String prefix = format(call, SHOW_BASE) == 0 ? "" : base == 1 ? "0x" : "0";
    String text = prefix + digits;
    return write(call, format(call, UPPER) != 0 ? text.toUpperCase(java.util.Locale.ROOT) : text);
  }

  private static long real(NativeCall call) {
    int places = format(call, PRECISION) == 0 ? 6 : format(call, PRECISION) - 1;
    char letter = "gfe".charAt(format(call, NOTATION));
    String text =
        new Formatter(call.memory(), "%." + places + letter, false, () -> call.word(1)).print();
    return write(call, text);
  }

  private static long manipulate(NativeCall call) {
    int which = (int) (call.word(1) & 0xFF);
    int value = (int) (call.word(1) >> 8);
    switch (which) {
      case 0 -> {
        call.streams().write(call, stream(call), "\n");
        call.flush(stream(call));
      }
      case 1 -> call.flush(stream(call));
      case 2 -> set(call, BASE, 1);
      case 3 -> set(call, BASE, 0);
      case 4 -> set(call, BASE, 2);
      case 5 -> set(call, NOTATION, 1);
      case 6 -> set(call, NOTATION, 2);
      case 7 -> set(call, WORDS, 1);
      case 8 -> set(call, WORDS, 0);
      case 9 -> set(call, LEFT, 1);
      case 10 -> set(call, LEFT, 0);
      case 11 -> set(call, UPPER, 1);
      case 12 -> set(call, SHOW_BASE, 1);
      case 15 -> set(call, WIDTH, value);
      case 16 -> set(call, FILL, value);
      case 17 -> set(call, PRECISION, value + 1);
      default -> {}
    }
    return call.word(0);
  }
}

package org.handlebook.c.vm;

import java.util.Map;

/** What copies texts. */
final class TextCopies {
  private static final long RANGE = 34;
  private static final long TRUNCATE = -1;

  private TextCopies() {}

  static void add(Map<String, Native> all) {
    for (boolean wide : new boolean[] {false, true}) {
      String s = wide ? "wcs" : "str";
      String suffix = wide ? "W" : "A";
      for (String name : new String[] {s + "cpy", "lstrcpy" + suffix}) {
        all.put(name, call -> copy(call, call.word(0), Long.MAX_VALUE, wide));
      }
      for (String name : new String[] {s + "cat", "lstrcat" + suffix}) {
        all.put(name, call -> copy(call, end(call, wide), Long.MAX_VALUE, wide));
      }
      all.put(s + "ncat", call -> copy(call, end(call, wide), call.word(2), wide));
      all.put(s + "ncpy", call -> fill(call, wide));
      all.put("lstrcpyn" + suffix, call -> copy(call, call.word(0), call.word(2) - 1, wide));
      all.put(
          s + "cpy_s", call -> safely(call, call.word(0), call.word(1), 2, Long.MAX_VALUE, wide));
      all.put(s + "cat_s", call -> append(call, Long.MAX_VALUE, wide));
      all.put(
          s + "ncpy_s", call -> safely(call, call.word(0), call.word(1), 2, call.word(3), wide));
      all.put(s + "ncat_s", call -> append(call, call.word(3), wide));
      all.put("_" + s + "dup", call -> duplicate(call, wide));
      for (String unit : new String[] {"Cch", "Cb"}) {
        all.put("String" + unit + "Copy" + suffix, call -> bounded(call, unit, "", wide));
        all.put(
            "String" + unit + "Cat" + suffix,
            call -> bounded(call, unit, call.text(0, wide), wide));
      }
    }
    all.put("strdup", call -> duplicate(call, false));
    all.put("mbstowcs", call -> convert(call, 0, 1, 2, true));
    all.put("wcstombs", call -> convert(call, 0, 1, 2, false));
    all.put("mbstowcs_s", call -> convertSafely(call, true));
    all.put("wcstombs_s", call -> convertSafely(call, false));
    all.put("MultiByteToWideChar", call -> converted(call, true));
    all.put("WideCharToMultiByte", call -> converted(call, false));
  }

  private static long end(NativeCall call, boolean wide) {
    return call.word(0) + call.memory().length(call.word(0), wide) * TextFunctions.unit(wide);
  }

  /** Copies a text with its null, or so many characters and a null. */
  private static long copy(NativeCall call, long to, long most, boolean wide) {
    int unit = TextFunctions.unit(wide);
    long length = Math.min(most, call.memory().length(call.word(1), wide));
    byte[] bytes = call.memory().read(call.word(1), length * unit);
    call.memory().write(to, java.util.Arrays.copyOf(bytes, bytes.length + unit));
    return call.word(0);
  }

  /** Copies so many characters; behind the text, nulls. */
  private static long fill(NativeCall call, boolean wide) {
    int unit = TextFunctions.unit(wide);
    long count = call.word(2);
    long length = 0;
    while (length < count
        && call.memory().load(TextFunctions.kind(wide), call.word(1) + length * unit) != 0) {
      length++;
    }
    byte[] bytes = call.memory().read(call.word(1), length * unit);
    call.memory().write(call.word(0), java.util.Arrays.copyOf(bytes, (int) (count * unit)));
    return call.word(0);
  }

  private static long safely(
      NativeCall call, long to, long size, int source, long most, boolean wide) {
    int unit = TextFunctions.unit(wide);
    boolean short_ = call.count() == source || call.word(1) > 1L << 32;
    long from = short_ ? call.word(source - 1) : call.word(source);
    long room = short_ ? Long.MAX_VALUE : size;
    long length = Math.min(call.memory().length(from, wide), most == TRUNCATE ? room - 1 : most);
    if (length >= room) {
      if (room > 0) {
        call.memory().store(TextFunctions.kind(wide), call.word(0), 0);
      }
      return RANGE;
    }
    byte[] bytes = call.memory().read(from, length * unit);
    call.memory().write(to, java.util.Arrays.copyOf(bytes, bytes.length + unit));
    return 0;
  }

  private static long append(NativeCall call, long most, boolean wide) {
    long used = call.memory().length(call.word(0), wide);
    return safely(call, end(call, wide), call.word(1) - used, 2, most, wide);
  }

  private static long bounded(NativeCall call, String unit, String before, boolean wide) {
    long room = unit.equals("Cb") && wide ? call.word(1) / 2 : call.word(1);
    return PrintFunctions.safeStore(call, call.word(0), before + call.text(2, wide), wide, room);
  }

  private static long duplicate(NativeCall call, boolean wide) {
    long bytes = (call.memory().length(call.word(0), wide) + 1) * TextFunctions.unit(wide);
    long block = call.machine().heap().allocate(bytes, "malloc");
    call.memory().copy(block, call.word(0), bytes);
    return block;
  }

  private static long convert(NativeCall call, int to, int from, int count, boolean toWide) {
    String text = call.text(from, !toWide);
    byte[] bytes = org.handlebook.c.front.TextBytes.of(text, toWide);
    int unit = toWide ? 2 : 1;
    long length = bytes.length / unit;
    if (call.word(to) != 0) {
      long kept = Math.min(length, call.word(count));
      call.memory().write(call.word(to), java.util.Arrays.copyOf(bytes, (int) kept * unit));
      if (kept < call.word(count)) {
        call.memory().store(toWide ? Kind.U16 : Kind.U8, call.word(to) + kept * unit, 0);
      }
      return kept;
    }
    return length;
  }

  private static long convertSafely(NativeCall call, boolean toWide) {
    long length = convert(call, 1, 3, 2, toWide);
    if (call.word(0) != 0) {
      call.memory().store(Kind.I64, call.word(0), length + 1);
    }
    return 0;
  }

  /** With a length of -1 the null is a character like others. */
  private static long converted(NativeCall call, boolean toWide) {
    int count = call.number(3);
    boolean ended = count < 0;
    String text = ended ? call.text(2, !toWide) + "\0" : fixed(call, count, toWide);
    byte[] bytes = org.handlebook.c.front.TextBytes.of(text, toWide);
    int unit = toWide ? 2 : 1;
    int size = call.number(5);
    if (size == 0) {
      return bytes.length / unit;
    } else if (bytes.length / unit > size) {
      call.later("SetLastError", 122);
      return 0;
    }
    call.memory().write(call.word(4), bytes);
    return bytes.length / unit;
  }

  private static String fixed(NativeCall call, int count, boolean toWide) {
    byte[] raw = call.memory().read(call.word(2), (long) count * (toWide ? 1 : 2));
    return new String(
        raw,
        toWide
            ? java.nio.charset.StandardCharsets.UTF_8
            : java.nio.charset.StandardCharsets.UTF_16LE);
  }
}

package org.handlebook.c.vm;

import java.util.Locale;
import java.util.Map;

/** What compares and searches texts. */
final class TextFunctions {
  private TextFunctions() {}

  static void add(Map<String, Native> all) {
    for (boolean wide : new boolean[] {false, true}) {
      String s = wide ? "wcs" : "str";
      String suffix = wide ? "W" : "A";
      all.put(s + "len", call -> call.memory().length(call.word(0), wide));
      all.put(
          "lstrlen" + suffix,
          call -> call.word(0) == 0 ? 0 : call.memory().length(call.word(0), wide));
      all.put(s + "nlen", call -> bounded(call, wide));
      all.put(s + "nlen_s", call -> call.word(0) == 0 ? 0 : bounded(call, wide));
      all.put(s + "cmp", call -> compare(call, wide, Long.MAX_VALUE, false));
      all.put(s + "coll", call -> compare(call, wide, Long.MAX_VALUE, false));
      all.put("lstrcmp" + suffix, call -> compare(call, wide, Long.MAX_VALUE, false));
      all.put("lstrcmpi" + suffix, call -> compare(call, wide, Long.MAX_VALUE, true));
      all.put(s + "ncmp", call -> compare(call, wide, call.word(2), false));
      all.put("_" + s + "icmp", call -> compare(call, wide, Long.MAX_VALUE, true));
      all.put(s + "icmp", call -> compare(call, wide, Long.MAX_VALUE, true));
      all.put("_" + s + "nicmp", call -> compare(call, wide, call.word(2), true));
      all.put(s + "chr", call -> find(call, wide, false));
      all.put(s + "rchr", call -> find(call, wide, true));
      all.put(s + "str", call -> findText(call, wide));
      all.put(s + "pbrk", call -> span(call, wide, false, true));
      all.put(s + "spn", call -> span(call, wide, true, false));
      all.put(s + "cspn", call -> span(call, wide, false, false));
      all.put(s + "tok", call -> token(call, wide, null));
      all.put(s + "tok_s", call -> token(call, wide, call.word(2)));
      all.put("String" + "CchLength" + suffix, call -> length(call, wide, 1));
      all.put("String" + "CbLength" + suffix, call -> length(call, wide, wide ? 2 : 1));
      all.put(
          "_" + s + "rev",
          call -> change(call, wide, t -> new StringBuilder(t).reverse().toString()));
      all.put("_" + s + "upr", call -> change(call, wide, t -> t.toUpperCase(Locale.ROOT)));
      all.put("_" + s + "lwr", call -> change(call, wide, t -> t.toLowerCase(Locale.ROOT)));
      all.put(
          "_" + s + "set",
          call -> change(call, wide, t -> String.valueOf((char) call.word(1)).repeat(t.length())));
    }
    all.put("strtok_r", call -> token(call, false, call.word(2)));
    all.put("strcasecmp", call -> compare(call, false, Long.MAX_VALUE, true));
    all.put("strncasecmp", call -> compare(call, false, call.word(2), true));
  }

  static int kind(boolean wide) {
    return wide ? Kind.U16 : Kind.U8;
  }

  static int unit(boolean wide) {
    return wide ? 2 : 1;
  }

  private static long bounded(NativeCall call, boolean wide) {
    long length = 0;
    while (length < call.word(1)
        && call.memory().load(kind(wide), call.word(0) + length * unit(wide)) != 0) {
      length++;
    }
    return length;
  }

  private static long length(NativeCall call, boolean wide, int factor) {
    long length = call.memory().length(call.word(0), wide);
    if (length * factor >= call.word(1)) {
      return 0x8007_0057;
    }
    if (call.word(2) != 0) {
      call.memory().store(Kind.I64, call.word(2), length * factor);
    }
    return 0;
  }

  private static long compare(NativeCall call, boolean wide, long most, boolean ignoresCase) {
    for (long i = 0; i < most; i++) {
      long a = call.memory().load(kind(wide), call.word(0) + i * unit(wide));
      long b = call.memory().load(kind(wide), call.word(1) + i * unit(wide));
      if (ignoresCase) {
        a = Character.toLowerCase((char) a);
        b = Character.toLowerCase((char) b);
      }
      if (a != b) {
        return a < b ? -1 : 1;
      } else if (a == 0) {
        return 0;
      }
    }
    return 0;
  }

  private static long find(NativeCall call, boolean wide, boolean last) {
    long wanted = call.word(1) & (wide ? 0xFFFF : 0xFF);
    long found = 0;
    for (long at = call.word(0); ; at += unit(wide)) {
      long c = call.memory().load(kind(wide), at);
      if (c == wanted) {
        found = at;
        if (!last) {
          return found;
        }
      }
      if (c == 0) {
        return found;
      }
    }
  }

  /** Returns a text unit by unit, so that places in it are places in memory. */
  private static String units(NativeCall call, int index, boolean wide) {
    long length = call.memory().length(call.word(index), wide);
    StringBuilder units = new StringBuilder();
    for (long i = 0; i < length; i++) {
      units.append((char) call.memory().load(kind(wide), call.word(index) + i * unit(wide)));
    }
    return units.toString();
  }

  private static long findText(NativeCall call, boolean wide) {
    int at = units(call, 0, wide).indexOf(units(call, 1, wide));
    return at < 0 ? 0 : call.word(0) + (long) at * unit(wide);
  }

  /** Counts units that are in a set, or are not; or returns where the first of the others is. */
  private static long span(NativeCall call, boolean wide, boolean inside, boolean place) {
    String text = units(call, 0, wide);
    String set = units(call, 1, wide);
    int count = 0;
    while (count < text.length() && (set.indexOf(text.charAt(count)) >= 0) == inside) {
      count++;
    }
    if (place) {
      return count == text.length() ? 0 : call.word(0) + (long) count * unit(wide);
    }
    return count;
  }

  /**
   * Returns the next token.
   *
   * @param context where the place is kept from which the next search goes on; null for the
   *     thread's own
   */
  private static long token(
      NativeCall call, boolean wide, @org.jspecify.annotations.Nullable Long context) {
    String own = "tok" + call.thread().number() + wide;
    LibraryMemory memory = call.memory();
    long kept =
        context == null ? call.machine().state().place(own) : memory.load(Kind.I64, context);
    long at = call.word(0) != 0 ? call.word(0) : kept;
    String set = units(call, 1, wide);
    while (at != 0 && isIn(memory, at, set, wide)) {
      at += unit(wide);
    }
    boolean none = at == 0 || memory.load(kind(wide), at) == 0;
    long end = at;
    while (!none && memory.load(kind(wide), end) != 0 && !isIn(memory, end, set, wide)) {
      end += unit(wide);
    }
    long next = end;
    if (!none && memory.load(kind(wide), end) != 0) {
      memory.store(kind(wide), end, 0);
      next = end + unit(wide);
    }
    if (context == null) {
      call.machine().state().place(own, next);
    } else {
      memory.store(Kind.I64, context, next);
    }
    return none ? 0 : at;
  }

  private static boolean isIn(LibraryMemory memory, long at, String set, boolean wide) {
    long c = memory.load(kind(wide), at);
    return c != 0 && set.indexOf((char) c) >= 0;
  }

  private static long change(
      NativeCall call, boolean wide, java.util.function.UnaryOperator<String> how) {
    String units = how.apply(units(call, 0, wide));
    for (int i = 0; i < units.length(); i++) {
      call.memory().store(kind(wide), call.word(0) + (long) i * unit(wide), units.charAt(i));
    }
    return call.word(0);
  }
}

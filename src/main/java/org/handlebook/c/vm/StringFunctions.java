package org.handlebook.c.vm;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What strings of C++ do: a pointer to characters, how many there are, how many may be. */
final class StringFunctions {
  private static final int COUNT = 8;
  private static final int ROOM = 16;
  private static final long NOWHERE = -1;
  private static final int CPP_EXCEPTION = 0xE06D_7363;

  private StringFunctions() {}

  static void add(Map<String, Native> all) {
    all.put("string_new", StringFunctions::made);
    all.put("string_separate", StringFunctions::separate);
    all.put(
        "string_replace",
        call -> replace(call, unit(call), part(call, text(call, 6, unit(call)), 4)));
    all.put("string_fill", call -> replace(call, unit(call), repeated(call, 4, 5)));
    all.put("string_resize", StringFunctions::resize);
    all.put("string_text", call -> characters(call, call.word(0), unit(call)));
    all.put("string_at", StringFunctions::at);
    all.put("string_compare", StringFunctions::compare);
    all.put("string_find", StringFunctions::find);
    all.put("stream_write_string8", call -> write(call, 1));
    all.put("stream_write_string16", call -> write(call, 2));
  }

  private static int unit(NativeCall call) {
    return call.number(1);
  }

  private static Charset charset(int unit) {
    return unit == 2 ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
  }

  /** Returns a string's characters, each of them one of Java's. */
  static String string(NativeCall call, long object, int unit) {
    long count = call.memory().load(Kind.I64, object + COUNT);
    return count == 0 ? "" : characters(call, call.memory().load(Kind.I64, object), count, unit);
  }

  private static String characters(NativeCall call, long address, long count, int unit) {
    return new String(call.memory().read(address, count * unit), charset(unit));
  }

  /** Returns a text that two words say: what it is, and how that is meant. */
  static String text(NativeCall call, int index, int unit) {
    long word = call.word(index);
    long form = call.word(index + 1);
    if (form == 0) {
      return String.valueOf((char) (unit == 1 ? word & 0xFF : word));
    } else if (form == 2) {
      return string(call, word, unit);
    }
    long count = form == 1 ? call.memory().length(word, unit == 2) : form >> 2;
    return characters(call, word, count, unit);
  }

  static Raised thrown(String what, String english, String korean) {
    return new Raised(
        CPP_EXCEPTION,
        "It throws %s, which nothing catches: %s".formatted(what, english),
        "아무도 잡지 않는 %s 예외를 던진다. %s".formatted(what, korean));
  }

  private static Raised outOfRange(long place, long count) {
    return thrown(
        "std::out_of_range",
        "place %d of a string of %d characters.".formatted(place, count),
        "%d자인 문자열의 %d번째 자리이다.".formatted(count, place));
  }

  /** Returns the part that two words say: from where, and how many characters. */
  private static String part(NativeCall call, String text, int index) {
    long from = call.word(index);
    long count = call.word(index + 1);
    if (from < 0 || from > text.length()) {
      throw outOfRange(from, text.length());
    }
    long left = text.length() - from;
    return text.substring((int) from, (int) (from + (count < 0 ? left : Math.min(left, count))));
  }

  private static long made(NativeCall call) {
    return fresh(call, part(call, text(call, 4, unit(call)), 2));
  }

  /** Returns the new string that is made at the first word. */
  static long fresh(NativeCall call, String text) {
    call.memory().clear(call.word(0), ROOM + COUNT);
    return replace(call, call.word(0), unit(call), 0, 0, text);
  }

  /** What was copied byte by byte gets characters of its own. */
  private static long separate(NativeCall call) {
    return fresh(call, string(call, call.word(0), unit(call)));
  }

  private static String repeated(NativeCall call, int count, int character) {
    int mask = unit(call) == 1 ? 0xFF : 0xFFFF;
    return String.valueOf((char) (call.word(character) & mask))
        .repeat((int) Math.max(0, call.word(count)));
  }

  private static long replace(NativeCall call, int unit, String text) {
    return replace(call, call.word(0), unit, call.word(2), call.word(3), text);
  }

  /** Puts a text where so many characters are taken away; behind all for a place below 0. */
  static long replace(
      NativeCall call, long object, int unit, long place, long removed, String text) {
    LibraryMemory memory = call.memory();
    long count = memory.load(Kind.I64, object + COUNT);
    long from = place < 0 ? count : place;
    if (from > count) {
      throw outOfRange(from, count);
    }
    long behind = removed < 0 ? count : Math.min(count, from + removed);
    String tail = "";
    if (behind < count) {
      long first = memory.load(Kind.I64, object);
      tail = characters(call, first + behind * unit, count - behind, unit);
    }
    long all = from + text.length() + tail.length();
    long first = room(call, object, unit, all);
    String end = text + tail + "\0";
    memory.write(first + from * unit, end.getBytes(charset(unit)));
    memory.store(Kind.I64, object + COUNT, all);
    return object;
  }

  /** Makes room for so many characters and a null; returns where they lie. */
  private static long room(NativeCall call, long object, int unit, long needed) {
    LibraryMemory memory = call.memory();
    long first = memory.load(Kind.I64, object);
    long room = memory.load(Kind.I64, object + ROOM);
    if (first != 0 && needed <= room) {
      return first;
    }
    long more = Math.max(15, Math.max(needed, 2 * room));
    long moved = call.machine().heap().allocate((more + 1) * unit, Heap.STRING);
    if (first != 0) {
      memory.copy(moved, first, memory.load(Kind.I64, object + COUNT) * unit);
    }
    memory.store(Kind.I64, object, moved);
    memory.store(Kind.I64, object + ROOM, more);
    return moved;
  }

  private static long characters(NativeCall call, long object, int unit) {
    long first = call.memory().load(Kind.I64, object);
    return first == 0 ? room(call, object, unit, 0) : first;
  }

  private static long resize(NativeCall call) {
    long count = call.memory().load(Kind.I64, call.word(0) + COUNT);
    long wanted = call.word(2);
    if (wanted <= count) {
      return replace(call, call.word(0), unit(call), wanted, -1, "");
    }
    int mask = unit(call) == 1 ? 0xFF : 0xFFFF;
    String more = String.valueOf((char) (call.word(3) & mask)).repeat((int) (wanted - count));
    return replace(call, call.word(0), unit(call), -1, 0, more);
  }

  private static long at(NativeCall call) {
    long count = call.memory().load(Kind.I64, call.word(0) + COUNT);
    long index = call.word(2);
    if (index < 0 || index > count) {
      throw new Raised(
          Crash.ARRAY_BOUNDS,
          "It uses character %d of a string of %d.".formatted(index, count),
          "%d자인 문자열의 %d번째 문자를 쓴다.".formatted(count, index));
    }
    return characters(call, call.word(0), unit(call)) + index * unit(call);
  }

  private static long compare(NativeCall call) {
    int unit = call.number(2);
    return Integer.signum(text(call, 0, unit).compareTo(text(call, 3, unit)));
  }

  private static long find(NativeCall call) {
    String all = string(call, call.word(0), unit(call));
    String text = text(call, 4, unit(call));
    long from = call.word(3);
    int first = from < 0 || from > all.length() ? all.length() : (int) from;
    return switch (call.number(2)) {
      case 0 -> from < 0 || from > all.length() ? NOWHERE : all.indexOf(text, first);
      case 1 -> all.lastIndexOf(text, first);
      case 2 -> seek(all, text, first, 1, true);
      case 3 -> seek(all, text, Math.min(first, all.length() - 1), -1, true);
      case 4 -> seek(all, text, first, 1, false);
      default -> seek(all, text, Math.min(first, all.length() - 1), -1, false);
    };
  }

  private static long seek(String all, String set, int from, int step, boolean of) {
    for (int i = from; i >= 0 && i < all.length(); i += step) {
      if (set.indexOf(all.charAt(i)) >= 0 == of) {
        return i;
      }
    }
    return NOWHERE;
  }

  /** A stream has bytes that are no characters as lone surrogates. */
  private static long write(NativeCall call, int unit) {
    String text = string(call, call.word(1), unit);
    if (unit == 2) {
      return OutputStreams.write(call, text);
    }
    StringBuilder bytes = new StringBuilder();
    text.chars().map(c -> c >= 0x80 ? 0xDC00 + c : c).forEach(c -> bytes.append((char) c));
    return OutputStreams.write(call, bytes.toString());
  }
}

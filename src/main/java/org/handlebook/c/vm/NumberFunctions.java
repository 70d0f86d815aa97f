package org.handlebook.c.vm;

import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as texts, characters and what they are, chance. */
final class NumberFunctions {
  private static final Pattern REAL =
      Pattern.compile("^\\s*([-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?)");

  private NumberFunctions() {}

  static void add(Map<String, Native> all) {
    for (boolean wide : new boolean[] {false, true}) {
      String to = wide ? "_wto" : "ato";
      all.put(to + "i", call -> (int) whole(call, wide, 10, 0));
      all.put(to + "l", call -> (int) whole(call, wide, 10, 0));
      all.put("_" + (wide ? "wto" : "ato") + "i64", call -> whole(call, wide, 10, 0));
      all.put(to + "f", call -> real(call, wide, 0));
      String s = wide ? "wcsto" : "strto";
      all.put(s + "l", call -> (int) clamp(whole(call, wide, call.number(2), call.word(1))));
      all.put(s + "ul", call -> whole(call, wide, call.number(2), call.word(1)) & 0xFFFF_FFFFL);
      all.put("_" + s + "i64", call -> whole(call, wide, call.number(2), call.word(1)));
      all.put("_" + s + "ui64", call -> whole(call, wide, call.number(2), call.word(1)));
      all.put(s + "d", call -> real(call, wide, call.word(1)));
      String a = wide ? "w" : "a";
      all.put(
          "_ito" + a, call -> text(call, wide, call.number(0), call.word(1), call.number(2), 32));
      all.put(
          "_lto" + a, call -> text(call, wide, call.number(0), call.word(1), call.number(2), 32));
      all.put(
          "_ulto" + a,
          call -> text(call, wide, call.word(0) & 0xFFFF_FFFFL, call.word(1), call.number(2), 32));
      all.put(
          "_i64to" + a, call -> text(call, wide, call.word(0), call.word(1), call.number(2), 64));
      all.put(
          "_ito" + a + "_s",
          call -> text(call, wide, call.number(0), call.word(1), call.number(3), 32) * 0);
    }
    all.put("atoll", call -> whole(call, false, 10, 0));
    all.put("strtoll", call -> whole(call, false, call.number(2), call.word(1)));
    all.put("strtoull", call -> whole(call, false, call.number(2), call.word(1)));
    all.put("itoa", call -> text(call, false, call.number(0), call.word(1), call.number(2), 32));
    all.put("abs", call -> Math.abs(call.number(0)));
    all.put("labs", call -> Math.abs(call.number(0)));
    all.put("llabs", call -> Math.abs(call.word(0)));
    all.put("_abs64", call -> Math.abs(call.word(0)));
    all.put("rand", call -> call.machine().state().random());
    all.put("srand", NumberFunctions::seed);
    all.put("rand_s", NumberFunctions::anyNumber);
    characters(all);
  }

  private static long seed(NativeCall call) {
    call.machine().state().seed(call.number(0));
    return 0;
  }

  private static long anyNumber(NativeCall call) {
    LibraryState state = call.machine().state();
    call.memory()
        .store(
            Kind.U32,
            call.word(0),
            (long) state.random() << 17 ^ (long) state.random() << 8 ^ state.random());
    return 0;
  }

  private static long clamp(long value) {
    return Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
  }

  private static long whole(NativeCall call, boolean wide, int givenBase, long end) {
    String text = call.text(0, wide);
    int i = 0;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    boolean negative = i < text.length() && text.charAt(i) == '-';
    i += negative || (i < text.length() && text.charAt(i) == '+') ? 1 : 0;
    int base = givenBase;
    boolean prefix = text.startsWith("0x", i) || text.startsWith("0X", i);
    if (prefix && (base == 0 || base == 16)) {
      i += 2;
      base = 16;
    } else if (base == 0) {
      base = text.startsWith("0", i) ? 8 : 10;
    }
    int start = i;
    while (i < text.length()
        && Character.digit(text.charAt(i), base) >= 0
        && text.charAt(i) < 128) {
      i++;
    }
    if (end != 0) {
      call.memory()
          .store(Kind.I64, end, call.word(0) + (start == i ? 0L : (long) i * (wide ? 2 : 1)));
    }
    if (start == i) {
      return 0;
    }
    long value = new BigInteger(text.substring(start, i), base).longValue();
    return negative ? -value : value;
  }

  private static long real(NativeCall call, boolean wide, long end) {
    Matcher number = REAL.matcher(call.text(0, wide));
    boolean found = number.find();
    if (end != 0) {
      call.memory()
          .store(Kind.I64, end, call.word(0) + (found ? (long) number.end() * (wide ? 2 : 1) : 0));
    }
    return NativeCall.bits(found ? Double.parseDouble(number.group(1)) : 0);
  }

  private static long text(NativeCall call, boolean wide, long value, long to, int base, int bits) {
    String text;
    if (base == 10) {
      text = Long.toString(value);
    } else {
      long unsigned = bits == 32 ? value & 0xFFFF_FFFFL : value;
      text = Long.toUnsignedString(unsigned, Math.max(2, Math.min(36, base)));
    }
    call.store(to, text, wide);
    return to;
  }

  /** A question about a character. */
  @FunctionalInterface
  private interface Question {
    boolean holds(int c);
  }

  private static void characters(Map<String, Native> all) {
    ask(all, "alpha", Character::isLetter);
    ask(all, "digit", c -> c >= '0' && c <= '9');
    ask(all, "alnum", Character::isLetterOrDigit);
    ask(all, "space", c -> c == ' ' || (c >= 9 && c <= 13));
    ask(all, "upper", Character::isUpperCase);
    ask(all, "lower", Character::isLowerCase);
    ask(all, "punct", c -> c > 32 && c < 127 && !Character.isLetterOrDigit(c));
    ask(all, "xdigit", c -> c < 128 && Character.digit(c, 16) >= 0);
    ask(all, "cntrl", c -> c < 32 || c == 127);
    ask(all, "print", c -> c >= 32 && c != 127);
    ask(all, "graph", c -> c > 32 && c != 127);
    all.put("toupper", call -> upper(call.number(0), 128));
    all.put("tolower", call -> lower(call.number(0), 128));
    all.put("towupper", call -> upper(call.number(0), 0x10000));
    all.put("towlower", call -> lower(call.number(0), 0x10000));
  }

  private static void ask(Map<String, Native> all, String name, Question question) {
    all.put(
        "is" + name,
        call ->
            call.number(0) >= 0 && call.number(0) < 128 && question.holds(call.number(0)) ? 1 : 0);
    all.put("isw" + name, call -> question.holds(call.number(0) & 0xFFFF) ? 1 : 0);
  }

  private static long upper(int c, int end) {
    return c >= 0 && c < end ? Character.toUpperCase(c) : c;
  }

  private static long lower(int c, int end) {
    return c >= 0 && c < end ? Character.toLowerCase(c) : c;
  }
}

package org.handlebook.c.vm;

import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as strings of C++, and strings as numbers. */
final class StringNumbers {
  private static final Pattern REAL =
      Pattern.compile("\\s*([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?).*", Pattern.DOTALL);

  private StringNumbers() {}

  static void add(Map<String, Native> all) {
    all.put("string_of_signed", call -> StringFunctions.fresh(call, Long.toString(call.word(2))));
    all.put(
        "string_of_unsigned",
        call -> StringFunctions.fresh(call, Long.toUnsignedString(call.word(2))));
    all.put("string_of_real", call -> StringFunctions.fresh(call, real(call)));
    whole(all, "stoi", 32, true);
    whole(all, "stol", 32, true);
    whole(all, "stoul", 32, false);
    whole(all, "stoll", 64, true);
    whole(all, "stoull", 64, false);
    all.put("stod", call -> real(call, "stod"));
    all.put("stof", call -> real(call, "stof"));
  }

  private static String real(NativeCall call) {
    return new Formatter(call.memory(), "%f", false, () -> call.word(2)).print();
  }

  private static void whole(Map<String, Native> all, String name, int bits, boolean signed) {
    all.put(name, call -> whole(call, name, bits, signed));
  }

  private static long whole(NativeCall call, String name, int bits, boolean signed) {
    String text = StringFunctions.text(call, 2, call.number(0));
    int base = call.number(1);
    int from = 0;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    boolean minus = from < text.length() && text.charAt(from) == '-';
    from += minus || (from < text.length() && text.charAt(from) == '+') ? 1 : 0;
    boolean hex = text.regionMatches(true, from, "0x", 0, 2);
    if (base == 0) {
      base = hex ? 16 : text.startsWith("0", from) ? 8 : 10;
    }
    from += hex && base == 16 ? 2 : 0;
    int end = from;
    while (end < text.length() && Character.digit(text.charAt(end), base) >= 0) {
      end++;
    }
    if (end == from) {
      throw noNumber(name, text);
    }
    BigInteger value = new BigInteger(text.substring(from, end), base);
    if (value.bitLength() > (signed ? bits - 1 : bits)) {
      throw StringFunctions.thrown(
          "std::out_of_range",
          "%s of \"%s\".".formatted(name, text),
          "\"%2$s\"의 %1$s이다.".formatted(name, text));
    }
    return minus ? -value.longValue() : value.longValue();
  }

  private static long real(NativeCall call, String name) {
    String text = StringFunctions.text(call, 2, call.number(0));
    Matcher number = REAL.matcher(text);
    if (!number.matches()) {
      throw noNumber(name, text);
    }
    return NativeCall.bits(Double.parseDouble(number.group(1)));
  }

  private static Raised noNumber(String function, String text) {
    return StringFunctions.thrown(
        "std::invalid_argument",
        "%s of \"%s\".".formatted(function, text),
        "\"%2$s\"의 %1$s이다.".formatted(function, text));
  }
}

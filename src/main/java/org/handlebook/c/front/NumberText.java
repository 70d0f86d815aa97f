package org.handlebook.c.front;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Types;

/** Numbers as C writes them. */
final class NumberText {
  static final CType.Real DOUBLE = new CType.Real("double", 8);
  static final CType.Real FLOAT = new CType.Real("float", 4);
  static final CType.Int LONG_LONG = new CType.Int("long long", 8, true);
  static final CType.Int UNSIGNED_LONG_LONG = new CType.Int("unsigned long long", 8, false);
  static final CType.Int UNSIGNED = new CType.Int("unsigned int", 4, false);
  static final CType.Int LONG = new CType.Int("long", 4, true);
  static final CType.Int UNSIGNED_LONG = new CType.Int("unsigned long", 4, false);

  private static final String SUFFIX = "(?i)(?<=[0-9a-f])(?:u?l{0,2}|l{1,2}u|u?i64|u?i32)$";

  private NumberText() {}

  static boolean isReal(String text) {
    boolean hexadecimal = text.startsWith("0x") || text.startsWith("0X");
    return !hexadecimal && (text.contains(".") || text.matches("(?i)[0-9]+e.*"));
  }

  static OptionalDouble real(String text) {
    try {
      String digits = text.replaceFirst("[fFlL]$", "");
      return OptionalDouble.of(Double.parseDouble(digits));
    } catch (NumberFormatException bad) {
      return OptionalDouble.empty();
    }
  }

  static Optional<Long> integer(String text) {
    OptionalLong value = parsed(text.replaceFirst(SUFFIX, ""));
    return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
  }

  private static OptionalLong parsed(String digits) {
    try {
      if (digits.startsWith("0x") || digits.startsWith("0X")) {
        return OptionalLong.of(Long.parseUnsignedLong(digits.substring(2), 16));
      } else if (digits.startsWith("0b") || digits.startsWith("0B")) {
        return OptionalLong.of(Long.parseUnsignedLong(digits.substring(2), 2));
      }
      boolean octal = digits.length() > 1 && digits.startsWith("0");
      return OptionalLong.of(Long.parseUnsignedLong(digits, octal ? 8 : 10));
    } catch (NumberFormatException bad) {
      return OptionalLong.empty();
    }
  }

  /** Returns the type of a whole number as it is written, with its value. */
  static CType.Int type(String text, long value) {
    String suffix = text.toLowerCase(Locale.ROOT).replaceFirst("^0x[0-9a-f]+|^[0-9]+", "");
    boolean decimal = !text.startsWith("0") || text.length() == 1;
    boolean unsigned = suffix.contains("u");
    boolean large = suffix.contains("ll") || suffix.contains("64");
    boolean fitsInt = value >= 0 && value <= Integer.MAX_VALUE;
    boolean fitsUnsigned = value >>> Integer.SIZE == 0;
    if (!large && fitsInt && !unsigned) {
      return suffix.contains("l") ? LONG : Types.INT;
    } else if (!large && fitsUnsigned && (unsigned || !decimal)) {
      return suffix.contains("l") ? UNSIGNED_LONG : UNSIGNED;
    }
    return unsigned || value < 0 ? UNSIGNED_LONG_LONG : LONG_LONG;
  }
}

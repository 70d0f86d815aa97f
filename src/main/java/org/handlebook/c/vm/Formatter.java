package org.handlebook.c.vm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Writes values into a text as printf does. */
final class Formatter {
  private final LibraryMemory memory;
  private final String format;
  private final boolean wide;

  /** Stands for an argument that the call does not give. */
  static final long NO_VALUE = 0x7FFF_0BAD_0BAD_7FFFL;

  private final LongSupplier next;
  private final StringBuilder out = new StringBuilder();
  private int i;
  private String flags = "";
  private int width;
  private int precision;
  private String size = "";

  /**
   * Makes a formatter.
   *
   * @param next the next argument, as a word
   */
  Formatter(LibraryMemory memory, String format, boolean wide, LongSupplier next) {
    this.memory = memory;
    this.format = format;
    this.wide = wide;
    this.next = next;
  }

  String print() {
    while (i < format.length()) {
      char c = format.charAt(i++);
      if (c != '%') {
        out.append(c);
      } else if (i < format.length() && format.charAt(i) == '%') {
        out.append('%');
        i++;
      } else {
        directive();
      }
    }
    return out.toString();
  }

  private char peek() {
    return i < format.length() ? format.charAt(i) : '\0';
  }

  private void directive() {
    int start = i;
    while ("-+ #0".indexOf(peek()) >= 0 && i < format.length()) {
      i++;
    }
    flags = format.substring(start, i);
    width = number(0);
    if (width < 0) {
      flags += "-";
      width = -width;
    }
    precision = -1;
    if (peek() == '.') {
      i++;
      precision = number(0);
    }
    size = size();
    char letter = peek();
    i++;
    convert(letter);
  }

  /** Returns the next argument; 0 where the call gives none: Windows prints what lies there. */
  private long value() {
    long value = next.getAsLong();
    return value == NO_VALUE ? 0 : value;
  }

  private long address() {
    long address = next.getAsLong();
    if (address == NO_VALUE) {
      throw new Raised(
          Crash.ACCESS_VIOLATION,
          "Its format wants a text, and the call gives no value for it. Write one, and %% for a percent sign.",
          "형식에 문자열이 필요한데 호출에 값이 없다. 값을 쓰고, 퍼센트 기호는 %%로 쓴다.");
    }
    return address;
  }

  private int number(int otherwise) {
    if (peek() == '*') {
      i++;
      return (int) value();
    }
    int start = i;
    while (Character.isDigit(peek())) {
      i++;
    }
    return start == i
        ? otherwise
        : (int) Math.min(100_000, Long.parseLong(format.substring(start, i)));
  }

  private String size() {
    for (String one :
        new String[] {"I64", "I32", "ll", "hh", "l", "h", "w", "I", "z", "t", "j", "L"}) {
      if (format.startsWith(one, i)) {
        i += one.length();
        return one;
      }
    }
    return "";
  }

  private void convert(char letter) {
    switch (letter) {
      case 'd', 'i' -> whole(signed(value()));
      case 'u' -> plain(Long.toUnsignedString(unsigned(value())), "");
      case 'x' -> plain(Long.toHexString(unsigned(value())), "0x");
      case 'X' -> plain(Long.toHexString(unsigned(value())).toUpperCase(Locale.ROOT), "0X");
      case 'o' -> plain(Long.toOctalString(unsigned(value())), "0");
      case 'p' -> padded("%016X".formatted(value()), false);
      case 'c', 'C' -> padded(character(value()), false);
      case 's', 'S' -> padded(text(letter, address()), false);
      case 'f', 'F', 'e', 'E', 'g', 'G' -> real(letter, Double.longBitsToDouble(value()));
      case 'n' -> memory.store(Kind.I32, value(), out.length());
      default -> out.append(letter == '\0' ? "" : String.valueOf(letter));
    }
  }

  private boolean isLarge() {
    return size.equals("ll")
        || size.equals("I64")
        || size.equals("I")
        || size.equals("z")
        || size.equals("t")
        || size.equals("j");
  }

  private long signed(long value) {
    if (size.equals("h")) {
      return (short) value;
    }
    return size.equals("hh") ? (byte) value : isLarge() ? value : (int) value;
  }

  private long unsigned(long value) {
    if (size.equals("h")) {
      return value & 0xFFFF;
    }
    return size.equals("hh") ? value & 0xFF : isLarge() ? value : value & 0xFFFF_FFFFL;
  }

  private String character(long value) {
    if (!wide && !size.equals("l") && !size.equals("w")) {
      int c = (int) value & 0xFF;
      return String.valueOf((char) (c >= 0x80 ? 0xDC00 + c : c));
    }
    return String.valueOf((char) value);
  }

  private String text(char letter, long address) {
    boolean other = letter == 'S';
    boolean isWide = size.equals("l") || size.equals("w") || (!size.equals("h") && wide != other);
    if (address == 0) {
      return precision >= 0 ? "(null)".substring(0, Math.min(6, precision)) : "(null)";
    }
    return isWide
        ? memory.text(address, true, precision < 0 ? Long.MAX_VALUE : precision)
        : narrow(address);
  }

  /** Bytes that are no characters are kept as they are. */
  private String narrow(long address) {
    String text = memory.text(address, false, precision < 0 ? Long.MAX_VALUE : precision);
    if (text.indexOf('\uFFFD') < 0) {
      return text;
    }
    StringBuilder raw = new StringBuilder();
    long most = precision < 0 ? Long.MAX_VALUE : precision;
    for (long at = 0; at < most; at++) {
      int one = (int) memory.load(Kind.U8, address + at);
      if (one == 0) {
        break;
      }
      raw.append((char) (one >= 0x80 ? 0xDC00 + one : one));
    }
    return raw.toString();
  }

  private String sign(boolean negative) {
    return negative ? "-" : flags.contains("+") ? "+" : flags.contains(" ") ? " " : "";
  }

  private void whole(long value) {
    String digits = value < 0 ? Long.toString(value).substring(1) : Long.toString(value);
    signed(sign(value < 0), digits);
  }

  private void plain(String digits, String prefix) {
    boolean shows = flags.contains("#") && !digits.equals("0");
    signed(shows ? prefix : "", digits);
  }

  private void signed(String before, String digits) {
    String body = precision == 0 && digits.equals("0") ? "" : digits;
    body = "0".repeat(Math.max(0, precision - body.length())) + body;
    boolean zeros = flags.contains("0") && !flags.contains("-") && precision < 0;
    int missing = width - before.length() - body.length();
    padded(before + (zeros ? "0".repeat(Math.max(0, missing)) : "") + body, false);
  }

  private void padded(String text, boolean zeros) {
    String filling = (zeros ? "0" : " ").repeat(Math.max(0, width - text.length()));
    out.append(flags.contains("-") ? text + filling : filling + text);
  }

  private void real(char letter, double value) {
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    if (Double.isInfinite(value) || Double.isNaN(value)) {
      noNumber(letter, value);
      return;
    }
    String body = digits(letter, Math.abs(value), precision < 0 ? 6 : precision);
    String before = sign(negative);
    boolean zeros = flags.contains("0") && !flags.contains("-");
    int missing = width - before.length() - body.length();
    padded(before + (zeros ? "0".repeat(Math.max(0, missing)) : "") + body, false);
  }

  /** The NaN of 0/0 has its sign set, and a name of its own. */
  private void noNumber(char letter, double value) {
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    String name = Double.isInfinite(value) ? "inf" : negative ? "nan(ind)" : "nan";
    String text = sign(negative) + name;
    padded(Character.isUpperCase(letter) ? text.toUpperCase(Locale.ROOT) : text, false);
  }

  private String digits(char letter, double value, int places) {
    String text =
        switch (letter) {
          case 'f', 'F' -> fixed(value, places);
          case 'e', 'E' -> exponential(value, places);
          default -> general(value, places == 0 ? 1 : places);
        };
    return Character.isUpperCase(letter) ? text.toUpperCase(Locale.ROOT) : text;
  }

  private String fixed(double value, int places) {
    String text = new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    return places == 0 && flags.contains("#") ? text + "." : text;
  }

  private static String exponential(double value, int places) {
    if (value == 0) {
      return "0" + (places > 0 ? "." + "0".repeat(places) : "") + "e+00";
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal rounded = exact.round(new java.math.MathContext(places + 1, RoundingMode.HALF_EVEN));
    int exponent = rounded.precision() - rounded.scale() - 1;
    String digits = rounded.unscaledValue().toString();
    digits += "0".repeat(Math.max(0, places + 1 - digits.length()));
    digits = digits.substring(0, places + 1);
    String mantissa = digits.charAt(0) + (places > 0 ? "." + digits.substring(1) : "");
    return mantissa + "e" + (exponent < 0 ? "-" : "+") + "%02d".formatted(Math.abs(exponent));
  }

  private String general(double value, int significant) {
    int exponent = 0;
    if (value != 0) {
      BigDecimal rounded =
          new BigDecimal(value)
              .round(new java.math.MathContext(significant, RoundingMode.HALF_EVEN));
      exponent = rounded.precision() - rounded.scale() - 1;
    }
    boolean scientific = exponent < -4 || exponent >= significant;
    String text =
        scientific
            ? exponential(value, significant - 1)
            : fixed(value, Math.max(0, significant - 1 - exponent));
    if (flags.contains("#") || !text.contains(".")) {
      return text;
    }
    String tail = scientific ? text.substring(text.indexOf('e')) : "";
    String head = scientific ? text.substring(0, text.indexOf('e')) : text;
    return head.replaceFirst("\\.?0+$", "") + tail;
  }
}

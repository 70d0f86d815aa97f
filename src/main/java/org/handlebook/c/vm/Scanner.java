package org.handlebook.c.vm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;

/** Reads values from a text as scanf does. */
final class Scanner {
  private final NativeCall call;
  private final ScanSource source;
  private final String format;
  private final boolean wide;
  private final boolean safe;
  private final LongSupplier next;
  private int i;
  private int assigned;
  private boolean skips;
  private int width;
  private String size = "";

  /**
   * Makes a scanner.
   *
   * @param safe whether texts have their size after them
   */
  Scanner(
      NativeCall call,
      ScanSource source,
      String format,
      boolean wide,
      boolean safe,
      LongSupplier next) {
    this.call = call;
    this.source = source;
    this.format = format;
    this.wide = wide;
    this.safe = safe;
    this.next = next;
  }

  /** Returns how many values were stored; -1 if the text was at its end before the first. */
  long scan() {
    boolean goesOn = true;
    boolean ended = false;
    while (goesOn && i < format.length()) {
      char c = format.charAt(i++);
      if (Character.isWhitespace(c)) {
        source.skipSpace();
      } else if (c != '%' || peek() == '%') {
        i += c == '%' ? 1 : 0;
        goesOn = literal(c);
      } else {
        goesOn = directive();
      }
      ended = !goesOn && source.peek() < 0;
    }
    return assigned == 0 && ended ? -1 : assigned;
  }

  private char peek() {
    return i < format.length() ? format.charAt(i) : '\0';
  }

  private boolean literal(char c) {
    if (c == '%') {
      source.skipSpace();
    }
    if (source.peek() == c) {
      source.take();
      return true;
    }
    return false;
  }

  private boolean directive() {
    skips = peek() == '*';
    i += skips ? 1 : 0;
    int start = i;
    while (Character.isDigit(peek())) {
      i++;
    }
    width = start == i ? Integer.MAX_VALUE : Integer.parseInt(format.substring(start, i));
    size = "";
    for (String one : new String[] {"I64", "ll", "hh", "l", "h", "w", "L", "z"}) {
      if (format.startsWith(one, i)) {
        size = one;
        i += one.length();
        break;
      }
    }
    char letter = peek();
    i++;
    return convert(letter);
  }

  private boolean convert(char letter) {
    if (letter != 'c' && letter != '[' && letter != 'C' && letter != 'n') {
      source.skipSpace();
    }
    return switch (letter) {
      case 'd', 'u' -> whole(10);
      case 'i' -> whole(0);
      case 'x', 'X', 'p' -> whole(16);
      case 'o' -> whole(8);
      case 'f', 'e', 'g', 'E', 'G' -> real();
      case 's', 'S' -> text(letter == 'S');
      case 'c', 'C' -> characters(letter == 'C');
      case '[' -> set();
      case 'n' -> {
        call.memory().store(Kind.I32, next.getAsLong(), source.count());
        yield true;
      }
      default -> false;
    };
  }

  private boolean whole(int givenBase) {
    StringBuilder digits = new StringBuilder();
    int base = givenBase;
    int left = width;
    if ((source.peek() == '-' || source.peek() == '+') && left > 0) {
      digits.append((char) source.take());
      left--;
    }
    if (source.peek() == '0' && left > 0 && base != 10 && base != 8) {
      source.take();
      left--;
      boolean hexadecimal = source.peek() == 'x' || source.peek() == 'X';
      base = hexadecimal || base == 16 ? 16 : 8;
      if (hexadecimal) {
        source.take();
        left--;
      }
      digits.append('0');
    }
    base = base == 0 ? 10 : base;
    while (left-- > 0 && source.peek() >= 0 && Character.digit(source.peek(), base) >= 0) {
      digits.append((char) source.take());
    }
    String text = digits.toString().replace("+", "");
    if (text.isEmpty() || text.equals("-")) {
      return false;
    }
    store(new java.math.BigInteger(text, base).longValue());
    return true;
  }

  private void store(long value) {
    if (!skips) {
      boolean large = size.equals("ll") || size.equals("I64") || size.equals("z");
      int kind =
          large ? Kind.I64 : size.equals("h") ? Kind.I16 : size.equals("hh") ? Kind.I8 : Kind.I32;
      call.memory().store(kind, next.getAsLong(), value);
      assigned++;
    }
  }

  private boolean real() {
    StringBuilder text = new StringBuilder();
    int left = width;
    while (left-- > 0 && source.peek() >= 0 && continuesReal(text)) {
      text.append((char) source.take());
    }
    try {
      double value = Double.parseDouble(text.toString());
      if (!skips) {
        int kind = size.equals("l") || size.equals("L") ? Kind.DOUBLE : Kind.FLOAT;
        call.memory().store(kind, next.getAsLong(), NativeCall.bits(value));
        assigned++;
      }
      return true;
    } catch (NumberFormatException none) {
      return false;
    }
  }

  private boolean continuesReal(StringBuilder text) {
    int c = source.peek();
    char last = text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
    boolean exponent = text.indexOf("e") >= 0 || text.indexOf("E") >= 0;
    return Character.isDigit(c)
        || ((c == '-' || c == '+') && (text.length() == 0 || last == 'e' || last == 'E'))
        || (c == '.' && text.indexOf(".") < 0 && !exponent)
        || ((c == 'e' || c == 'E') && text.length() > 0 && !exponent);
  }

  private boolean isWide(boolean other) {
    return size.equals("l") || size.equals("w") || (!size.equals("h") && wide != other);
  }

  private boolean text(boolean other) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int left = width;
    while (left-- > 0 && source.peek() >= 0 && !Character.isWhitespace(source.peek())) {
      bytes.write(source.take());
    }
    return bytes.size() > 0 && stored(bytes.toByteArray(), isWide(other), true);
  }

  private boolean characters(boolean other) {
    int count = width == Integer.MAX_VALUE ? 1 : width;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean isWide = isWide(other);
    while (count-- > 0 && source.peek() >= 0) {
      int first = source.take();
      bytes.write(first);
      for (int more = isWide ? followers(first) : 0; more > 0 && source.peek() >= 0; more--) {
        bytes.write(source.take());
      }
    }
    return bytes.size() > 0 && stored(bytes.toByteArray(), isWide, false);
  }

  private static int followers(int first) {
    return first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
  }

  private boolean set() {
    boolean inverted = peek() == '^';
    i += inverted ? 1 : 0;
    int start = i;
    i += peek() == ']' ? 1 : 0;
    while (i < format.length() && peek() != ']') {
      i++;
    }
    String members = format.substring(start, Math.min(i, format.length()));
    i++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int left = width;
    while (left-- > 0 && source.peek() >= 0 && isMember(members, source.peek()) != inverted) {
      bytes.write(source.take());
    }
    return bytes.size() > 0 && stored(bytes.toByteArray(), isWide(false), true);
  }

  private static boolean isMember(String set, int c) {
    for (int at = 0; at < set.length(); at++) {
      boolean range = at + 2 < set.length() && set.charAt(at + 1) == '-';
      if (range && c >= set.charAt(at) && c <= set.charAt(at + 2)) {
        return true;
      } else if (set.charAt(at) == c) {
        return true;
      }
      at += range ? 2 : 0;
    }
    return false;
  }

  private boolean stored(byte[] bytes, boolean isWide, boolean ended) {
    if (skips) {
      return true;
    }
    long to = next.getAsLong();
    long room = safe ? next.getAsLong() : Long.MAX_VALUE;
    byte[] kept =
        isWide
            ? new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE)
            : bytes;
    int unit = isWide ? 2 : 1;
    if (kept.length / unit + (ended ? 1 : 0) > room) {
      call.memory().store(unit == 2 ? Kind.U16 : Kind.U8, to, 0);
      return false;
    }
    call.memory().writeEnded(to, kept, kept.length, ended ? unit : 0);
    assigned++;
    return true;
  }
}

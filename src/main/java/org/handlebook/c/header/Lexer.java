package org.handlebook.c.header;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.c.header.Token.Kind;

/** Parts C into words. */
public final class Lexer {
  private static final List<String> SIGNS =
      List.of(
          "<<=", ">>=", "...", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||",
          "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "(", ")", "[", "]", "{", "}", ";", ",",
          ".", "=", "+", "-", "*", "/", "%", "&", "|", "^", "~", "!", "<", ">", "?", ":");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int next;
  private int line = 1;
  private int lineStart;

  private Lexer(String text) {
    this.text = text;
  }

  /** Returns the words of the text, with an end after the last. */
  public static List<Token> read(String text) {
    Lexer lexer = new Lexer(text);
    while (lexer.readOne()) {}
    return lexer.tokens;
  }

  private Position here() {
    return new Position(line, next - lineStart + 1);
  }

  private char peek(int ahead) {
    return next + ahead < text.length() ? text.charAt(next + ahead) : '\0';
  }

  private boolean readOne() {
    skipBlanks();
    Position at = here();
    if (next >= text.length()) {
      tokens.add(new Token(Kind.END, "", 0, at));
      return false;
    }
    char first = peek(0);
    boolean wide = first == 'L' && (peek(1) == '"' || peek(1) == '\'');
    next += wide ? 1 : 0;
    if (peek(0) == '"') {
      String value = quoted('"', at);
      tokens.add(new Token(wide ? Kind.WIDE_STRING : Kind.STRING, value, 0, at));
    } else if (peek(0) == '\'') {
      character(at);
    } else if (isLetter(first)) {
      tokens.add(new Token(Kind.NAME, word(), 0, at));
    } else if (isDigit(first)) {
      number(at);
    } else {
      sign(at);
    }
    return true;
  }

  private void skipBlanks() {
    while (next < text.length()) {
      if (text.startsWith("//", next)) {
        skipLine();
      } else if (text.startsWith("/*", next)) {
        skipComment();
      } else if (Character.isWhitespace(peek(0)) || peek(0) == '\uFEFF') {
        step();
      } else {
        return;
      }
    }
  }

  private void step() {
    if (text.charAt(next) == '\n') {
      line++;
      lineStart = next + 1;
    }
    next++;
  }

  private void skipLine() {
    while (next < text.length() && peek(0) != '\n') {
      next++;
    }
  }

  private void skipComment() {
    Position at = here();
    int end = text.indexOf("*/", next + 2);
    if (end < 0) {
      throw new CMistake(at, "This comment has no end. Write: */");
    }
    while (next < end + 2) {
      step();
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c == '_' || Character.isLetter(c);
  }

  private String word() {
    int start = next;
    while (isLetter(peek(0)) || Character.isDigit(peek(0))) {
      next++;
    }
    return text.substring(start, next);
  }

  private void number(Position at) {
    String word = word();
    if (peek(0) == '.') {
      throw new CMistake(at, "Windows' calls take no fractions. Write a whole number.");
    }
    String digits = word.replaceFirst("(?i)(?<=[0-9a-f])(?:u?l{0,2}|l{1,2}u|u?i64)$", "");
    try {
      tokens.add(new Token(Kind.NUMBER, word, value(digits), at));
    } catch (NumberFormatException bad) {
      throw new CMistake(
          at, word + " is no number. Write it like 42 or 0x2A, with at most 64 bits.");
    }
  }

  private static long value(String digits) {
    if (digits.startsWith("0x") || digits.startsWith("0X")) {
      return Long.parseUnsignedLong(digits.substring(2), 16);
    }
    boolean octal = digits.length() > 1 && digits.startsWith("0");
    return Long.parseUnsignedLong(digits, octal ? 8 : 10);
  }

  private void character(Position at) {
    String value = quoted('\'', at);
    if (value.length() != 1) {
      throw new CMistake(at, "Between ' and ' stands one character; a text stands in \".");
    }
    tokens.add(new Token(Kind.CHARACTER, "'" + value + "'", value.charAt(0), at));
  }

  private String quoted(char quote, Position at) {
    StringBuilder value = new StringBuilder();
    next++;
    while (peek(0) != quote) {
      if (next >= text.length() || peek(0) == '\n') {
        throw new CMistake(at, "This text has no end on its line. Write: " + quote);
      }
      value.append(peek(0) == '\\' ? escaped() : text.charAt(next++));
    }
    next++;
    return value.toString();
  }

  private char escaped() {
    Position at = here();
    char letter = peek(1);
    next += 2;
    if (letter == 'x') {
      return coded(16, 4, at);
    } else if (letter >= '0' && letter <= '7') {
      next--;
      return coded(8, 3, at);
    }
    int known = "abfnrtv\\\"'?".indexOf(letter);
    if (known < 0) {
      throw new CMistake(at, "C has no \\" + letter + ". A backslash is written twice: \\\\");
    }
    return "\u0007\b\f\n\r\t\u000b\\\"'?".charAt(known);
  }

  private char coded(int base, int most, Position at) {
    int start = next;
    while (next - start < most && Character.digit(peek(0), base) >= 0) {
      next++;
    }
    if (next == start) {
      throw new CMistake(at, "\\x is followed by digits, as in \\x41.");
    }
    return (char) Integer.parseInt(text.substring(start, next), base);
  }

  private void sign(Position at) {
    for (String sign : SIGNS) {
      if (text.startsWith(sign, next)) {
        next += sign.length();
        tokens.add(new Token(Kind.SIGN, sign, 0, at));
        return;
      }
    }
    throw new CMistake(
        at,
        peek(0) == '#'
            ? "#include and #define are not needed: types, calls and constants are known. Leave the line out."
            : "C has no sign " + text.substring(next, text.offsetByCodePoints(next, 1)) + ".");
  }
}

package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.handlebook.c.front.Lexeme.Kind;

/** Parts a file into words; comments and spliced lines are gone. */
final class Tokenizer {
  private static final List<String> SIGNS =
      List.of(
          "<<=", ">>=", "...", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||",
          "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "##", "::", "(", ")", "[", "]", "{", "}",
          ";", ",", ".", "=", "+", "-", "*", "/", "%", "&", "|", "^", "~", "!", "<", ">", "?", ":",
          "#");

  private static final String ESCAPES = "abfnrtv\\\"'?";
  private static final String ESCAPED = "\u0007\b\f\n\r\t\u000b\\\"'?";

  /** A byte that an escape makes and that is no character: the lone surrogate for it. */
  static final int RAW = 0xDC00;

  private final String file;
  private final String text;
  private final Diagnostics diagnostics;
  private final List<Lexeme> words = new ArrayList<>();
  private int next;
  private int line = 1;
  private int lineStart;
  private boolean first = true;
  private boolean spaced;

  private Tokenizer(String file, String text, Diagnostics diagnostics) {
    this.file = file;
    this.text = text;
    this.diagnostics = diagnostics;
  }

  /** Returns the words of a file, with an end after the last. */
  static List<Lexeme> read(String file, String text, Diagnostics diagnostics) {
    Tokenizer tokenizer = new Tokenizer(file, text, diagnostics);
    while (tokenizer.readOne()) {}
    return tokenizer.words;
  }

  private Spot here() {
    return new Spot(file, line, next - lineStart + 1);
  }

  private char peek(int ahead) {
    return next + ahead < text.length() ? text.charAt(next + ahead) : '\0';
  }

  private void add(Kind kind, String word, String value, boolean wide, Spot at) {
    words.add(new Lexeme(kind, word, value, wide, first, spaced, at, null, Set.of()));
    first = false;
    spaced = false;
  }

  private boolean readOne() {
    skipBlanks();
    Spot at = here();
    if (next >= text.length()) {
      words.add(Lexeme.end(at));
      return false;
    }
    char c = peek(0);
    boolean wide = c == 'L' && (peek(1) == '"' || peek(1) == '\'');
    if (wide || c == '"' || c == '\'') {
      quoted(wide, at);
    } else if (isLetter(c)) {
      String word = word();
      add(Kind.NAME, word, "", false, at);
    } else if (isDigit(c) || (c == '.' && isDigit(peek(1)))) {
      add(Kind.NUMBER, number(), "", false, at);
    } else {
      sign(at);
    }
    return true;
  }

  private void skipBlanks() {
    while (next < text.length()) {
      char c = peek(0);
      if (text.startsWith("//", next)) {
        while (next < text.length() && peek(0) != '\n') {
          splice();
          step();
        }
      } else if (text.startsWith("/*", next)) {
        skipComment();
      } else if (c == '\\' && (peek(1) == '\n' || (peek(1) == '\r' && peek(2) == '\n'))) {
        splice();
      } else if (Character.isWhitespace(c) || c == '\uFEFF' || c == '\u001a' || c == '\u00a0') {
        first |= c == '\n';
        step();
      } else {
        return;
      }
      spaced = true;
    }
  }

  /** A line that ends with a backslash goes on with the next; returns whether it did. */
  private boolean splice() {
    boolean ends = peek(0) == '\\' && (peek(1) == '\n' || (peek(1) == '\r' && peek(2) == '\n'));
    if (ends) {
      next += peek(1) == '\r' ? 2 : 1;
      step();
    }
    return ends;
  }

  private void step() {
    if (next < text.length() && text.charAt(next) == '\n') {
      line++;
      lineStart = next + 1;
    }
    next++;
  }

  private void skipComment() {
    int end = text.indexOf("*/", next + 2);
    if (end < 0) {
      diagnostics.add(here(), DiagnosticText.COMMENT_WITHOUT_END);
      end = text.length() - 2;
    }
    while (next < end + 2) {
      step();
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c == '_' || c == '$' || Character.isLetter(c);
  }

  private String word() {
    int start = next;
    while (isLetter(peek(0)) || Character.isDigit(peek(0))) {
      next++;
    }
    return text.substring(start, next);
  }

  private String number() {
    int start = next;
    while (isLetter(peek(0))
        || isDigit(peek(0))
        || peek(0) == '.'
        || isExponentSign(start)
        || isSeparator()) {
      next++;
    }
    return text.substring(start, next).replace("'", "");
  }

  /** {@code 1'000} is how C++ writes a thousand. */
  private boolean isSeparator() {
    return peek(0) == '\'' && Character.digit(peek(1), 16) >= 0;
  }

  private boolean isExponentSign(int start) {
    boolean hexadecimal = text.startsWith("0x", start) || text.startsWith("0X", start);
    char before = next > start ? text.charAt(next - 1) : ' ';
    return (peek(0) == '+' || peek(0) == '-') && !hexadecimal && (before == 'e' || before == 'E');
  }

  private void quoted(boolean wide, Spot at) {
    int start = next;
    next += wide ? 1 : 0;
    char quote = peek(0);
    StringBuilder value = new StringBuilder();
    next++;
    while (peek(0) != quote && next < text.length() && peek(0) != '\n') {
      if (!splice()) {
        value.append(peek(0) == '\\' ? escaped(wide) : text.charAt(next++));
      }
    }
    if (peek(0) != quote) {
      add(Kind.OTHER, String.valueOf(quote), "", false, at);
      return;
    }
    next++;
    Kind kind = quote == '"' ? Kind.STRING : Kind.CHARACTER;
    add(kind, text.substring(start, Math.min(next, text.length())), value.toString(), wide, at);
  }

  private char escaped(boolean wide) {
    Spot at = here();
    char letter = peek(1);
    next += 2;
    if (letter == 'x' || letter == 'u') {
      return coded(16, letter == 'u' || wide ? 4 : 2, wide || letter == 'u', at);
    } else if (letter >= '0' && letter <= '7') {
      next--;
      return coded(8, 3, wide, at);
    }
    int known = ESCAPES.indexOf(letter);
    return known < 0 ? letter : ESCAPED.charAt(known);
  }

  private char coded(int base, int most, boolean wide, Spot at) {
    int start = next;
    while (next - start < most && Character.digit(peek(0), base) >= 0) {
      next++;
    }
    if (next == start) {
      diagnostics.add(at, DiagnosticText.ESCAPE_WITHOUT_DIGITS);
      return '?';
    }
    int code = Integer.parseInt(text.substring(start, next), base);
    return (char) (!wide && code >= 0x80 ? RAW + (code & 0xFF) : code);
  }

  private void sign(Spot at) {
    for (String sign : SIGNS) {
      if (text.startsWith(sign, next)) {
        next += sign.length();
        add(Kind.SIGN, sign, "", false, at);
        return;
      }
    }
    int end = text.offsetByCodePoints(next, 1);
    String other = text.substring(next, end);
    next = end;
    add(Kind.OTHER, other, "", false, at);
  }
}

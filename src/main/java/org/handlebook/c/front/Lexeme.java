package org.handlebook.c.front;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word of a program, before and after preprocessing.
 *
 * @param text as it is written
 * @param value what a string or character means
 * @param wide whether a string or character is of wide characters
 * @param firstOnLine whether nothing stands before it on its line
 * @param spaced whether blanks stand before it
 * @param at where it is used
 * @param definition where the macro's body has it; null if it stands in the program itself
 * @param hidden the macros that have made it, and do not expand it again
 */
record Lexeme(
    Kind kind,
    String text,
    String value,
    boolean wide,
    boolean firstOnLine,
    boolean spaced,
    Spot at,
    @Nullable Spot definition,
    Set<String> hidden) {

  /** Kinds of words. */
  enum Kind {
    NAME,
    NUMBER,
    CHARACTER,
    STRING,
    SIGN,
    OTHER,
    PACK,
    END
  }

  static Lexeme sign(String text, Spot at) {
    return new Lexeme(Kind.SIGN, text, "", false, false, false, at, null, Set.of());
  }

  static Lexeme number(String text, Spot at) {
    return new Lexeme(Kind.NUMBER, text, "", false, false, false, at, null, Set.of());
  }

  static Lexeme string(String value, Spot at) {
    return new Lexeme(Kind.STRING, "\"…\"", value, false, false, false, at, null, Set.of());
  }

  /** Makes a mark from which on members of structures lie that close. */
  static Lexeme pack(int alignment, Spot at) {
    return new Lexeme(
        Kind.PACK, String.valueOf(alignment), "", false, false, false, at, null, Set.of());
  }

  static Lexeme end(Spot at) {
    return new Lexeme(Kind.END, "", "", false, true, true, at, null, Set.of());
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean isName(String name) {
    return kind == Kind.NAME && text.equals(name);
  }

  boolean isName() {
    return kind == Kind.NAME;
  }

  boolean isEnd() {
    return kind == Kind.END;
  }

  /** Returns the same word as a macro's expansion puts it somewhere. */
  Lexeme expandedAt(Spot use, Set<String> by) {
    Spot body = definition == null ? at : definition;
    return new Lexeme(kind, text, value, wide, false, spaced, use, body, by);
  }

  /** Returns the same word with another text. */
  Lexeme renamed(String other) {
    return new Lexeme(kind, other, value, wide, firstOnLine, spaced, at, definition, hidden);
  }

  Lexeme hiding(Set<String> by) {
    return new Lexeme(kind, text, value, wide, firstOnLine, spaced, at, definition, by);
  }

  /** Returns the same string or character of wide characters; any other word as it is. */
  Lexeme widened() {
    return kind == Kind.STRING || kind == Kind.CHARACTER
        ? new Lexeme(kind, text, value, true, firstOnLine, spaced, at, definition, hidden)
        : this;
  }

  /** As messages show it. */
  String shown() {
    return switch (kind) {
      case END -> "the end of the program";
      case STRING -> "a string";
      default -> text;
    };
  }

  /** Returns the place behind it. */
  Spot end() {
    return definition == null ? at.after(text.length()) : at;
  }
}

package org.handlebook.c.header;

/**
 * A word of C.
 *
 * @param text as it is written; for strings and characters, what they mean
 * @param number the value of a number or character
 */
public record Token(Kind kind, String text, long number, Position at) {
  public enum Kind {
    NAME,
    NUMBER,
    CHARACTER,
    STRING,
    WIDE_STRING,
    SIGN,
    END
  }

  public boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  public boolean isName() {
    return kind == Kind.NAME;
  }

  public boolean isName(String name) {
    return isName() && text.equals(name);
  }

  public boolean isString() {
    return kind == Kind.STRING || kind == Kind.WIDE_STRING;
  }

  /** Returns the token as messages show it. */
  public String shown() {
    return switch (kind) {
      case END -> "the end of the snippet";
      case STRING, WIDE_STRING -> "a string";
      default -> text;
    };
  }
}

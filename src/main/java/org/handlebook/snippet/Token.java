package org.handlebook.snippet;

/**
 * A word of C.
 *
 * @param text as it is written; for strings and characters, what they mean
 * @param number the value of a number or character
 */
record Token(Kind kind, String text, long number, Position at) {
  enum Kind {
    NAME,
    NUMBER,
    CHARACTER,
    STRING,
    WIDE_STRING,
    SIGN,
    END
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean isName() {
    return kind == Kind.NAME;
  }

  boolean isName(String name) {
    return isName() && text.equals(name);
  }

  boolean isString() {
    return kind == Kind.STRING || kind == Kind.WIDE_STRING;
  }

  /** As messages show it. */
  String shown() {
    return switch (kind) {
      case END -> "the end of the snippet";
      case STRING, WIDE_STRING -> "a string";
      default -> text;
    };
  }
}

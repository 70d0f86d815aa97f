package org.handlebook.translation;

/** A language of scenarios. */
public enum Language {
  ENGLISH("en"),
  KOREAN("ko");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** As features name it. */
  public String code() {
    return code;
  }

  /** Returns the language that a feature says it is in; English unless it is Korean. */
  public static Language of(String code) {
    return code.equals(KOREAN.code) ? KOREAN : ENGLISH;
  }

  /** Returns the language of a sentence with its parameters left out. */
  static Language ofSentence(String pattern) {
    return pattern.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3) ? KOREAN : ENGLISH;
  }

  public Language other() {
    return this == KOREAN ? ENGLISH : KOREAN;
  }
}

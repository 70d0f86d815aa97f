package org.handlebook.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that people write scenarios in and are spoken to in. */
public enum Language {
  ENGLISH("en"),
  KOREAN("ko");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** Returns its name in features, file names and options. */
  public String code() {
    return code;
  }

  /** Returns the language that a feature says it is in; English unless it is Korean. */
  public static Language of(String code) {
    return code.equals(KOREAN.code) ? KOREAN : ENGLISH;
  }

  /** Returns the language of that code, if Handlebook speaks it. */
  public static Optional<Language> named(String code) {
    return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
  }

  /**
   * Returns the language that the variables of a session ask for; English unless it is Korean.
   *
   * @source <a
   *     href="https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html">POSIX: of
   *     LC_ALL, LC_MESSAGES and LANG the first that is set and not empty decides</a>
   */
  public static Language of(Map<String, String> environment) {
    return ofLocale(
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse(""));
  }

  /** Returns the language of a locale such as {@code ko_KR.UTF-8}. */
  public static Language ofLocale(String locale) {
    return of(locale.split("[_.@-]", 2)[0]);
  }

  /** Returns the language of a sentence with its parameters left out. */
  public static Language ofSentence(String pattern) {
    return pattern.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3) ? KOREAN : ENGLISH;
  }

  public Language other() {
    return this == KOREAN ? ENGLISH : KOREAN;
  }

  /** Returns the locale that the files of its texts are named by. */
  Locale locale() {
    return Locale.forLanguageTag(code);
  }
}

package org.handlebook.app;

import java.util.List;
import java.util.Optional;
import org.handlebook.runner.UsageError;
import org.handlebook.text.Language;
import org.handlebook.text.Text;

/**
 * The option that says in which language the person is spoken to; it may stand anywhere. It is
 * looked for before the words are understood, since what is wrong with them is told in it.
 */
final class LanguageOption {
  static final String NAME = "--lang";

  private LanguageOption() {}

  /** Returns the language that the words ask for, if they ask for one. */
  static Optional<Language> in(List<String> words) {
    Optional<Language> wanted = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String code =
          word.equals(NAME) && i + 1 < words.size()
              ? words.get(i + 1)
              : word.startsWith(NAME + "=") ? word.substring(NAME.length() + 1) : "";
      Optional<Language> named = Language.named(code);
      wanted = named.isPresent() ? named : wanted;
    }
    return wanted;
  }

  /**
   * Returns the language of a code.
   *
   * @throws UsageError when Handlebook does not speak it
   */
  static Language named(String code) {
    return Language.named(code)
        .orElseThrow(() -> new UsageError(Text.of(LanguageOption.class, "language", code)));
  }
}

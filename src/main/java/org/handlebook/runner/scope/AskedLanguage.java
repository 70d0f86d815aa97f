package org.handlebook.runner.scope;

import org.handlebook.text.Language;

/**
 * The language that the person asked for, {@code --lang}: what is said of a feature is said in it,
 * and in the feature's own where nobody asked.
 */
public record AskedLanguage(Language language) {
  /** Returns the language that was asked for; another one when none was. */
  public static Language or(Language otherwise) {
    return RunScope.current(AskedLanguage.class).map(AskedLanguage::language).orElse(otherwise);
  }
}

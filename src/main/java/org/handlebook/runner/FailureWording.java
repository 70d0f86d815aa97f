package org.handlebook.runner;

import org.handlebook.text.Language;
import org.handlebook.text.Localized;

/** What a failure says, in English as it is thrown and in the other languages by their words. */
public record FailureWording(String english) implements Localized {
  /** Returns what that says who failed. */
  public static FailureWording of(Throwable failure) {
    return new FailureWording(String.valueOf(failure.getMessage()));
  }

  @Override
  public String in(Language language) {
    return FailureLanguage.texts().in(language, english);
  }
}

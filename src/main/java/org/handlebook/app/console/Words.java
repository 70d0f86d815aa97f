package org.handlebook.app.console;

import org.handlebook.report.run.Status;
import org.handlebook.text.Language;
import org.handlebook.text.Text;

/** What the console says, in the language of the person at the keyboard. */
final class Words {
  private final Language language;

  Words(Language language) {
    this.language = language;
  }

  Language language() {
    return language;
  }

  /** Returns the wording of a key of this package. */
  String say(String key, Object... arguments) {
    return Text.of(Words.class, key, arguments).in(language);
  }

  /** Returns what became of that many scenarios. */
  String of(Status ending, long number) {
    return switch (ending) {
      case UNCHECKED -> say("without.steps");
      case DIFFERS -> say("differs", number);
      default -> ending.words(language);
    };
  }

  /** For example {@code 0.8 s} or {@code 2 min 5 s}. */
  String seconds(long milliseconds) {
    long seconds = milliseconds / 1000;
    return seconds < 60
        ? say("seconds", seconds + "." + milliseconds % 1000 / 100)
        : say("minutes", String.valueOf(seconds / 60), String.valueOf(seconds % 60));
  }
}

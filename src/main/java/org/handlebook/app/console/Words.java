package org.handlebook.app.console;

import io.cucumber.messages.types.TestStepResultStatus;
import java.util.Locale;
import org.handlebook.report.run.Status;

/** Numbers and states in words. */
final class Words {
  private Words() {}

  /** Returns what became of a step. */
  static String of(TestStepResultStatus status) {
    return status == TestStepResultStatus.UNKNOWN
        ? "without steps"
        : status.value().toLowerCase(Locale.ROOT);
  }

  /** Returns what became of that many scenarios. */
  static String of(Status ending, long number) {
    return switch (ending) {
      case UNCHECKED -> "without steps";
      case DIFFERS -> number == 1 ? ending.words() : "differ (known)";
      default -> ending.words();
    };
  }

  /** For example {@code 1,204}. */
  static String number(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }

  /** For example {@code 1 scenario} or {@code 2 scenarios}. */
  static String count(long number, String thing) {
    return number(number) + " " + thing + (number == 1 ? "" : "s");
  }

  /** For example {@code 0.8 s} or {@code 2 min 5 s}. */
  static String seconds(long milliseconds) {
    long seconds = milliseconds / 1000;
    return seconds < 60
        ? seconds + "." + milliseconds % 1000 / 100 + " s"
        : seconds / 60 + " min " + seconds % 60 + " s";
  }
}

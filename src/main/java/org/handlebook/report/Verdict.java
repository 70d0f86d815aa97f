package org.handlebook.report;

import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.TestStepResultStatus;

/**
 * What a run says as a whole.
 *
 * @param sentence in plain words
 * @param kind {@code passed}, {@code failed} or {@code unclear}
 */
record Verdict(String sentence, String kind) {

  static Verdict of(Book book) {
    Counts counts = book.counts();
    int all = counts.all();
    int failed = counts.of(TestStepResultStatus.FAILED);
    if (book.end().flatMap(TestRunFinished::getException).isPresent()) {
      return new Verdict("The run itself broke", "failed");
    }
    if (failed > 0) {
      return new Verdict(
          failed + " of " + scenarios(all) + (failed == 1 ? " does" : " do") + " not hold",
          "failed");
    }
    int unclear = all - counts.passed();
    if (unclear > 0) {
      return new Verdict(unclear + " of " + scenarios(all) + " could not be checked", "unclear");
    }
    if (!book.unreadable().isEmpty()) {
      return new Verdict("Not every file could be read", "unclear");
    }
    return all == 0
        ? new Verdict("Nothing was checked", "unclear")
        : new Verdict(
            all == 1 ? "The one scenario holds" : "All " + scenarios(all) + " hold", "passed");
  }

  String title() {
    return sentence + " · Handlebook";
  }

  private static String scenarios(int count) {
    return count == 1 ? "1 scenario" : count + " scenarios";
  }
}

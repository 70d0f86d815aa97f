package org.handlebook.report;

import io.cucumber.messages.types.TestRunFinished;

/**
 * What a run says as a whole.
 *
 * @param sentence in plain words
 * @param kind {@code passed}, {@code known}, {@code failed} or {@code unclear}
 */
record Verdict(String sentence, String kind) {

  static Verdict of(Book book) {
    Counts counts = book.counts();
    int all = counts.all();
    int failed = counts.of(Ending.FAILED);
    if (book.end().flatMap(TestRunFinished::getException).isPresent()) {
      return new Verdict("The run itself broke", "failed");
    }
    if (failed > 0) {
      return new Verdict(
          failed + " of " + scenarios(all) + (failed == 1 ? " does" : " do") + " not hold",
          "failed");
    }
    int unclear = counts.unexpected();
    if (unclear > 0) {
      return new Verdict(unclear + " of " + scenarios(all) + " could not be checked", "unclear");
    }
    if (!book.unreadable().isEmpty()) {
      return new Verdict("Not every file could be read", "unclear");
    }
    if (counts.passed() < all) {
      return new Verdict(known(counts), "known");
    }
    return all == 0
        ? new Verdict("Nothing was checked", "unclear")
        : new Verdict(
            all == 1 ? "The one scenario holds" : "All " + scenarios(all) + " hold", "passed");
  }

  private static String known(Counts counts) {
    int differs = counts.of(Ending.DIFFERS);
    int lacking = counts.of(Ending.NOT_POSSIBLE);
    return counts.passed()
        + " of "
        + scenarios(counts.all())
        + (counts.passed() == 1 ? " holds" : " hold")
        + (differs == 0
            ? ""
            : ", " + differs + (differs == 1 ? " differs" : " differ") + " as is known")
        + (lacking == 0
            ? ""
            : ", " + lacking + (lacking == 1 ? " is" : " are") + " not possible here");
  }

  String title() {
    return sentence + " · Handlebook";
  }

  private static String scenarios(int count) {
    return count == 1 ? "1 scenario" : count + " scenarios";
  }
}

package org.handlebook.report.run;

import java.util.regex.Pattern;
import org.handlebook.text.Language;

/**
 * Says what several scenarios that do not hold have in common: why, without the names and numbers
 * that are otherwise in each.
 */
public final class Cause {
  private static final Pattern VALUE = Pattern.compile("0x[0-9a-fA-F]+|\\b[0-9][0-9.,]*\\b");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private Cause() {}

  /** Returns the same for scenarios that probably fail for one reason. */
  public static String of(ScenarioResult result) {
    ScenarioResult.Failure failure = result.failure();
    boolean says = failure != null && !failure.message().equals(result.ending().meaning());
    return general(
        says || failure == null
            ? result.shortExplanation()
            : result.ending().words(Language.ENGLISH) + ": " + failure.step());
  }

  private static String general(String text) {
    return VALUE.matcher(QUOTED.matcher(text).replaceAll("\"…\"")).replaceAll("…");
  }
}

package org.handlebook.report.compare;

import java.util.List;

/** Runs of different texts, which cannot be compared; each line of the message names a scenario. */
public final class DifferentTexts extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 5;

  DifferentTexts(List<String> scenarios) {
    super(text(scenarios));
  }

  private static String text(List<String> scenarios) {
    StringBuilder text = new StringBuilder("these runs are of different texts");
    for (String scenario : scenarios.subList(0, Math.min(SHOWN, scenarios.size()))) {
      text.append("\n  ").append(scenario);
    }
    if (scenarios.size() > SHOWN) {
      text.append("\n  … and ").append(scenarios.size() - SHOWN).append(" more");
    }
    return text.toString();
  }
}

package org.handlebook.report.compare;

import java.util.List;
import org.handlebook.text.Explained;
import org.handlebook.text.Language;
import org.handlebook.text.Text;

/** Runs of different texts, which cannot be compared; each line of the text names a scenario. */
public final class DifferentTexts extends RuntimeException implements Explained {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 5;

  private final transient Text why;

  DifferentTexts(List<String> scenarios) {
    this(text(scenarios));
  }

  private DifferentTexts(Text why) {
    super(why.in(Language.ENGLISH));
    this.why = why;
  }

  private static Text text(List<String> scenarios) {
    int shown = Math.min(SHOWN, scenarios.size());
    String names = "\n  " + String.join("\n  ", scenarios.subList(0, shown));
    return scenarios.size() > shown
        ? Text.of(DifferentTexts.class, "different.more", scenarios.size() - shown, names)
        : Text.of(DifferentTexts.class, "different.texts", names);
  }

  @Override
  public Text why() {
    return why;
  }
}

package org.handlebook.report.run;

import java.util.ArrayList;
import java.util.List;

/**
 * What a run says as a whole: the one thing that all its reports and the answer to the shell agree
 * on. It does not hold when a scenario failed, whatever else is known; it holds only when nothing
 * is missing.
 *
 * @param english in plain words
 * @param korean the same in Korean
 * @param isAllRun whether every file, sentence and scenario could be run
 */
public record Verdict(Kind kind, String english, String korean, boolean isAllRun) {

  /** What can be said of a run, the worse the later. */
  public enum Kind {
    HOLDS("passed", "✅"),
    /** It holds but for what is known. */
    KNOWN("known", "✅"),
    /** There was nothing to check, and was not to be. */
    NOTHING("nothing", "➖"),
    /** Something is missing: nobody knows. */
    UNCLEAR("unclear", "⚠️"),
    /** Something could not be run. */
    NOT_RUN("blocked", "⛔"),
    DOES_NOT_HOLD("failed", "❌");

    private final String style;
    private final String sign;

    Kind(String style, String sign) {
      this.style = style;
      this.sign = sign;
    }

    /** Returns one word, for pages and for results. */
    public String style() {
      return style;
    }

    /** Returns a sign for texts. */
    public String sign() {
      return sign;
    }

    /** Returns whether there is nothing to look into. */
    public boolean isAsExpected() {
      return compareTo(UNCLEAR) < 0;
    }
  }

  /**
   * Returns the verdict of one run, or the worst of several with the systems of which it is true.
   */
  public static Verdict of(List<RecordedRun> runs) {
    List<Verdict> verdicts = runs.stream().map(run -> of(run.model())).toList();
    Verdict worst = verdicts.get(0);
    for (Verdict verdict : verdicts) {
      worst = verdict.kind.compareTo(worst.kind) > 0 ? verdict : worst;
    }
    List<String> systems = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      if (verdicts.get(i).equals(worst)) {
        systems.add(runs.get(i).system());
      }
    }
    return runs.size() == 1 ? worst : worst.on(systems);
  }

  /** Returns the verdict of a run that was read to its end. */
  public static Verdict of(RunModel model) {
    return VerdictText.of(model).verdict();
  }

  public String title() {
    return english + " · Handlebook";
  }

  private Verdict on(List<String> systems) {
    int last = systems.size() - 1;
    String named =
        last == 0
            ? systems.get(0)
            : String.join(", ", systems.subList(0, last)) + " and " + systems.get(last);
    return new Verdict(
        kind, english + " on " + named, String.join(", ", systems) + "에서 " + korean, isAllRun);
  }
}

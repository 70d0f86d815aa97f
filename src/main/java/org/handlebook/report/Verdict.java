package org.handlebook.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What runs say as a whole, in one line.
 *
 * @param english in plain words
 * @param korean the same in Korean
 * @param kind {@code passed}, {@code known}, {@code failed} or {@code unclear}
 */
record Verdict(String english, String korean, String kind) {
  private static final List<String> KINDS = List.of("passed", "known", "unclear", "failed");

  /** The verdict of one run, or the worst of several with the systems of which it is true. */
  static Verdict of(List<PageRun> runs) {
    Verdict worst = of(runs.get(0).book());
    List<String> systems = new ArrayList<>();
    for (PageRun run : runs) {
      Verdict verdict = of(run.book());
      if (KINDS.indexOf(verdict.kind) > KINDS.indexOf(worst.kind)) {
        worst = verdict;
      }
    }
    for (PageRun run : runs) {
      if (of(run.book()).equals(worst)) {
        systems.add(run.system());
      }
    }
    return runs.size() == 1 ? worst : worst.on(systems);
  }

  static Verdict of(Book book) {
    Counts counts = book.counts();
    if (book.isBroken()) {
      return new Verdict("The run itself broke", "실행 자체가 중단되었습니다", "failed");
    }
    if (counts.of(Ending.FAILED) > 0) {
      return failed(counts.of(Ending.FAILED), counts.all());
    }
    if (counts.unexpected() > 0) {
      return unclear(counts.unexpected(), counts.all());
    }
    if (!book.unreadable().isEmpty()) {
      return new Verdict("Not every file could be read", "읽지 못한 파일이 있습니다", "unclear");
    }
    if (counts.all() == 0) {
      return new Verdict("Nothing was checked", "검사한 시나리오가 없습니다", "unclear");
    }
    return counts.passed() < counts.all() ? known(counts) : passed(counts.all());
  }

  private Verdict on(List<String> systems) {
    int last = systems.size() - 1;
    String named =
        last == 0
            ? systems.get(0)
            : String.join(", ", systems.subList(0, last)) + " and " + systems.get(last);
    return new Verdict(english + " on " + named, String.join(", ", systems) + ": " + korean, kind);
  }

  private static Verdict failed(int failed, int all) {
    return new Verdict(
        failed + " of " + scenarios(all) + (failed == 1 ? " does" : " do") + " not hold",
        "시나리오 " + all + "개 중 " + failed + "개가 성립하지 않습니다",
        "failed");
  }

  private static Verdict unclear(int unclear, int all) {
    return new Verdict(
        unclear + " of " + scenarios(all) + " could not be checked",
        "시나리오 " + all + "개 중 " + unclear + "개를 검사하지 못했습니다",
        "unclear");
  }

  private static Verdict passed(int all) {
    return new Verdict(
        all == 1 ? "The one scenario holds" : "All " + scenarios(all) + " hold",
        all == 1 ? "시나리오 1개가 성립합니다" : "시나리오 " + all + "개가 모두 성립합니다",
        "passed");
  }

  private static Verdict known(Counts counts) {
    StringBuilder english = new StringBuilder();
    StringBuilder korean = new StringBuilder("시나리오 " + counts.all() + "개 중 ");
    english.append(counts.passed()).append(" of ").append(scenarios(counts.all()));
    english.append(counts.passed() == 1 ? " holds" : " hold");
    korean.append(counts.passed()).append("개가 성립합니다");
    int differs = counts.of(Ending.DIFFERS);
    int lacking = counts.of(Ending.NOT_POSSIBLE);
    if (differs > 0) {
      english.append(", ").append(differs).append(differs == 1 ? " differs" : " differ");
      english.append(" as is known");
      korean.append(" · 알려진 차이 ").append(differs).append('개');
    }
    if (lacking > 0) {
      english.append(", ").append(lacking).append(lacking == 1 ? " is" : " are");
      english.append(" not possible here");
      korean.append(" · 여기서는 불가능 ").append(lacking).append('개');
    }
    return new Verdict(english.toString(), korean.toString(), "known");
  }

  String title() {
    return english + " · Handlebook";
  }

  private static String scenarios(int count) {
    return count == 1 ? "1 scenario" : count + " scenarios";
  }
}

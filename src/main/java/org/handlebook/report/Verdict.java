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
      return new Verdict("The run itself broke", "실행이 도중에 중단되었다", "failed");
    }
    if (counts.of(Ending.FAILED) > 0) {
      return failed(counts.of(Ending.FAILED), counts.all());
    }
    if (counts.unexpected() > 0) {
      return unclear(counts.unexpected(), counts.all());
    }
    if (!book.unreadable().isEmpty()) {
      return new Verdict("Not every file could be read", "읽지 못한 파일이 있다", "unclear");
    }
    if (counts.all() == 0) {
      return new Verdict("Nothing was checked", "검사한 시나리오가 없다", "unclear");
    }
    return counts.passed() < counts.all() ? known(counts) : passed(counts.all());
  }

  private Verdict on(List<String> systems) {
    int last = systems.size() - 1;
    String named =
        last == 0
            ? systems.get(0)
            : String.join(", ", systems.subList(0, last)) + " and " + systems.get(last);
    return new Verdict(english + " on " + named, String.join(", ", systems) + "에서 " + korean, kind);
  }

  private static Verdict failed(int failed, int all) {
    return new Verdict(
        failed + " of " + scenarios(all) + (failed == 1 ? " does" : " do") + " not hold",
        "시나리오 " + all + "개 중 " + failed + "개가 실패했다",
        "failed");
  }

  private static Verdict unclear(int unclear, int all) {
    return new Verdict(
        unclear + " of " + scenarios(all) + " could not be checked",
        "시나리오 " + all + "개 중 " + unclear + "개를 검사하지 못했다",
        "unclear");
  }

  private static Verdict passed(int all) {
    return new Verdict(
        all == 1 ? "The one scenario holds" : "All " + scenarios(all) + " hold",
        all == 1 ? "시나리오 1개가 통과했다" : "시나리오 " + all + "개가 모두 통과했다",
        "passed");
  }

  private static Verdict known(Counts counts) {
    int passed = counts.passed();
    int differs = counts.of(Ending.DIFFERS);
    int lacking = counts.of(Ending.NOT_POSSIBLE);
    StringBuilder english = new StringBuilder(passed + " of " + scenarios(counts.all()));
    english.append(passed == 1 ? " holds" : " hold");
    StringBuilder korean = new StringBuilder("시나리오 " + counts.all() + "개 중 " + passed + "개가 통과했다");
    if (differs > 0) {
      english.append(", " + differs + (differs == 1 ? " differs" : " differ") + " as is known");
      korean.append(" · 알려진 차이 " + differs + "개");
    }
    if (lacking > 0) {
      english.append(", " + lacking + (lacking == 1 ? " is" : " are") + " not possible here");
      korean.append(" · 이 시스템에서 불가 " + lacking + "개");
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

package org.handlebook.report.run;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.report.run.Verdict.Kind;

/** Puts the verdict of a run into words: what is worst comes first, and nothing is left out. */
final class VerdictText {
  private static final int LACKS = 2;

  private final RunModel model;
  private final Counts counts;
  private final List<String> english = new ArrayList<>();
  private final List<String> korean = new ArrayList<>();
  private Kind kind = Kind.HOLDS;

  private VerdictText(RunModel model) {
    this.model = model;
    this.counts = model.counts();
  }

  static VerdictText of(RunModel model) {
    VerdictText text = new VerdictText(model);
    text.failed();
    text.notRun();
    text.lacks();
    if (text.kind == Kind.HOLDS) {
      text.good();
    }
    return text;
  }

  Verdict verdict() {
    boolean allRun =
        !model.isBroken()
            && model.unreadable().isEmpty()
            && !model.hasUnknownSentences()
            && counts.of(Status.UNDEFINED) + counts.of(Status.AMBIGUOUS) == 0;
    return new Verdict(kind, String.join(", ", english), String.join(", ", korean), allRun);
  }

  private void say(Kind worse, String inEnglish, String inKorean) {
    kind = worse.compareTo(kind) > 0 ? worse : kind;
    english.add(inEnglish);
    korean.add(inKorean);
  }

  private String first(String capital, String small) {
    return english.isEmpty() ? capital : small;
  }

  private void failed() {
    int failed = counts.of(Status.FAILED);
    if (failed > 0) {
      say(
          Kind.DOES_NOT_HOLD,
          ofAll(failed) + (failed == 1 ? " does" : " do") + " not hold",
          ofAllKorean(failed) + "가 실패했다");
    }
  }

  private void notRun() {
    if (model.isBroken()) {
      say(Kind.NOT_RUN, first("The", "the") + " run itself broke", "실행이 도중에 중단되었다");
    }
    int unchecked = counts.unchecked();
    if (unchecked > 0) {
      say(
          Kind.NOT_RUN,
          ofAll(unchecked) + " could not be checked",
          ofAllKorean(unchecked) + "를 검사하지 못했다");
    }
    if (!model.unreadable().isEmpty()) {
      say(Kind.NOT_RUN, first("Not", "not") + " every file could be read", "읽지 못한 파일이 있다");
    }
  }

  /** The first few: all of them are listed below. */
  private void lacks() {
    List<Lack> lacks = model.lacks();
    for (Lack lack : lacks.subList(0, Math.min(LACKS, lacks.size()))) {
      say(
          Kind.UNCLEAR,
          (english.isEmpty() ? "Unclear: " : "") + lack.english(),
          (korean.isEmpty() ? "판단할 수 없다: " : "") + lack.korean());
    }
    int more = lacks.size() - LACKS;
    if (more > 0) {
      say(Kind.UNCLEAR, more + (more == 1 ? " thing more" : " things more"), "그 밖에 " + more + "가지");
    }
  }

  private void good() {
    if (counts.all() == 0) {
      say(Kind.NOTHING, "No scenario falls to this part", "이 몫에는 시나리오가 없다");
    } else if (counts.passed() < counts.all()) {
      known();
    } else {
      int all = counts.all();
      say(
          Kind.HOLDS,
          all == 1 ? "The one scenario holds" : "All " + scenarios(all) + " hold",
          all == 1 ? "시나리오 1개가 통과했다" : "시나리오 " + all + "개가 모두 통과했다");
    }
  }

  private void known() {
    int passed = counts.passed();
    int differs = counts.of(Status.DIFFERS);
    int lacking = counts.of(Status.NOT_POSSIBLE);
    say(
        Kind.KNOWN,
        ofAll(passed) + (passed == 1 ? " holds" : " hold"),
        ofAllKorean(passed) + "가 통과했다");
    if (differs > 0) {
      say(
          Kind.KNOWN,
          differs + (differs == 1 ? " differs" : " differ") + " as is known",
          "알려진 차이 " + differs + "개");
    }
    if (lacking > 0) {
      say(
          Kind.KNOWN,
          lacking + (lacking == 1 ? " is" : " are") + " not possible here",
          "이 시스템에서 불가 " + lacking + "개");
    }
  }

  /** That many of all: what comes first says of how many. */
  private String ofAll(int count) {
    return english.isEmpty() ? count + " of " + scenarios(counts.all()) : String.valueOf(count);
  }

  private String ofAllKorean(int count) {
    return korean.isEmpty() ? "시나리오 " + counts.all() + "개 중 " + count + "개" : count + "개";
  }

  private static String scenarios(int count) {
    return count == 1 ? "1 scenario" : count + " scenarios";
  }
}

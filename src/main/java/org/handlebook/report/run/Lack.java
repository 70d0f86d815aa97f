package org.handlebook.report.run;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestRunStarted;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.handlebook.record.MediaTypes;
import org.handlebook.record.json.JsonValue;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.text.Language;

/**
 * Says what of a run is missing, so that nobody can know how it went. Who joins streams attaches
 * what they lack to the run, as {@link RunStamp} is attached: the record says itself that it is not
 * whole.
 *
 * @param english in one sentence, without a full stop
 * @param korean the same in Korean
 */
public record Lack(String english, String korean) {
  /** All of it. */
  static final Lack NOTHING = new Lack("nothing was checked", "검사한 시나리오가 없다");

  /** Why the run did not succeed, as it says. */
  static final Lack REASON =
      new Lack(
          "the run says that it did not succeed, and nothing in it says why",
          "실행이 성공하지 못했다고 하는데 그 이유가 어디에도 없다");

  private static final int NAMED = 6;

  /** Parts of a run that nobody handed in. */
  public static Lack ofParts(SortedSet<Integer> missing, int total) {
    boolean one = missing.size() == 1;
    List<String> named = missing.stream().limit(NAMED).map(String::valueOf).toList();
    int more = missing.size() - named.size();
    String english = more == 0 ? and(named) : String.join(", ", named) + " and " + more + " more";
    String korean =
        named.stream().map(part -> part + "번째").collect(Collectors.joining(", "))
            + (more == 0 ? "" : " 외 " + more + "개");
    return new Lack(
        (one ? "part " : "parts ") + english + " of " + total + (one ? " is" : " are") + " missing",
        total + "개 몫 중 " + korean + "가 빠졌다");
  }

  /**
   * Returns a stream that ends in the middle of a line.
   *
   * @param place {@code FILE:LINE}
   */
  public static Lack ofCut(String place) {
    return new Lack(
        place + " is cut in the middle of this line, and what came after is missing",
        place + " 행이 중간에서 끊겼고 그 뒤가 없다");
  }

  /** Returns a stream without an end. */
  public static Lack ofEnd(String file) {
    return new Lack("the run of " + file + " did not come to its end", file + "의 실행이 끝까지 가지 못했다");
  }

  /** Returns a folder where a run wrote nothing. */
  public static Lack ofStream(String folder, String file) {
    return new Lack(folder + " has no " + file, folder + "에 " + file + "이 없다");
  }

  /** Returns a later run that left nothing but what it had begun to write. */
  public static Lack ofLaterRun(String file, String part) {
    return new Lack(
        part + " lies beside " + file + ": a later run began there and did not end",
        file + " 옆에 " + part + "가 있다: 나중에 시작한 실행이 끝나지 않았다");
  }

  /**
   * Parts that are not of one run.
   *
   * @param runs each run with its parts, such as {@code github-17 (1, 2)}
   */
  public static Lack ofOneRun(List<String> runs) {
    return new Lack(
        "the parts are not of one run but of " + String.join(", ", runs),
        "몫들이 한 실행의 것이 아니다: " + String.join(", ", runs));
  }

  /**
   * Returns a stream of another run than the one that is reported, left from then.
   *
   * @param run which run it is of
   * @param own which run is reported
   */
  public static Lack ofOtherRun(String file, String run, String own) {
    return new Lack(
        file + " is of run " + run + ", and the report is of run " + own,
        file + ": 실행 " + run + "의 것인데 보고서는 실행 " + own + "의 것이다");
  }

  /** Returns a run without a start, or an end. */
  static Lack ofRun(boolean begun) {
    return begun
        ? new Lack("the run did not come to its end", "실행이 끝까지 가지 못했다")
        : new Lack("the run has not begun", "실행이 시작되지 않았다");
  }

  /** Scenarios that were told of, but not to their end. */
  static Lack ofEndings(int lost) {
    return new Lack(
        lost == 1 ? "1 scenario has no result" : lost + " scenarios have no result",
        "결과가 없는 시나리오가 " + lost + "개 있다");
  }

  /** Scenarios of which so little is told that they cannot even be named. */
  static Lack ofScenarios(int atLeast) {
    return new Lack(
        "of at least "
            + (atLeast == 1 ? "1 scenario" : atLeast + " scenarios")
            + " only fragments are there",
        "조각만 남은 시나리오가 적어도 " + atLeast + "개 있다");
  }

  /** Returns the message that attaches this to the run with that start. */
  public Envelope message(TestRunStarted start) {
    String body =
        new JsonWriter().startObject().field("en", english).field("ko", korean).endObject().take();
    return RunStamp.attached(body, MediaTypes.LACK, start);
  }

  /** Returns what an attachment says is missing, if it does. */
  public static Optional<Lack> of(Attachment attachment) {
    if (!attachment.getMediaType().equals(MediaTypes.LACK)) {
      return Optional.empty();
    }
    JsonValue body = JsonValue.read(attachment.getBody());
    return Optional.of(new Lack(body.get("en").text(), body.get("ko").text()))
        .filter(lack -> !lack.english().isBlank());
  }

  /** Returns the sentence in a language. */
  public String in(Language language) {
    return language == Language.KOREAN ? korean : english;
  }

  private static String and(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}

package org.handlebook.app.author.suggest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A step of which somebody does something in vain, as what is tried, and then refused. */
final class Denials {
  private static final String ENGLISH_WHO =
      "(?<who>\"[^\"]*\"|(?:[Tt]he )?(?:parent|child|server|client|service)(?: process)?"
          + "|(?:the )?thread \"[^\"]*\" of \"[^\"]*\")";
  private static final String KOREAN_WHO =
      "(?<who>(?:\"[^\"]*\"(?:의 \"[^\"]*\" 스레드)?|부모|자식|서버|클라이언트)(?: 프로세스)?[이가은는])";

  private static final List<Pattern> ENGLISH =
      List.of(
          Pattern.compile(
              "^"
                  + ENGLISH_WHO
                  + " (?:cannot|can't|can not|can no longer|could not|couldn't|may not|fails to"
                  + "|failed to|(?:is|was)(?: not|n't)? (?:un)?(?:able|allowed|permitted) to"
                  + "|(?:does not|doesn't|did not|didn't) (?:manage|get) to) (?<verb>(?!be\\b)[a-z]+)(?<rest>.*)$"),
          Pattern.compile(
              "^"
                  + ENGLISH_WHO
                  + " (?:tries|tried|attempts|attempted) to (?<verb>(?!be\\b)[a-z]+)(?<rest>.*?)"
                  + "(?:,? (?:but|and) (?:it )?(?:fails|failed|cannot|can't|(?:is|was|gets) (?:refused|denied))"
                  + "| in vain| without success)$"),
          Pattern.compile(
              "^(?<who>.+?) (?:cannot|can't|can not|could not|couldn't) be (?<done>[a-z]+ed by .+)$"));
  private static final List<Pattern> KOREAN =
      List.of(
          Pattern.compile("^" + KOREAN_WHO + " (?<act>.+?[가-힣]지) 못(?:한다|했다|합니다|했습니다)$"),
          Pattern.compile("^" + KOREAN_WHO + " (?<act>.+? 수)(?:가|는)? 없(?:다|었다|습니다|었습니다|게 된다)$"),
          Pattern.compile("^" + KOREAN_WHO + " (?<act>.+ )못 (?<verb>[가-힣]+다)$"),
          Pattern.compile(
              "^"
                  + KOREAN_WHO
                  + " (?<act>.+[가-힣]려고) (?:하지만|했지만|하나|했으나|하다가|하면|해도|시도하지만|시도했으나)"
                  + " (?:실패한다|실패했다|거부된다|거부되었다|거부당한다)$"),
          Pattern.compile("^" + KOREAN_WHO + " (?<act>.+[가-힣])(?<ending>는) ?데(?:에)? 실패(?:한다|했다)$"));

  /** What somebody leaves undone. */
  private static final Pattern UNDONE =
      Pattern.compile(
          "^\"[^\"]*\" (?:does not|doesn't|did not|didn't|won't|will not|never) |^\"[^\"]*\"[이가은는] (?!.*[가-힣](?:고|며|서|면) ).*지 않(?:는다|았다|습니다|았습니다)$");

  private static final Pattern IS_ABLE =
      Pattern.compile("\"? (?:is|was) (?:able|allowed|permitted) to ");
  private static final Pattern HISSES = Pattern.compile(".*(?:s|x|ch|sh)");

  private Denials() {}

  /** Returns what is tried in vain, as if it were done; nothing for a step that says no such. */
  static Optional<String> inVain(String text, boolean korean) {
    return (korean ? KOREAN : ENGLISH)
        .stream()
            .map(each -> each.matcher(text))
            .filter(Matcher::matches)
            .findFirst()
            .filter(found -> korean || !IS_ABLE.matcher(text).find())
            .map(found -> korean ? korean(found) : english(found));
  }

  /**
   * Returns whether a sentence says as done what a step says that somebody cannot do, or does not.
   */
  static boolean isDoneIn(String sentence, String typed, boolean korean) {
    boolean undone = sentence.charAt(0) == '"' && UNDONE.matcher(typed).find();
    return (undone || inVain(typed, korean).isPresent()) && !Candidate.isNegated(sentence, korean);
  }

  private static String english(Matcher found) {
    if (found.pattern().pattern().contains("<done>")) {
      return found.group("who") + " is " + found.group("done");
    }
    String verb = found.group("verb");
    return found.group("who")
        + ' '
        + verb
        + (HISSES.matcher(verb).matches() ? "es" : "s")
        + found.group("rest");
  }

  private static String korean(Matcher found) {
    String form = found.pattern().pattern();
    String act = found.group("who") + ' ' + found.group("act");
    return form.contains("<verb>")
        ? act + found.group("verb")
        : form.contains("<ending>") ? act + "고" : act.endsWith(" 수") ? act + " 있다" : act;
  }
}

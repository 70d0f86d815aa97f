package org.handlebook.app.author.suggest;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.steps.words.NewObjects;

/** Several objects made at once, with a name for each or with none, as a range of handles. */
final class ManyObjects {
  private static final String KINDS =
      "((?:(?:inheritable|owned|manual-reset|auto-reset|signalled) )*(?:"
          + String.join("|", NewObjects.plurals())
          + "))";
  private static final String KOREAN_KINDS =
      "((?:(?:상속 가능한|소유한|수동 리셋|자동 리셋|신호 상태의) )*(?:" + KindNames.made(true) + "))";
  private static final String TWO = "([A-Za-z_]+)([0-9]{1,4})";

  private static final Pattern ENGLISH_NAMED =
      Pattern.compile(
          " (?:creates|makes|opens) (?:the |[0-9]+ )?"
              + KINDS
              + " (?:as |called |named )?"
              + TWO
              + " and \\2([0-9]{1,4})$");
  private static final Pattern ENGLISH_COUNTED =
      Pattern.compile(
          " (?:creates|makes|allocates) ([0-9]{1,4}) " + KINDS + "(?:,? (?:and|but|without) .*)?$");
  private static final Pattern KOREAN_NAMED =
      Pattern.compile(
          "(?<= )"
              + KOREAN_KINDS
              + " "
              + TWO
              + "(?:와|과|하고|, ?) ?\\2([0-9]{1,4})(?:을|를) (?:만든다|만들었다|생성한다)$");
  private static final Pattern KOREAN_COUNTED =
      Pattern.compile(
          "(?<= )"
              + KOREAN_KINDS
              + "(?:을|를)? ([0-9]{1,4}) ?개(?:를|을)? (?:만든다|만들었다|만들고|생성한다|생성하고)(?: .*)?$");

  private ManyObjects() {}

  static String english(String text) {
    String named =
        ENGLISH_NAMED
            .matcher(text)
            .replaceFirst(found -> range(found) ? " creates 2 $1 as $2$3 to $2$4" : kept(found));
    return ENGLISH_COUNTED.matcher(named).replaceFirst(" creates $1 $2 as h1 to h$1");
  }

  static String korean(String text) {
    String named =
        KOREAN_NAMED
            .matcher(text)
            .replaceFirst(found -> range(found) ? "$1 2개를 만들어 $2$3부터 $2$4까지 받는다" : kept(found));
    return KOREAN_COUNTED.matcher(named).replaceFirst("$1 $2개를 만들어 h1부터 h$2까지 받는다");
  }

  private static boolean range(MatchResult found) {
    return Integer.parseInt(found.group(4)) - Integer.parseInt(found.group(3)) == 1;
  }

  private static String kept(MatchResult found) {
    return Matcher.quoteReplacement(found.group());
  }
}

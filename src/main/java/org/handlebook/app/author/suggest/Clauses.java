package org.handlebook.app.author.suggest;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of a sentence without its other clause: a step says one thing. */
final class Clauses {
  private static final Pattern ENGLISH_BEFORE =
      Pattern.compile("^(?:when|after|if|once|while|as soon as|before|because) [^,]+, (?=\\S)");
  private static final Pattern ENGLISH_AFTER =
      Pattern.compile(
          "(?<=\\S),? (?:but|when|while|because|since|so that|until|before|after|unless|although"
              + "|even though|as long as|without (?!a\\b|its\\b|hand|inherit|nam|wait)[a-z]+ing"
              + "|and (?:then )?[a-z]+s) .*$|(?<=\\S),? and (?:then )?[a-z]+s$");
  private static final String JOINS =
      "(?:면|[가-힣] 때(?:에|까지|마다)?|(?<![에께로])서|지 않고|지 않은 채|고|며|지만|는데|니까|기 때문에|채로?)";
  private static final Pattern KOREAN_BEFORE =
      Pattern.compile("^(?<first>.*?[가-힣]" + JOINS + "),? (?<main>.+)$");
  private static final Pattern SUBJECT =
      Pattern.compile("^(?:프로세스 )?(\"[^\"]*\"(?: 프로세스| 프로그램)?|[가-힣]+)[이가은는] ");
  private static final Pattern TRIES =
      Pattern.compile("(?<=[가-힣])(려)고? (?:하면|해도|하지만|했지만|한다|했으나|했다|하자|시도한다)");

  private Clauses() {}

  static List<UnaryOperator<String>> of(boolean korean) {
    return korean
        ? List.of(Clauses::koreanFirst, Clauses::koreanMain)
        : List.of(
            text -> ENGLISH_BEFORE.matcher(text).replaceFirst(""),
            text -> ENGLISH_AFTER.matcher(text).replaceFirst(""));
  }

  private static String koreanFirst(String text) {
    String tried = TRIES.matcher(text).replaceFirst("$1");
    Matcher found = KOREAN_BEFORE.matcher(text);
    return tried.equals(text) ? found.matches() ? found.group("first") : text : cut(tried);
  }

  private static String cut(String text) {
    int end = text.indexOf("려 ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  private static String koreanMain(String text) {
    Matcher found = KOREAN_BEFORE.matcher(text);
    if (!found.matches()) {
      return text;
    }
    String main = found.group("main");
    Matcher subject = SUBJECT.matcher(text);
    boolean own = SUBJECT.matcher(main).find() || !subject.find();
    return own ? main : subject.group() + main;
  }
}

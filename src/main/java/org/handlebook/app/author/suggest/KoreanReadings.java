package org.handlebook.app.author.suggest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other Korean words for what was typed: forms of verbs, borrowed ones, the passive, numerals,
 * roles.
 */
final class KoreanReadings {
  private static final Pattern PASSIVE =
      Pattern.compile("^(.*?)(\"[^\"]*\"|[A-Za-z가-힣]+)에 의해(?:서)? ?(.*)$");
  private static final Pattern OBJECT_BEFORE_BY =
      Pattern.compile("(?<=[A-Za-z0-9\\])\"])(?:이|가|은|는)(?= )");
  private static final Pattern DONE_BY = Pattern.compile("(?:된다|되었다|됐다|당한다)$");
  private static final String KIND = "(?:핸들|오브젝트|뷰|" + KindNames.pattern(true) + ")";
  private static final Pattern NAMED_PROCESS =
      Pattern.compile("(\"[^\"]*\") 프로세스(?=[이가은는을를의에로와과]\\s)");
  private static final Pattern ROLE = Pattern.compile("^(부모|자식|서버|클라이언트)(?: 프로세스)?([이가은는] )");
  private static final Pattern APPOSITION =
      Pattern.compile("(?<![가-힣])(?:자기 |그 )?" + KIND + " (?=" + Readings.HANDLE + ")");
  private static final Pattern APPOSED =
      Pattern.compile("(" + Readings.HANDLE + ") " + KIND + "(?:인|이라는)?(?=[이가은는을를의에로와과]|\\s)");
  private static final Pattern NAMED_BY =
      Pattern.compile("(" + Readings.HANDLE + ")(?:이|가) 가리키는 (?:커널 )?(?:오브젝트|대상)(?=[이가은는을를의])");

  /** A state as a note says it: {@code 종료됨}. */
  private static final Pattern DONE = Pattern.compile("(?:됨|됐음|되었음)$");

  /** The name of an environment variable, without its quotes. */
  private static final Pattern VARIABLE =
      Pattern.compile("환경 ?변수 ([A-Za-z_][A-Za-z0-9_]*)(?=[을를이가은는의])");

  private static final Pattern VALUE_OF_VARIABLE =
      Pattern.compile("(환경변수 \"[^\"]*\"[을를] )([^\" ]+?)(으?로 (?:설정|지정|바꾼|정한))");

  /** A particle that stands apart from its noun. */
  private static final Pattern APART =
      Pattern.compile(
          "(?<=[\"A-Za-z0-9가-힣]) (을|를|으로)(?= |$)|(?<=[\"A-Za-z0-9]) (이|가|은|는|의|에|에서|로|과|와|이다)(?= |$)");

  /** {@code 두 번째 닫기는 실패한다}. */
  private static final Pattern SOME_CALL =
      Pattern.compile(
          "^(?:첫 번째 |두 번째 |세 번째 |마지막 |다음 )?(?:닫기|열기|생성|삭제|복제|호출|해제)(?:는|가|은|이) (?=실패|거부|성공)");

  /** The name of a thread without its quotes. */
  private static final Pattern BARE_THREAD =
      Pattern.compile("^([A-Za-z][A-Za-z0-9]*) 스레드(?=[이가은는])");

  /** {@code 읽으려고 한다}. */
  private static final Pattern INTENDS = Pattern.compile("(?<=려고) (?:한다|했다|합니다|했습니다|시도한다|시도했다)$");

  /** {@code 읽기를 시도한다}, {@code 접속을 시도한다}. */
  private static final Pattern TRIES =
      Pattern.compile("(?:([가-힣]+)기|([가-힣]+?))[을를]? 시도(?:한다|했다|하였다|합니다|했습니다)$");

  private static final Pattern ENDLESS = Pattern.compile("(?:무한정|무한히|무한 동안|무한대로|계속해서|영원히) ");
  private static final Pattern MAY_NOT = Pattern.compile("([가-힣]+)(?:하면|해서는) 안 (?:된다|됩니다|돼)");
  private static final Pattern NOT = Pattern.compile("(?<![가-힣])안 ([가-힣]+)");
  private static final Map<String, String> NUMBERS =
      Map.of(
          "하나", "1", "한", "1", "두", "2", "둘", "2", "세", "3", "셋", "3", "네", "4", "다섯", "5", "여섯",
          "6");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\"[^\"]*\"|(?<![가-힣])(?!한다)(하나|한|두|둘|세|셋|네|다섯|여섯)(?: ?(?=개|번|바이트)|(?=만큼|이다|다|가|이 |로 |를 )|"
              + " (?=[가-힣]*(?:놓|반납|해제)))");
  private static final Pattern SINO_KOREAN =
      Pattern.compile("(?<![가-힣])([일이삼사오])(?= ?(?:초|분)(?![가-힣]{2}))");
  private static final Pattern THREAD_OF =
      Pattern.compile("(\"[^\"]*\")의 (?:스레드|쓰레드) (\"[^\"]*\")(?=[가-힣])");
  private static final Pattern THREAD_ALONE =
      Pattern.compile("^스레드 (\"[^\"]*\")(?=[이가은는의])|^(\"[^\"]*\") 스레드(?=[이가은는의])");
  private static final Pattern EITHER =
      Pattern.compile(
          "("
              + Readings.HANDLE
              + ")(?:이나|나| 또는| 혹은|, 또는) ("
              + Readings.HANDLE
              + ")(?! (?:중|가운데))(?:을|를)?");
  private static final Pattern ONE_OF =
      Pattern.compile(
          "(" + Readings.HANDLE + ")(?:이나|나| 또는| 혹은|하고|랑|이랑|, 또는) (?=" + Readings.HANDLE + ")");

  /** A thread that somebody ended who is not told. */
  private static final Pattern KILLED_THREAD =
      Pattern.compile("^\"[^\"]*\"의 (\"[^\"]*\") 스레드[이가은는] 강제(?:로)? ?종료(?:된다|되었다|됐다|됩니다|되었습니다)$");

  private KoreanReadings() {}

  /** Returns what says the same in another way, one change upon the other. */
  static List<UnaryOperator<String>> changes(EnglishInKorean borrowed, KoreanVerbs verbs) {
    return List.of(
        text -> NAMED_BY.matcher(text).replaceAll("$1"),
        text -> DONE.matcher(text).replaceAll("되었다"),
        text -> APART.matcher(text).replaceAll(found -> found.group().strip()),
        text -> SOME_CALL.matcher(text).replaceFirst(""),
        text -> BARE_THREAD.matcher(text).replaceFirst("\"$1\" 스레드"),
        text -> INTENDS.matcher(text).replaceFirst(""),
        text -> tried(text, verbs),
        verbs::able,
        borrowed::korean,
        text -> MAY_NOT.matcher(text).replaceAll("$1하지 않다"),
        verbs::usual,
        text ->
            THREAD_ALONE
                .matcher(text.replace("쓰레드", "스레드"))
                .replaceAll(
                    found ->
                        "\"<프로세스>\"의 "
                            + (found.group(1) == null ? found.group(2) : found.group(1))
                            + " 스레드"),
        text -> THREAD_OF.matcher(text).replaceAll("$1의 $2 스레드"),
        text -> KILLED_THREAD.matcher(text).replaceFirst("스레드 $1이 강제 종료된다"),
        text -> EITHER.matcher(text).replaceAll("$1와 $2 가운데 하나를"),
        text -> ONE_OF.matcher(text).replaceAll("$1와 "),
        text -> NOT.matcher(text).replaceAll("$1지 않는다"),
        KoreanReadings::numbers,
        ManyObjects::korean,
        text -> VARIABLE.matcher(text).replaceAll("환경변수 \"$1\""),
        text -> VALUE_OF_VARIABLE.matcher(text).replaceFirst("$1\"$2\"$3"),
        text -> ENDLESS.matcher(text).replaceAll(""),
        KoreanReadings::active);
  }

  /** Returns what says less: names without what they are called besides. */
  static List<UnaryOperator<String>> shortenings() {
    return List.of(
        KoreanReadings::bare,
        text -> NAMED_PROCESS.matcher(text).replaceAll("$1"),
        text -> ROLE.matcher(text).replaceAll("\"$1\"$2"));
  }

  private static String tried(String text, KoreanVerbs verbs) {
    String done =
        TRIES.matcher(text).replaceFirst(found -> found.group(1) == null ? "$2한다" : "$1려고");
    return done.equals(text) ? text : verbs.usual(done);
  }

  private static String numbers(String text) {
    String counted = NUMBER.matcher(text).replaceAll(KoreanReadings::number);
    return SINO_KOREAN
        .matcher(counted)
        .replaceAll(digit -> "" + (1 + "일이삼사오".indexOf(digit.group(1))));
  }

  private static String number(MatchResult word) {
    return word.group(1) == null
        ? Matcher.quoteReplacement(word.group())
        : Objects.requireNonNull(NUMBERS.get(word.group(1)));
  }

  /** What happens to something by somebody, as what somebody does. */
  private static String active(String text) {
    Matcher found = PASSIVE.matcher(text);
    return found.matches()
        ? found.group(2)
            + "이 "
            + DONE_BY
                .matcher(
                    OBJECT_BEFORE_BY.matcher(found.group(1) + found.group(3)).replaceFirst("을"))
                .replaceFirst("한다")
        : text;
  }

  private static String bare(String text) {
    return APPOSED.matcher(APPOSITION.matcher(text).replaceAll("")).replaceAll("$1");
  }
}

package org.handlebook.app.author.suggest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed, in other words that mean the same: those of which sentences consist. */
final class Readings {
  private static final double REWRITTEN = 0.03;
  private static final double SHORTENED = 0.45;
  private static final String NAME = "(\"[^\"]*\"|[A-Z][A-Za-z]*)";
  private static final Pattern PASSIVE =
      Pattern.compile(
          "^(.+?) (?:is|are|was|were|gets|got|has been|have been|is being)(?: then)? ([a-z]+) by "
              + NAME
              + "(.*)$");
  private static final Pattern PASSIVE_KOREAN =
      Pattern.compile("^(.*?)(\"[^\"]*\"|[A-Za-z가-힣]+)에 의해(?:서)? ?(.*)$");
  private static final Pattern OBJECT_BEFORE_BY =
      Pattern.compile("(?<=[A-Za-z0-9\\])\"])(?:이|가|은|는)(?= )");
  private static final String KIND =
      "(?:handles?|object|mutex|event|semaphore|(?:waitable )?timer|job|mailslot|(?:named )?pipe"
          + "|process|thread|view|file mapping|file)";
  private static final Pattern APPOSITION =
      Pattern.compile("\\b(?:(?:the|its|their|own|both) )*" + KIND + " (?=" + handle() + ")");
  private static final Pattern APPOSED =
      Pattern.compile("\\bthe (" + handle() + ") " + KIND + "\\b");
  private static final String KOREAN_KIND =
      "(?:핸들|오브젝트|뮤텍스|이벤트|세마포어|(?:대기 )?타이머|잡|메일슬롯|파이프|프로세스|스레드|뷰|파일 매핑|파일)";
  private static final Pattern NAMED_PROCESS =
      Pattern.compile("(\"[^\"]*\") 프로세스(?=[이가은는을를의에로와과]\\s)");
  private static final Pattern PROCESS_NAMED =
      Pattern.compile("(?<= )(?:the )?(?:child )?process (?=\")");
  private static final Pattern NAMED_ALREADY =
      Pattern.compile("(?:\\bthe )?(\"[^\"]*\") process\\b");

  /** Who is called by what it is: {@code the parent process}, {@code 부모 프로세스}. */
  private static final Pattern ROLE =
      Pattern.compile(
          "^(?:[Tt]he |[Aa] )?(parent|child|server|client|service)(?: process)? (?=[a-z]+s )");

  private static final Pattern KOREAN_ROLE =
      Pattern.compile("^(부모|자식|서버|클라이언트)(?: 프로세스)?([이가은는] )");
  private static final Pattern KOREAN_APPOSITION =
      Pattern.compile("(?<![가-힣])(?:자기 |그 )?" + KOREAN_KIND + " (?=" + handle() + ")");
  private static final Pattern KOREAN_APPOSED =
      Pattern.compile("(" + handle() + ") " + KOREAN_KIND + "(?:인|이라는)?(?=[이가은는을를의에로와과]|\\s)");
  private static final Pattern ENDLESS =
      Pattern.compile(
          " (?:for ?ever|indefinitely|infinitely|without (?:a )?time-?out)\\b"
              + "|(?:무한정|무한히|무한 동안|무한대로|계속해서|영원히) ");
  private static final Pattern NEGATED = Pattern.compile("\\b([a-z]+)nt\\b");
  private static final Set<String> AUXILIARIES =
      Set.of("does", "do", "did", "is", "was", "are", "has", "have", "ca", "wo", "should");
  private static final Pattern MAY_NOT = Pattern.compile("([가-힣]+)(?:하면|해서는) 안 (?:된다|됩니다|돼)");
  private static final Pattern NOT = Pattern.compile("(?<![가-힣])안 ([가-힣]+)");

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Pattern NUMBER =
      Pattern.compile("\"[^\"]*\"|\\b(?:" + String.join("|", NUMBERS) + ")\\b");
  private static final Map<String, String> KOREAN_NUMBERS =
      Map.of(
          "하나", "1", "한", "1", "두", "2", "둘", "2", "세", "3", "셋", "3", "네", "4", "다섯", "5", "여섯",
          "6");
  private static final Pattern KOREAN_NUMBER =
      Pattern.compile(
          "\"[^\"]*\"|(?<![가-힣])(하나|한|두|둘|세|셋|네|다섯|여섯)(?: ?(?=개|번|바이트)|(?=만큼|이다|다|가|이 |로 |를 )| (?=[가-힣]*(?:놓|반납|해제)))");
  private static final Pattern SINO_KOREAN =
      Pattern.compile("(?<![가-힣])([일이삼사오])(?= ?(?:초|분)(?![가-힣]{2}))");

  private static final Pattern POSSESSIVE =
      Pattern.compile(
          "^(.*?)(\"[^\"]*\"|"
              + handle()
              + ")(?:'s|s|') ([a-z]+(?: [a-z]+)*)(?= (?:is|are|was|becomes|should|equals|has|contains|stays|must|will)\\b)");
  private static final Pattern THREAD_OF =
      Pattern.compile("(\"[^\"]*\")'s (?:the )?thread (\"[^\"]*\")");
  private static final Pattern KOREAN_THREAD =
      Pattern.compile("(\"[^\"]*\")의 (?:스레드|쓰레드) (\"[^\"]*\")(?=[가-힣])");
  private static final Pattern EITHER =
      Pattern.compile(
          "(" + handle() + ")(?:이나|나| 또는| 혹은|, 또는) (" + handle() + ")(?! (?:중|가운데))(?:을|를)?");
  private static final Pattern ONE_OF =
      Pattern.compile("(" + handle() + ")(?:이나|나| 또는| 혹은|하고|랑|이랑|, 또는) (?=" + handle() + ")");
  private static final Pattern OR =
      Pattern.compile(
          "(?:any of |one of |either )?("
              + handle()
              + "(?:, "
              + handle()
              + ")*),? or (?="
              + handle()
              + ")");

  private final List<UnaryOperator<String>> changes;
  private final List<UnaryOperator<String>> shortenings;
  private final Wordings wordings;
  private final Compounds compounds;
  private final boolean korean;

  Readings(Wordings wordings, Candidates known, boolean korean) {
    this.wordings = wordings;
    this.korean = korean;
    this.compounds = new Compounds(known.lexicon(), korean);
    KoreanVerbs verbs = new KoreanVerbs(korean ? known.written() : Set.of());
    this.changes =
        korean
            ? List.of(
                new EnglishInKorean(wordings.borrowed())::korean,
                verbs::usual,
                text -> KOREAN_THREAD.matcher(text).replaceAll("$1의 $2 스레드"),
                text -> EITHER.matcher(text).replaceAll("$1와 $2 가운데 하나를"),
                text -> ONE_OF.matcher(text).replaceAll("$1와 "),
                text -> MAY_NOT.matcher(text).replaceAll("$1하지 않다"),
                text -> NOT.matcher(text).replaceAll("$1지 않는다"),
                Readings::koreanNumbers,
                text -> ENDLESS.matcher(text).replaceAll(""),
                Readings::koreanActive)
            : List.of(
                Readings::apostrophes,
                Readings::numbers,
                text -> OR.matcher(text).replaceAll("any of $1 and "),
                text -> THREAD_OF.matcher(text).replaceAll("thread $2 of $1"),
                text -> POSSESSIVE.matcher(text).replaceAll("$1the $3 of $2"),
                text -> ENDLESS.matcher(text).replaceAll(""),
                text -> PASSIVE.matcher(text).replaceAll("$3 $2 $1$4"));
    this.shortenings =
        korean
            ? List.of(
                Readings::koreanBare,
                text -> NAMED_PROCESS.matcher(text).replaceAll("$1"),
                text -> KOREAN_ROLE.matcher(text).replaceAll("\"$1\"$2"))
            : List.of(
                Readings::bare,
                text -> NAMED_ALREADY.matcher(text).replaceAll("$1"),
                text -> PROCESS_NAMED.matcher(text).replaceAll(""),
                Readings::namedByRole);
  }

  /** Returns the text, and what else it may be, with what must be forgiven for each. */
  Map<String, Double> of(String plain) {
    Map<String, Double> readings = new LinkedHashMap<>();
    add(plain, 0, readings);
    String all = plain;
    for (UnaryOperator<String> change : changes) {
      all = change.apply(all);
      add(all, REWRITTEN, readings);
    }
    for (UnaryOperator<String> shortening : shortenings) {
      all = shortening.apply(all);
      add(all, SHORTENED, readings);
    }
    return readings;
  }

  private void add(String text, double cost, Map<String, Double> readings) {
    if (!readings.containsKey(text)) {
      double rewritten = Math.max(cost, REWRITTEN);
      readings.put(text, cost);
      Set<String> others = TypedText.readings(text, wordings.phrases(), korean);
      others.forEach(other -> readings.putIfAbsent(other, rewritten));
      others.forEach(other -> readings.putIfAbsent(compounds.apart(other), rewritten));
    }
  }

  private static String handle() {
    return "(?:[a-z]{1,4}[A-Z][A-Za-z0-9_]*|h[0-9]+)(?:\\[[0-9]+\\])?";
  }

  private static String apostrophes(String text) {
    return NEGATED
        .matcher(text)
        .replaceAll(
            word -> AUXILIARIES.contains(word.group(1)) ? word.group(1) + "n't" : word.group());
  }

  private static String numbers(String text) {
    return NUMBER
        .matcher(text)
        .replaceAll(
            word -> {
              int number = NUMBERS.indexOf(word.group());
              return number < 0 ? Matcher.quoteReplacement(word.group()) : "" + number;
            });
  }

  private static String koreanNumbers(String text) {
    String counted = KOREAN_NUMBER.matcher(text).replaceAll(Readings::number);
    return SINO_KOREAN
        .matcher(counted)
        .replaceAll(digit -> "" + (1 + "일이삼사오".indexOf(digit.group(1))));
  }

  private static String number(MatchResult word) {
    return word.group(1) == null
        ? Matcher.quoteReplacement(word.group())
        : Objects.requireNonNull(KOREAN_NUMBERS.get(word.group(1)));
  }

  /** What happens to something by somebody, as what somebody does. */
  private static String koreanActive(String text) {
    Matcher found = PASSIVE_KOREAN.matcher(text);
    return found.matches()
        ? found.group(2)
            + "이 "
            + OBJECT_BEFORE_BY.matcher(found.group(1) + found.group(3)).replaceFirst("을")
        : text;
  }

  private static String namedByRole(String text) {
    return ROLE.matcher(text)
        .replaceAll(
            role -> {
              String name = role.group(1);
              return '"'
                  + name.substring(0, 1).toUpperCase(Locale.ROOT)
                  + name.substring(1)
                  + "\" ";
            });
  }

  private static String bare(String text) {
    return APPOSED.matcher(APPOSITION.matcher(text).replaceAll("")).replaceAll("$1");
  }

  private static String koreanBare(String text) {
    return KOREAN_APPOSED.matcher(KOREAN_APPOSITION.matcher(text).replaceAll("")).replaceAll("$1");
  }
}

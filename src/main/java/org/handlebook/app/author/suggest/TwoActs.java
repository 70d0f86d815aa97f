package org.handlebook.app.author.suggest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.translation.KoreanParticles;

/** A step that does two things, or one thing twice, as the two steps that say it. */
final class TwoActs {
  private static final Pattern ENGLISH =
      Pattern.compile(
          "^(?<who>\"[^\"]*\"|(?:[Tt]he )?[a-z]+) (?<first>.+?),? and (?:then |immediately )*(?<second>(?:[a-z]+s [^ ].*|exits|crashes))$");
  private static final Pattern ENGLISH_TWICE =
      Pattern.compile(
          "^(?<act>\"[^\"]*\" (?:closes|deletes|unmaps|sets|writes|reads|opens|spawns) .+) (?:twice|two times|a second time)$");
  private static final Pattern KOREAN =
      Pattern.compile(
          "^(?<who>\"[^\"]*\"[이가은는]) (?<first>.+?[가-힣](?:고|자마자|[은ㄴ](?= 뒤| 후| 다음)))(?: 나서| 뒤에?| 후에?| 다음에?)?,? (?:곧바로 |바로 |즉시 |이어서 |다시 )*(?<second>.+다)$");
  private static final Pattern KOREAN_TWICE =
      Pattern.compile(
          "^(?<before>\"[^\"]*\"[이가은는] .+?) ?(?:두 번|두번|2번|연달아 두 번|거듭) (?<after>(?:닫|삭제|지|설정|쓰|쓴|읽|연|열).*)$");

  /** What somebody does in vain, and what is done so: tried, and then refused. */
  private static final Pattern ENGLISH_IN_VAIN =
      Pattern.compile(
          "^(\"[^\"]*\") (?:cannot|can't|can not|could not|couldn't|fails to|failed to|is unable to|is not able to) (.+)$");

  private static final Pattern ENGLISH_NOT_DONE =
      Pattern.compile("^(.+?) (?:cannot|can't|can not|could not) be ([a-z]+ed by .+)$");
  private static final Pattern KOREAN_IN_VAIN =
      Pattern.compile("^(\"[^\"]*\"[이가은는] .+?[가-힣]지) 못(?:한다|했다|합니다|했습니다)$");
  private static final Pattern KOREAN_UNABLE =
      Pattern.compile("^(\"[^\"]*\"[이가은는] .+? 수) 없(?:다|었다|습니다|게 된다)$");

  /** What comes after it is part of the first. */
  private static final Pattern PRONOUN =
      Pattern.compile(
          "\\b(?:it|them|the handle|its handle)\\b|(?:그것|이것|그 핸들|이 핸들)[을를] |(?<![가-힣])(?:이를|핸들을) ");

  /** A verb that wants an object and has none. */
  private static final Pattern KOREAN_ALONE =
      Pattern.compile("(\"[^\"]*\"[이가은는]) ((?!비정상|종료|끝|죽|잠|잔|기다리지)[가-힣]+다)");

  private static final Pattern HANDLE = Pattern.compile("(?<![\\w\"])" + Readings.HANDLE);

  /** How a process is spawned is no act of its own. */
  private static final String HOW = "bInheritHandles";

  private TwoActs() {}

  /** Returns the two; nothing for a step that says one thing. */
  static List<String> in(String text, boolean korean) {
    if (text.contains(HOW)) {
      return List.of();
    }
    Matcher twice = (korean ? KOREAN_TWICE : ENGLISH_TWICE).matcher(text);
    if (twice.matches()) {
      String act = korean ? twice.group("before") + ' ' + twice.group("after") : twice.group("act");
      return List.of(act, act);
    }
    Matcher both = (korean ? KOREAN : ENGLISH).matcher(text);
    return both.matches()
        ? List.of(
            both.group("who") + ' ' + both.group("first"),
            both.group("who") + ' ' + both.group("second"))
        : List.of();
  }

  /** Returns what is tried in vain, as if it were done; nothing for a step that says no such. */
  static Optional<String> inVain(String text, boolean korean) {
    for (Pattern each :
        korean
            ? List.of(KOREAN_IN_VAIN, KOREAN_UNABLE)
            : List.of(ENGLISH_IN_VAIN, ENGLISH_NOT_DONE)) {
      Matcher found = each.matcher(text);
      if (found.matches()) {
        String end = each == KOREAN_UNABLE ? " 있다" : "";
        return Optional.of(
            korean
                ? found.group(1) + end
                : found.group(1) + (each == ENGLISH_NOT_DONE ? " is " : " ") + found.group(2));
      }
    }
    return Optional.empty();
  }

  /** Returns the last step with a handle, for an act that only says {@code it}. */
  static String lastHandle(String act, List<String> before, boolean korean) {
    boolean meant = !korean && PRONOUN.matcher(act).find();
    return before.stream()
        .filter(step -> meant && HANDLE.matcher(step).find())
        .reduce("", (earlier, last) -> last);
  }

  /** Returns the second with the handle that the first is about, where it says it or nothing. */
  static String about(String second, String first, boolean korean) {
    Matcher handle = HANDLE.matcher(first);
    String last = "";
    while (handle.find()) {
      last = handle.group();
    }
    if (last.isEmpty()) {
      return second;
    }
    String told =
        PRONOUN.matcher(second).replaceFirst(Matcher.quoteReplacement(korean ? last + "을 " : last));
    Matcher alone = KOREAN_ALONE.matcher(told);
    return KoreanParticles.mended(
        korean && alone.matches() ? alone.group(1) + ' ' + last + "을 " + alone.group(2) : told);
  }
}

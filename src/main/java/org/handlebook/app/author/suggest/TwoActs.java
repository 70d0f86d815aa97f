package org.handlebook.app.author.suggest;

import java.util.List;
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

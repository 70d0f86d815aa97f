package org.handlebook.app.author.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English verbs and nouns that Koreans say in Korean sentences: {@code close한다}, {@code 클로즈한다}. */
final class EnglishInKorean {
  private static final Pattern WORD =
      Pattern.compile(
          "\"[^\"]*\"|(?<![\\w.가-힣])([A-Za-z]+|[가-힣]{1,5}?(?= ?[하한했합해함되된됐됨시]))((?: ?(?:을|를) ?| )?"
              + "(?:한다|했다|합니다|했습니다|하였다|해서|하여|하고|하며|하면서|해|함|된다|됐다|되었다|됩니다|됨|시킨다|시켰다|시킴|시켜))?(?![\\w가-힣])");

  private final Map<String, String> words = new HashMap<>();

  EnglishInKorean(List<Wordings.Pair> pairs) {
    pairs.forEach(pair -> words.put(pair.said().toLowerCase(Locale.ROOT), pair.meant()));
  }

  /** Returns a text with those words in Korean. */
  String korean(String text) {
    return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(word(word)));
  }

  private String word(MatchResult found) {
    String meant =
        found.group(1) == null ? null : words.get(found.group(1).toLowerCase(Locale.ROOT));
    boolean verb = meant != null && meant.endsWith("다");
    boolean noun = found.group(1) != null && Hangul.isIn(found.group(1)) && found.group(2) == null;
    if (meant == null || noun || (!verb && found.group(2) != null)) {
      return found.group();
    }
    return meant;
  }
}

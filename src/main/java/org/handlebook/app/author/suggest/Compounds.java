package org.handlebook.app.author.suggest;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that somebody wrote as one: {@code exitcode}, {@code 종료코드는}. */
final class Compounds {
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[가-힣]{3,12}|\\b[a-z]{6,24}\\b");
  private static final Pattern TWO = Pattern.compile("(?<![가-힣\"])([가-힣]+) ([가-힣]+)");
  private static final int SHORTEST = 3;
  private static final int SHORTEST_KOREAN = 1;

  private final Set<String> lexicon;
  private final boolean korean;

  Compounds(Set<String> lexicon, boolean korean) {
    this.lexicon = lexicon;
    this.korean = korean;
  }

  /** Returns a text with those words apart. */
  String apart(String text) {
    return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(apart(word)));
  }

  private String apart(MatchResult found) {
    String word = found.group();
    int least = korean ? SHORTEST_KOREAN : SHORTEST;
    if (word.charAt(0) == '"' || isKnown(word)) {
      return word;
    }
    for (int end = word.length() - least; end >= least; end--) {
      if (lexicon.contains(word.substring(0, end)) && isKnown(word.substring(end))) {
        return word.substring(0, end) + ' ' + word.substring(end);
      }
    }
    return word;
  }

  /** Returns a text with two words as one that are a word of sentences only together. */
  String together(String text) {
    String all = text;
    int at = 0;
    for (Matcher two = TWO.matcher(all); two.find(at); two = TWO.matcher(all)) {
      String one = two.group(1) + two.group(2);
      boolean apart = isKnown(two.group(1)) && isKnown(two.group(2));
      at = two.end(1);
      if (isKnown(one) && !apart) {
        all = all.substring(0, two.start()) + one + all.substring(two.end());
        at = two.start() + one.length();
      }
    }
    return all;
  }

  private boolean isKnown(String word) {
    return lexicon.contains(word) || (korean && lexicon.contains(Hangul.stem(word)));
  }
}

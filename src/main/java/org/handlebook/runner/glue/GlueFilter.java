package org.handlebook.runner.glue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Which sentences the steps of some features can be: those whose words all occur in the features'
 * text.
 *
 * <p>Cucumber compiles every sentence, and tries each on every new step; the fewer there are, the
 * sooner a run of a few features is over. A word that an outline puts together from pieces is in no
 * text: where such a thing may happen, every sentence is taken.
 */
public final class GlueFilter {
  private static final Pattern PUT_TOGETHER =
      Pattern.compile("\\p{L}<[^<>\\n]+>|<[^<>\\n]+>[A-Za-z]");

  /** Each word of the features once: a sentence is looked for in far less than they are long. */
  private final String text;

  private final boolean all;
  private final Set<String> leftOut = ConcurrentHashMap.newKeySet();

  /** Makes the choice for features whose text, normalised to NFC, this is. */
  public GlueFilter(String text) {
    this.text = String.join(" ", distinctWords(text));
    this.all = text.indexOf('<') >= 0 && PUT_TOGETHER.matcher(text).find();
  }

  private static Set<String> distinctWords(String text) {
    Set<String> words = new LinkedHashSet<>();
    StringTokenizer all = new StringTokenizer(text, " \t\n\u000B\f\r");
    while (all.hasMoreTokens()) {
      words.add(all.nextToken());
    }
    return words;
  }

  /** Returns whether a step of the features can be this sentence, a Cucumber expression. */
  boolean takes(String sentence) {
    boolean taken = all || hasWordsOf(sentence);
    if (!taken) {
      leftOut.add(sentence);
    }
    return taken;
  }

  /**
   * Returns whether the words are there that a sentence has whatever its parameters are. Asked for
   * every sentence of every run, so without regular expressions.
   */
  private boolean hasWordsOf(String sentence) {
    int start = 0;
    for (int i = 0; i < sentence.length(); i++) {
      int end = gapEnd(sentence, i);
      if (end >= 0) {
        if (!hasWord(sentence, start, i)) {
          return false;
        }
        i = end;
        start = end + 1;
      }
    }
    return hasWord(sentence, start, sentence.length());
  }

  /** Returns where a space, a parameter or what may be left out ends; -1 if none begins there. */
  private static int gapEnd(String sentence, int at) {
    return switch (sentence.charAt(at)) {
      case ' ' -> at;
      case '{' -> sentence.indexOf('}', at);
      case '(' -> sentence.indexOf(')', at);
      default -> -1;
    };
  }

  /**
   * Returns whether a word is there; one of which there are others to choose from may be missing.
   */
  private boolean hasWord(String sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = sentence.charAt(i);
      if (c == '/' || c == '\\') {
        return true;
      }
    }
    return text.contains(sentence.substring(start, end));
  }

  /** Returns the sentences that were not taken. */
  public Set<String> leftOut() {
    return Collections.unmodifiableSet(leftOut);
  }
}

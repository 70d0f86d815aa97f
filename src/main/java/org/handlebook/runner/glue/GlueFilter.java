package org.handlebook.runner.glue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
  private static final Pattern NOT_LITERAL = Pattern.compile("\\{[^}]*}|\\([^)]*\\)");
  private static final Pattern SPACES = Pattern.compile("\\s+");

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
    boolean taken = all || words(sentence).allMatch(text::contains);
    if (!taken) {
      leftOut.add(sentence);
    }
    return taken;
  }

  /** Returns the words that are there whatever the parameters are. */
  private static Stream<String> words(String sentence) {
    return SPACES
        .splitAsStream(NOT_LITERAL.matcher(sentence).replaceAll(" "))
        .filter(word -> word.indexOf('/') < 0 && word.indexOf('\\') < 0);
  }

  /** Returns the sentences that were not taken. */
  public Set<String> leftOut() {
    return Collections.unmodifiableSet(leftOut);
  }
}

package org.handlebook.app.author.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handlebook.app.author.index.StepEntry;
import org.handlebook.text.Likeness;
import org.handlebook.translation.KoreanParticles;
import org.jspecify.annotations.Nullable;

/**
 * Which sentence a text is a slip of: a letter or two are wrong, or a quote or an article is
 * missing, and no other sentence is as near.
 */
final class SlipOf {
  private static final int SLIP = 2;
  private static final int FARTHER = 2;
  private static final double FORM = 0.1;
  private static final Pattern VALUE =
      Pattern.compile("\"[^\"]*\"|[0-9][0-9A-Fa-fx]*|[A-Z]+_[A-Z_]+");
  private static final Pattern UNSPOKEN = Pattern.compile("\"|\\b(?:the|an?) ");

  private final String typed;
  private final boolean korean;
  private final Candidates words;
  private final Likely likely;
  private final List<Near> all = new ArrayList<>();

  private record Near(String text, @Nullable StepEntry step, int distance) {}

  /**
   * Compares with a text.
   *
   * @param words which are no slips
   */
  SlipOf(String typed, boolean korean, Candidates words, Likely likely) {
    this.typed = typed;
    this.korean = korean;
    this.words = words;
    this.likely = likely;
  }

  /** Takes a sentence into account, with the values that were typed. */
  void compare(String text, @Nullable StepEntry step) {
    all.add(new Near(text, step, Likeness.distance(letters(typed), letters(text))));
  }

  private String letters(String text) {
    String plain = UNSPOKEN.matcher(korean ? KoreanParticles.mended(text) : text).replaceAll("");
    return korean ? Hangul.sounds(plain) : plain;
  }

  /** Returns the sentence, if it can only be one. */
  Optional<String> sentence() {
    return all.stream()
        .filter(
            near ->
                near.step() != null
                    && near.distance() <= SLIP
                    && !near.text().equals(typed)
                    && isSaid(near.text())
                    && keepsWords(near.text()))
        .filter(near -> all.stream().noneMatch(other -> isAsNear(other, near)))
        .map(Near::text)
        .findFirst();
  }

  private static boolean isAsNear(Near other, Near near) {
    return !other.text().equals(near.text())
        && (Objects.equals(other.step(), near.step())
            ? other.distance() < near.distance()
            : other.distance() < near.distance() + FARTHER);
  }

  /** Returns whether a sentence says the values that were typed and leaves none open. */
  private boolean isSaid(String text) {
    boolean quoted = typed.chars().filter(c -> c == '"').count() > 0;
    return text.indexOf('<') < 0 && (!quoted || values(text).equals(values(typed)));
  }

  /** Returns whether each word that is one stays, perhaps in another form. */
  private boolean keepsWords(String text) {
    List<String> said = words(text);
    return words(typed).stream()
        .filter(words.lexicon()::contains)
        .allMatch(word -> said.stream().anyMatch(each -> likely.distance(word, each) <= FORM));
  }

  private List<String> words(String text) {
    return Stream.of(VALUE.matcher(text).replaceAll(" ").split("[^A-Za-z가-힣'-]+", -1))
        .map(word -> korean && !words.lexicon().contains(word) ? Hangul.stem(word) : word)
        .toList();
  }

  private static List<String> values(String text) {
    return VALUE.matcher(text).results().map(MatchResult::group).sorted().toList();
  }
}

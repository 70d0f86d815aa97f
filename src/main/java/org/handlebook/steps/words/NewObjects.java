package org.handlebook.steps.words;

import java.util.List;
import org.handlebook.system.ObjectKind;

/**
 * Several objects of a kind that a sentence wants made: {@code 64 inheritable events}.
 *
 * @param each what each of them shall be
 */
public record NewObjects(int count, NewObject each) {
  /**
   * Takes the words apart; they have the form that {@link
   * org.handlebook.steps.Vocabulary#newObjects} lets in.
   */
  public static NewObjects parse(String text) {
    String number = text.replaceAll("[^0-9]", "");
    String words = text.replaceAll("^[0-9]+ | [0-9]+개$", "");
    return new NewObjects(
        (int) Numbers.unsigned(number, Short.SIZE), NewObject.parse(singular(words)));
  }

  private static String singular(String words) {
    for (ObjectKind kind : KindWords.CREATED) {
      String many = plural(kind);
      if (words.endsWith(many)) {
        return words.substring(0, words.length() - many.length()) + kind.english();
      }
    }
    return words;
  }

  /** Returns the English word for several of a kind. */
  public static String plural(ObjectKind kind) {
    return kind.english() + (kind == ObjectKind.MUTEX ? "es" : "s");
  }

  /** Returns the words for several of each kind that is made so. */
  public static List<String> plurals() {
    return KindWords.CREATED.stream().map(NewObjects::plural).toList();
  }
}

package org.handlebook.record;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Wording for one thing, perhaps with fields in braces.
 *
 * @param korean the first are those that are written, the others are understood as well
 */
record Wording(String english, List<String> korean) {
  private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

  /** Reads the words of a line: {@code English = Korean = former Korean}. */
  static Wording of(String text) {
    List<String> words = List.of(text.split(" = ", -1));
    return new Wording(words.get(0), words.subList(1, words.size()));
  }

  /** Returns the words with the values of the fields of that state. */
  Wording with(UnaryOperator<String> state) {
    return new Wording(
        filled(english, state), korean.stream().map(word -> filled(word, state)).toList());
  }

  private static String filled(String words, UnaryOperator<String> state) {
    return FIELD.matcher(words).replaceAll(field -> quoted(state.apply(field.group(1))));
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  /** Returns the phrases that put each of the words into the other language, one a line. */
  String phrases() {
    List<String> fields = FIELD.matcher(english).results().map(field -> field.group(1)).toList();
    StringBuilder phrases = new StringBuilder();
    for (String word : korean) {
      phrases.append(with(field -> part(fields, field)).english());
      phrases.append(" = ").append(filled(word, field -> part(fields, field))).append('\n');
    }
    return phrases.toString();
  }

  /** Returns a field as phrases name it: by what it is, and a digit that tells it from another. */
  private static String part(List<String> fields, String field) {
    boolean isText = field.equals("owner") || field.equals("target");
    int number = fields.indexOf(field);
    return (isText ? "{path" : "{number") + (number == 0 || isText ? "" : number) + '}';
  }
}

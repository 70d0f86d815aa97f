package org.handlebook.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Wording for one thing, perhaps with fields in braces.
 *
 * @param korean the first are those that are written, the others are understood as well
 */
record Wording(String english, List<String> korean) {
  private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

  /** Two forms of a particle, of which what stands before it takes one. */
  private static final Pattern PARTICLE = Pattern.compile("([을이])/([를가])");

  /** How phrases name what fields hold, those aside that hold numbers. */
  private static final Map<String, String> PARTS =
      Map.of(
          "owner", "path", "target", "path", "object", "what", "process", "name", "row", "row",
          "handle", "word", "value", "word");

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

  /** Reads the values of the fields from a text in one of the wordings; nothing if it is none. */
  Optional<Map<String, String>> read(String text) {
    return Stream.concat(Stream.of(english), korean.stream())
        .flatMap(words -> read(words, text).stream())
        .findFirst();
  }

  private static Optional<Map<String, String>> read(String words, String text) {
    List<String> fields = FIELD.matcher(words).results().map(field -> field.group(1)).toList();
    String form = FIELD.matcher("\\Q" + words + "\\E").replaceAll("\\\\E(.+)\\\\Q");
    Matcher parts =
        Pattern.compile(PARTICLE.matcher(form).replaceAll("\\\\E[$1$2]\\\\Q")).matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      values.put(fields.get(i), parts.group(i + 1));
    }
    return Optional.of(values);
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
    String text = PARTS.get(field);
    if (text != null) {
      return '{' + text + '}';
    }
    long number =
        fields.stream()
            .takeWhile(one -> !one.equals(field))
            .filter(one -> !PARTS.containsKey(one))
            .count();
    return "{number" + (number == 0 ? "" : number) + '}';
  }
}

package org.handlebook.record;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.handlebook.record.json.JsonWriter;

/** What happens inside calls in words, as {@code terms.txt} says it. */
public final class MilestoneTerms {
  static final String SECTION = "milestones";

  /** The fields of the wordings. */
  public static final String OBJECT = "object";

  public static final String USAGE = "usage";
  public static final String PROCESS = "process";
  public static final String ROW = "row";
  public static final String HANDLE = "handle";

  private static final String RETURNED = "returned";
  private static final String VALUE = "value";
  private static final Map<String, Wording> WORDS = Terms.TERMS.milestones();

  private MilestoneTerms() {}

  /**
   * Something that happens inside a call, as a person says it.
   *
   * @param values what is said, by the names of the fields
   */
  public record Said(MilestoneWord what, Map<String, String> values) {
    /** Returns the value of a field of its wording. */
    public String value(String field) {
      return Objects.requireNonNull(values.get(field), field);
    }
  }

  /** Returns the English words for what happened. */
  public static String english(MilestoneWord what, UnaryOperator<String> values) {
    return words(what.word()).with(values).english();
  }

  /** Returns the English words for a row of a process' table. */
  public static String row(String handle, String process) {
    return words(ROW).with(field -> field.equals(HANDLE) ? handle : process).english();
  }

  /** Reads what happened from its words in any language; nothing if they say nothing of that. */
  public static Optional<Said> read(String text) {
    return Stream.of(MilestoneWord.values())
        .flatMap(
            what -> words(what.word()).read(text).map(values -> new Said(what, values)).stream())
        .findFirst();
  }

  /** Reads what a call returned from the words for it. */
  public static Optional<String> readReturned(String text) {
    return words(RETURNED).read(text).map(values -> values.get(VALUE));
  }

  /** Reads a handle and its process from the words for a row; nothing if they say no process. */
  public static Optional<Map<String, String>> readRow(String text) {
    return words(ROW).read(text);
  }

  /** Writes by their names the words that stand under pictures: the last ones of a language. */
  static void write(JsonWriter json) {
    WORDS.forEach(
        (name, words) -> {
          json.startObject(name).field("en", words.english());
          json.field("ko", words.korean().get(words.korean().size() - 1)).endObject();
        });
  }

  /** Returns the phrases as translations read them. */
  static String phrases() {
    StringBuilder phrases = new StringBuilder("\n[milestone]\n");
    WORDS.forEach((name, words) -> phrases.append(name.equals(ROW) ? "" : words.phrases()));
    return phrases
        .append("\n[row]\n")
        .append(words(ROW).phrases())
        .append("{word} = {word}\n")
        .toString();
  }

  private static Wording words(String name) {
    return Objects.requireNonNull(WORDS.get(name), name);
  }
}

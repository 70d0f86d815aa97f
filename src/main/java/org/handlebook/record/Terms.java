package org.handlebook.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.handlebook.record.json.JsonWriter;

/**
 * What people read of kernel objects, in English and in Korean, as {@code terms.txt} says it: kinds
 * of objects, their states as traces have them, and how rows came into tables. The page's script
 * reads the same as JSON.
 */
public final class Terms {
  static final String KINDS = "kinds";
  static final String ORIGINS = "origins";
  private static final String TYPE = "type";
  static final TermTable TERMS = TermTable.read();

  private Terms() {}

  /** Returns the Korean word for each kind of object by the English one. */
  public static Map<String, String> kinds() {
    return korean(TERMS.kinds());
  }

  /** Returns the Korean word for each way into a table by the English one. */
  public static Map<String, String> origins() {
    return korean(TERMS.origins());
  }

  private static Map<String, String> korean(Map<String, Wording> section) {
    Map<String, String> korean = new LinkedHashMap<>();
    section.forEach((english, words) -> korean.put(english, words.korean().get(0)));
    return korean;
  }

  /** Returns the Korean word for the kind of object of that English one. */
  public static String korean(String kind) {
    return Objects.requireNonNull(TERMS.kinds().get(kind), kind).korean().get(0);
  }

  /**
   * Returns the English words for a state, or "" if it has none.
   *
   * @param state the values of its fields by their names, {@code type} among them; "" for those
   *     that are not told
   */
  public static String english(UnaryOperator<String> state) {
    return String.join(", ", said(state).map(words -> words.english()).toList());
  }

  /** Returns all that a scenario may say of a state, in English and in Korean. */
  public static List<String> everyWording(UnaryOperator<String> state) {
    List<String> all = List.of();
    for (Wording part : said(state).toList()) {
      all = all.isEmpty() ? part.korean() : joined(all, part.korean());
    }
    return Stream.concat(Stream.of(english(state)), all.stream()).toList();
  }

  private static List<String> joined(List<String> some, List<String> others) {
    return some.stream().flatMap(one -> others.stream().map(other -> one + ", " + other)).toList();
  }

  private static Stream<Wording> said(UnaryOperator<String> state) {
    return TERMS.states().getOrDefault(state.apply(TYPE), List.of()).stream()
        .flatMap(group -> group.stream().filter(line -> line.isTrueOf(state)).limit(1))
        .map(line -> line.words().with(state));
  }

  /**
   * Returns the phrases for kinds and states, as translations read phrases: a heading in brackets,
   * and below it one phrase a line, English {@code =} Korean.
   */
  public static String phrases() {
    StringBuilder phrases = new StringBuilder("\n[kind]\n");
    TERMS.kinds().values().forEach(words -> phrases.append(words.phrases()));
    phrases.append("\n[state]\n");
    TERMS.states().values().stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .map(line -> line.words().phrases())
        .distinct()
        .forEach(phrases::append);
    phrases.append("{state}, {state1} = {state}, {state1}\n");
    return phrases.append(MilestoneTerms.phrases()).toString();
  }

  /** Returns the table as JSON, for scripts, with the words of changes and milestones by name. */
  public static String json() {
    JsonWriter json = new JsonWriter(true).startObject().startObject(KINDS);
    kinds().forEach(json::field);
    json.endObject().startObject(ORIGINS);
    origins().forEach(json::field);
    json.endObject().startObject("changes");
    Stream.of(ChangeWord.values()).forEach(change -> json.field(change.name(), change.word()));
    json.endObject().startObject("milestones");
    Stream.of(MilestoneWord.values()).forEach(what -> json.field(what.name(), what.word()));
    json.endObject().startObject("inside");
    MilestoneTerms.write(json);
    json.endObject().startObject("states");
    TERMS
        .states()
        .forEach(
            (type, groups) -> {
              json.startArray(type);
              for (List<StateLine> group : groups) {
                json.startArray();
                group.forEach(line -> line.write(json));
                json.endArray();
              }
              json.endArray();
            });
    return json.endObject().endObject().take();
  }
}

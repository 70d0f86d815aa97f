package org.handlebook.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.handlebook.record.json.JsonWriter;

/**
 * What a state says when its fields are as {@code when} says.
 *
 * @param when values by the names of fields; "" for a field that is not told
 */
record StateLine(Map<String, String> when, Wording words) {
  private static final String OTHERWISE = "otherwise";

  /** Reads {@code field=value other=: English = Korean}. */
  static StateLine of(String line) {
    int end = line.indexOf(": ");
    Map<String, String> when = new LinkedHashMap<>();
    for (String condition : line.substring(0, end).split(" ", -1)) {
      if (!condition.equals(OTHERWISE)) {
        int equals = condition.indexOf('=');
        when.put(condition.substring(0, equals), condition.substring(equals + 1));
      }
    }
    return new StateLine(when, Wording.of(line.substring(end + 2)));
  }

  /** Returns whether the fields of that state are as the line says. */
  boolean isTrueOf(UnaryOperator<String> state) {
    return when.entrySet().stream()
        .allMatch(field -> state.apply(field.getKey()).equals(field.getValue()));
  }

  /** Writes the line as a value. */
  void write(JsonWriter json) {
    json.startObject().startObject("when");
    when.forEach(json::field);
    json.endObject().field("en", words.english()).field("ko", words.korean().get(0)).endObject();
  }
}

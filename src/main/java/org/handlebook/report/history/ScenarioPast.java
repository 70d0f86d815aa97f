package org.handlebook.report.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handlebook.record.json.JsonValue;
import org.handlebook.record.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the runs of a scenario.
 *
 * @param text stands for its text in the last of them
 * @param since when it began not to be as expected, as people read it; "" when it is as expected
 * @param flips the numbers of later runs that changed whether it is as expected, though its text
 *     was the same
 * @param millis how long it took, by system
 */
public record ScenarioPast(
    String text, String since, List<Integer> flips, Map<String, Long> millis) {
  private static final int LETTERS = 12;
  private static final int FLAKY = 2;

  /** Makes what one run tells. */
  static ScenarioPast of(String text, Map<String, Long> millis) {
    String shorter = text.substring(0, Math.min(LETTERS, text.length()));
    return new ScenarioPast(shorter, "", List.of(), millis);
  }

  /** Returns whether it goes now so and now so, though nobody changed its text. */
  public boolean isFlaky() {
    return flips.size() >= FLAKY;
  }

  /**
   * Returns what is known after this run.
   *
   * @param before what was known before it; null when it is the first
   * @param was whether it was as expected
   * @param is whether it is now
   * @param run the number of this run
   * @param oldest the number of the oldest run that counts
   * @param when this run was
   */
  ScenarioPast after(
      @Nullable ScenarioPast before, boolean was, boolean is, int run, int oldest, String when) {
    String began = is ? "" : before == null || was || before.since.isEmpty() ? when : before.since;
    Map<String, Long> all = new LinkedHashMap<>(before == null ? Map.of() : before.millis);
    all.putAll(millis);
    List<Integer> changes = new ArrayList<>();
    if (before != null && before.text.equals(text)) {
      changes.addAll(before.flips);
      if (was != is && !changes.contains(run)) {
        changes.add(run);
      }
      changes.removeIf(flip -> flip < oldest);
    }
    return new ScenarioPast(text, began, changes, all);
  }

  void write(List<String> systems, JsonWriter json) {
    json.field("text", text);
    if (!since.isEmpty()) {
      json.field("since", since);
    }
    if (!flips.isEmpty()) {
      json.startArray("flips");
      flips.forEach(json::element);
      json.endArray();
    }
    json.startArray("millis");
    systems.forEach(system -> json.element(millis.getOrDefault(system, 0L)));
    json.endArray();
  }

  static ScenarioPast read(JsonValue scenario, List<String> systems) {
    Map<String, Long> millis = new TreeMap<>();
    List<JsonValue> told = new ArrayList<>(scenario.get("millis").elements());
    for (int i = 0; i < Math.min(told.size(), systems.size()); i++) {
      millis.put(systems.get(i), number(told.get(i)));
    }
    return new ScenarioPast(
        scenario.get("text").text(),
        scenario.get("since").text(),
        scenario.get("flips").elements().stream().map(flip -> (int) number(flip)).toList(),
        millis);
  }

  static long number(JsonValue value) {
    return value.text().matches("[0-9]{1,15}") ? Long.parseLong(value.text()) : 0;
  }
}

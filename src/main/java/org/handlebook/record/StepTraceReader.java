package org.handlebook.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.record.json.JsonValue;

/**
 * Reads the traces of a scenario, one after the other, as {@code trace} writes them, and keeps the
 * world after the last one.
 */
public final class StepTraceReader {
  private static final String CURRENT = "{\"format\":" + TraceFormat.CURRENT + ',';

  private final List<Map<String, JsonValue>> tables = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, JsonValue> objects = new LinkedHashMap<>();

  /** Returns the format of a trace that is of none that can be read here. */
  public static Optional<String> unknownFormat(String json) {
    if (json.startsWith(CURRENT)) {
      return Optional.empty();
    }
    String format = JsonValue.read(json).get("format").text();
    return TraceFormat.isKnown(format) ? Optional.empty() : Optional.of(format);
  }

  /** Reads the next trace: what it says itself; of the world ask the reader. */
  public JsonValue read(String json) {
    JsonValue trace = JsonValue.read(json);
    if (!trace.get("world").isEmpty()) {
      begin(trace.get("world"));
    } else if (!trace.get("update").isEmpty()) {
      update(trace.get("update"));
    }
    return trace;
  }

  private void begin(JsonValue world) {
    tables.clear();
    numbers.clear();
    objects.clear();
    world.get("processes").elements().forEach(process -> addProcess(process, tables.size() + 1));
    world.get("objects").elements().forEach(this::addObject);
  }

  private void update(JsonValue update) {
    for (JsonValue process : update.get("processes").elements()) {
      String number = process.get("number").text();
      if (number.matches("[1-9][0-9]{0,8}")) {
        addProcess(process, Math.min(Integer.parseInt(number), tables.size() + 1));
      }
    }
    update.get("gone").elements().forEach(id -> objects.remove(id.text()));
    update.get("objects").elements().forEach(this::addObject);
  }

  private void addProcess(JsonValue process, int number) {
    if (number > tables.size()) {
      tables.add(new LinkedHashMap<>());
    }
    Map<String, JsonValue> rows = tables.get(number - 1);
    numbers.put(process.get("name").text(), number);
    process.get("gone").elements().forEach(handle -> rows.remove(handle.text()));
    process.get("rows").elements().forEach(row -> rows.put(row.get("handle").text(), row));
  }

  private void addObject(JsonValue object) {
    objects.put(object.get("id").text(), object);
  }

  /**
   * Returns the row of a process, by the process's name and the row's value; nothing where none is.
   */
  public JsonValue row(String process, String handle) {
    Integer number = numbers.get(process);
    return number == null
        ? JsonValue.NONE
        : tables.get(number - 1).getOrDefault(handle, JsonValue.NONE);
  }

  /** Returns the object of that id; nothing where none is. */
  public JsonValue object(String id) {
    return objects.getOrDefault(id, JsonValue.NONE);
  }
}

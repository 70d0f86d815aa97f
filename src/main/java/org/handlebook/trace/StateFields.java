package org.handlebook.trace;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.system.State;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.RecordComponents;

/** The fields of states as traces have them. */
final class StateFields {
  private StateFields() {}

  /**
   * Writes a state as that field, with its own fields in it; left out are those without a value.
   */
  static void write(JsonWriter json, String field, State state, NameLookup names) {
    json.startObject(field);
    json.field("type", state.type());
    of(state, names::path).forEach((name, value) -> write(json, name, value));
    json.endObject();
  }

  private static void write(JsonWriter json, String field, Object value) {
    if (value instanceof Number number) {
      json.field(field, number.longValue());
    } else if (value instanceof Boolean flag) {
      json.field(field, flag);
    } else {
      json.field(field, value.toString());
    }
  }

  /** Returns the fields of a state by their names, without those that have no value. */
  static Map<String, Object> of(State state, Function<ThreadRef, String> names) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (RecordComponent component : RecordComponents.of(state.getClass())) {
      Object value = RecordComponents.get(component, state);
      if (value != null) {
        fields.put(
            component.getName(), value instanceof ThreadRef thread ? names.apply(thread) : value);
      }
    }
    return fields;
  }
}

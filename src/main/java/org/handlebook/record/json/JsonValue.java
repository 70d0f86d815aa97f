package org.handlebook.record.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON that was read. Whoever asks for what is not there gets nothing rather than an exception:
 * streams come from anywhere.
 */
public final class JsonValue {
  private static final String NOTHING = "";

  /** What is not there. */
  public static final JsonValue NONE = new JsonValue(NOTHING);

  private final Object value;

  private JsonValue(Object value) {
    this.value = value;
  }

  /** Returns the value that a text is; nothing when it is no JSON. */
  public static JsonValue read(String json) {
    try (JsonParser parser = JsonFactory.builder().build().createParser(json)) {
      parser.nextToken();
      return new JsonValue(value(parser));
    } catch (IOException e) {
      return new JsonValue(NOTHING);
    }
  }

  /** Returns the field of an object; nothing where there is none. */
  public JsonValue get(String field) {
    Object found = value instanceof Map<?, ?> fields ? fields.get(field) : null;
    return new JsonValue(found == null ? NOTHING : found);
  }

  /** Returns the elements of an array; empty for anything else. */
  public List<JsonValue> elements() {
    List<JsonValue> elements = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(element -> elements.add(new JsonValue(element)));
    }
    return elements;
  }

  /** Returns a text, or a number or truth value as it was written; "" for anything else. */
  public String text() {
    return value instanceof String text ? text : NOTHING;
  }

  /** Returns whether this is nothing, or an empty text. */
  public boolean isEmpty() {
    return value.equals(NOTHING);
  }

  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object(parser);
    }
    if (token == JsonToken.START_ARRAY) {
      return array(parser);
    }
    return token == null || token == JsonToken.VALUE_NULL ? NOTHING : parser.getText();
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return fields;
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser));
    }
    return elements;
  }
}

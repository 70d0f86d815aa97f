package org.handlebook.json;

/**
 * Writes one JSON object after the other: names, values, and the commas between them. The names of
 * fields are the program's own words and need no other spelling.
 */
public final class JsonWriter {
  private final JsonBytes out = new JsonBytes(false);
  private boolean first = true;

  /** Begins an object: the whole text, or the next element of an array. */
  public JsonWriter startObject() {
    separate();
    return open('{');
  }

  /** The name of a field, whose value comes next. */
  public JsonWriter key(String field) {
    name(field);
    first = true;
    return this;
  }

  /** Begins an object that is the value of a field. */
  public JsonWriter startObject(String field) {
    name(field);
    return open('{');
  }

  public JsonWriter endObject() {
    return close('}');
  }

  /** Begins an array that is the value of a field. */
  public JsonWriter startArray(String field) {
    name(field);
    return open('[');
  }

  public JsonWriter endArray() {
    return close(']');
  }

  /** A number in an array. */
  public JsonWriter element(long value) {
    separate();
    out.raw(Long.toString(value));
    return this;
  }

  /** A text in an array. */
  public JsonWriter element(String value) {
    separate();
    out.quote(value);
    return this;
  }

  /** A field with a text. */
  public JsonWriter field(String name, String value) {
    name(name);
    out.quote(value);
    return this;
  }

  /** A field with a number. */
  public JsonWriter field(String name, long value) {
    name(name);
    out.raw(Long.toString(value));
    return this;
  }

  /** A field with a truth value. */
  public JsonWriter field(String name, boolean value) {
    name(name);
    out.raw(value ? "true" : "false");
    return this;
  }

  /** What was written since the last time, which is forgotten now. */
  public String take() {
    String text = out.toString();
    out.clear();
    first = true;
    return text;
  }

  private void name(String name) {
    separate();
    out.raw('"').raw(name).raw("\":");
  }

  private void separate() {
    if (!first) {
      out.raw(',');
    }
    first = false;
  }

  private JsonWriter open(char bracket) {
    out.raw(bracket);
    first = true;
    return this;
  }

  private JsonWriter close(char bracket) {
    out.raw(bracket);
    first = false;
    return this;
  }
}

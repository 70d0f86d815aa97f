package org.handlebook.record.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes one JSON object after the other: names, values, and the commas between them. The names of
 * fields are the program's own words and need no other spelling.
 */
public final class JsonWriter {
  private final JsonBytes out;
  private boolean first = true;

  /** Makes a writer of JSON that stands alone. */
  public JsonWriter() {
    this(false);
  }

  /**
   * Makes a writer of JSON.
   *
   * @param inHtml whether it must be safe inside an HTML script element
   */
  public JsonWriter(boolean inHtml) {
    out = new JsonBytes(inHtml);
  }

  /** Begins an object: the whole text, or the next element of an array. */
  public JsonWriter startObject() {
    separate();
    return open('{');
  }

  /** Returns the name of a field, whose value comes next. */
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

  /** Begins an array that is the next element of an array. */
  public JsonWriter startArray() {
    separate();
    return open('[');
  }

  /** Returns what is JSON already, as an element of an array or as the value of a key. */
  public JsonWriter json(String value) {
    separate();
    out.raw(value);
    return this;
  }

  /** Returns a number in an array. */
  public JsonWriter element(long value) {
    separate();
    out.raw(Long.toString(value));
    return this;
  }

  /** Returns a text in an array. */
  public JsonWriter element(String value) {
    separate();
    out.quote(value);
    return this;
  }

  /** Returns a field with a text. */
  public JsonWriter field(String name, String value) {
    name(name);
    out.quote(value);
    return this;
  }

  /** Returns a field with a number. */
  public JsonWriter field(String name, long value) {
    name(name);
    out.raw(Long.toString(value));
    return this;
  }

  /** Returns a field with a truth value. */
  public JsonWriter field(String name, boolean value) {
    name(name);
    out.raw(value ? "true" : "false");
    return this;
  }

  /** Returns a field with an array of texts. */
  public JsonWriter field(String name, List<String> values) {
    name(name);
    out.quoteAll(values);
    return this;
  }

  /** Moves what was written so far to a stream; what follows continues it. */
  public void drainTo(OutputStream stream) throws IOException {
    out.writeTo(stream);
    out.clear();
  }

  /** Returns how many bytes are written and not taken yet. */
  public int length() {
    return out.length();
  }

  /** Returns what was written since the last time, which is forgotten now. */
  public String take() {
    String text = out.toString();
    out.clear();
    first = true;
    return text;
  }

  private void name(String name) {
    separate();
    out.name(name);
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

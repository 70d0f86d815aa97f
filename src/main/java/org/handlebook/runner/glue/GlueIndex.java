package org.handlebook.runner.glue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sentences and their parameters as the build found them. A run need not read the annotations
 * of five hundred methods to find out which ten of them it uses.
 *
 * @param steps the sentences, those of a method together
 * @param parameters the parameter types
 */
public record GlueIndex(List<Entry> steps, List<Entry> parameters) {
  /** Where the index lies: beside this class. */
  public static final String FILE = "glue.txt";

  private static final String STEP = "step";
  private static final String PARAMETER = "parameter";

  /**
   * An annotated method.
   *
   * @param expression of a step: its sentence; of a parameter type: a regular expression
   */
  record Entry(MethodName method, String expression) {}

  /**
   * Returns the index of the jar that this class is in; empty where classes lie in a folder, as
   * they may have changed since an index was made.
   */
  static Optional<GlueIndex> ofJar() {
    return Optional.ofNullable(GlueIndex.class.getResource(FILE))
        .filter(file -> file.getProtocol().equals("jar"))
        .map(GlueIndex::read);
  }

  private static GlueIndex read(URL file) {
    try (InputStream in = file.openStream()) {
      return parse(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what {@link #write} wrote. */
  static GlueIndex parse(String text) {
    GlueIndex index = new GlueIndex(new ArrayList<>(), new ArrayList<>());
    List<Entry> entries = index.steps;
    MethodName method = new MethodName("");
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      if (text.charAt(start) == '\t') {
        entries.add(new Entry(method, text.substring(start + 1, end)));
      } else {
        int space = text.indexOf(' ', start);
        entries = text.startsWith(STEP, start) ? index.steps : index.parameters;
        method = new MethodName(text.substring(space + 1, end));
      }
      start = end + 1;
    }
    return index;
  }

  /** Returns the index as a text: a line for each method, and below it one for each expression. */
  public String write() {
    StringBuilder text = new StringBuilder();
    write(text, PARAMETER, parameters);
    write(text, STEP, steps);
    return text.toString();
  }

  private static void write(StringBuilder text, String kind, List<Entry> entries) {
    MethodName method = new MethodName("");
    for (Entry entry : entries) {
      if (!entry.method().equals(method)) {
        method = entry.method();
        text.append(kind).append(' ').append(method.text()).append('\n');
      }
      text.append('\t').append(entry.expression()).append('\n');
    }
  }
}

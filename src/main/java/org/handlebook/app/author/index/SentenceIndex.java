package org.handlebook.app.author.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All sentences, by step, and what their parameters look like.
 *
 * @param steps in the order of their nouns
 * @param parameters what a parameter of a type looks like, a regular expression, by the type's name
 */
public record SentenceIndex(List<StepEntry> steps, Map<String, String> parameters) {
  static final String FILE = "sentences.json";

  public SentenceIndex {
    steps = List.copyOf(steps);
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** Returns the index that was made with the classes; where there is none, it is made now. */
  public static SentenceIndex load() {
    try (InputStream file = SentenceIndex.class.getResourceAsStream(FILE)) {
      return file == null
          ? IndexBuilder.build(Path.of(System.getProperty("handlebook.project", "")))
          : IndexJson.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.handlebook.explain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.handlebook.record.Misconception;

/** What is often believed and is not so: {@code misconceptions.properties}. */
final class MisconceptionCatalogue {
  private static final String FILE = "misconceptions.properties";

  private final Properties entries = new Properties();

  /** Reads the catalogue. */
  MisconceptionCatalogue() {
    try (Reader file =
        new InputStreamReader(
            Objects.requireNonNull(MisconceptionCatalogue.class.getResourceAsStream(FILE)),
            UTF_8)) {
      entries.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the misconception of that id. */
  Misconception get(String id) {
    return new Misconception(id, field(id + ".rule"), field(id + ".en"), field(id + ".ko"));
  }

  private String field(String name) {
    return Objects.requireNonNull(entries.getProperty(name), name);
  }
}

package org.handlebook.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.handlebook.record.Misconception;
import org.yaml.snakeyaml.Yaml;

/** What is often believed and is not so: {@code misconceptions.yml}. */
final class MisconceptionCatalogue {
  private MisconceptionCatalogue() {}

  /** All of it, by id. */
  static Map<String, Misconception> read() {
    try (InputStream file =
        Objects.requireNonNull(
            MisconceptionCatalogue.class.getResourceAsStream("misconceptions.yml"))) {
      Map<String, Map<String, String>> entries = new Yaml().load(file);
      Map<String, Misconception> all = new LinkedHashMap<>();
      entries.forEach((id, entry) -> all.put(id, misconception(id, entry)));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Misconception misconception(String id, Map<String, String> entry) {
    return new Misconception(id, field(entry, "rule"), field(entry, "en"), field(entry, "ko"));
  }

  private static String field(Map<String, String> entry, String name) {
    return Objects.requireNonNull(entry.get(name), name);
  }
}

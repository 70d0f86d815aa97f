package org.handlebook.rules;

import java.util.List;
import java.util.Optional;
import org.handlebook.yaml.YamlFields;
import org.handlebook.yaml.YamlProblems;

/** One text in both languages. */
public record Bilingual(String en, String ko) {
  private static final List<String> KEYS = List.of("en", "ko");

  /** Reads both texts, which stand under two keys of the mapping. */
  static Bilingual of(YamlFields fields) {
    return new Bilingual(fields.text(Form.ENGLISH.of("en")), fields.text(Form.KOREAN.of("ko")));
  }

  /** Reads both texts from the mapping under a key, if it is there. */
  static Optional<Bilingual> optional(YamlFields fields, String key, YamlProblems problems) {
    return fields.value(key).map(value -> of(new YamlFields(value, KEYS, problems)));
  }
}

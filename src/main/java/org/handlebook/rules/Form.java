package org.handlebook.rules;

import org.handlebook.yaml.YamlFields;
import org.handlebook.yaml.YamlKey;
import org.yaml.snakeyaml.nodes.Node;

/** Says what a text in the book has to look like. */
enum Form {
  ENGLISH("(?s).*", "a text"),
  KOREAN("(?s).*[가-힣].*", "a text in Korean"),
  DOCUMENT("[0-9]{3}", "three digits, as in the tag @doc-000"),
  AREA("[A-Z]+", "capital letters, such as INH"),
  RULE("[A-Z]+-[0-9]+", "an area and a number, such as INH-2"),
  CLAIM("[0-9]{3}-[0-9]{2,3}", "the document and a number, such as 000-07"),
  LINES("[1-9][0-9]*(-[1-9][0-9]*)?", "a line or the first and the last, such as 12-14"),
  SCENARIO(".*", "the name of a scenario"),
  LIST(".*", "a list");

  private final String pattern;
  private final String words;

  Form(String pattern, String words) {
    this.pattern = pattern;
    this.words = words;
  }

  /** Returns a key whose value has this form. */
  YamlKey of(String word) {
    return new FormKey(word, this);
  }

  private record FormKey(String word, Form form) implements YamlKey {
    @Override
    public String problem(Node value) {
      String text = YamlFields.text(value);
      return text.isEmpty() || !text.matches(form.pattern) ? "is not " + form.words : "";
    }

    @Override
    public String instead() {
      return word + ": and " + form.words;
    }
  }
}

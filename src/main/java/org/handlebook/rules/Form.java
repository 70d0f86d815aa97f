package org.handlebook.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.handlebook.text.Text;
import org.handlebook.yaml.YamlFields;
import org.handlebook.yaml.YamlKey;
import org.yaml.snakeyaml.nodes.Node;

/** Says what a text in the book has to look like. */
enum Form {
  ENGLISH("(?s).*"),
  KOREAN("(?s).*[가-힣].*"),
  DOCUMENT("[0-9]{3}"),
  AREA("[A-Z]+"),
  RULE("[A-Z]+-[0-9]+"),
  CLAIM("[0-9]{3}-[0-9]{2,3}"),
  LINES("[1-9][0-9]*(-[1-9][0-9]*)?"),
  SCENARIO(".*"),
  LIST(".*");

  private final Pattern pattern;

  Form(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  private Text words() {
    return RuleBookReader.said("form." + name().toLowerCase(Locale.ROOT));
  }

  /** Returns a key whose value has this form. */
  YamlKey of(String word) {
    return new FormKey(word, this);
  }

  private record FormKey(String word, Form form) implements YamlKey {
    @Override
    public Optional<Text> problem(Node value) {
      String text = YamlFields.text(value);
      return text.isEmpty() || !form.pattern.matcher(text).matches()
          ? Optional.of(RuleBookReader.said("is.not", form.words()))
          : Optional.empty();
    }

    @Override
    public Text instead() {
      return RuleBookReader.said("field", word, form.words());
    }
  }
}

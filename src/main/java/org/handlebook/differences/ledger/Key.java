package org.handlebook.differences.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlebook.text.Text;
import org.handlebook.yaml.YamlFields;
import org.handlebook.yaml.YamlKey;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Names the keys of a ledger, and says what to write behind each. */
enum Key implements YamlKey {
  SYSTEM,
  DIFFERENCES,
  ID,
  RULE,
  WINDOWS,
  HERE,
  SOURCE,
  WHERE,
  FEATURE,
  SCENARIO,
  EXAMPLE,
  STEP,
  ANSWER,
  OCCURRENCE;

  static final List<String> OF_LEDGER = words(SYSTEM, DIFFERENCES);
  static final List<String> OF_DIFFERENCE = words(ID, SYSTEM, RULE, WINDOWS, HERE, SOURCE, WHERE);
  static final List<String> OF_PLACE =
      words(FEATURE, SCENARIO, EXAMPLE, STEP, OCCURRENCE, SYSTEM, ANSWER);

  private static final String OPEN = "?";

  /** Returns what to write for the key of that name. */
  static Text insteadOf(String word) {
    return words(values()).contains(word)
        ? valueOf(word.toUpperCase(Locale.ROOT)).instead()
        : said("other.instead");
  }

  static Text said(String key, Object... arguments) {
    return Text.of(Key.class, key, arguments);
  }

  private static List<String> words(Key... keys) {
    return Stream.of(keys).map(Key::word).toList();
  }

  @Override
  public Text instead() {
    return said("instead." + word());
  }

  @Override
  public Optional<Text> problem(Node value) {
    if (!(value instanceof ScalarNode)) {
      return Optional.of(said("not.one"));
    }
    String text = YamlFields.text(value);
    if (text.isEmpty() || value.getTag().equals(Tag.NULL)) {
      return Optional.of(said("empty"));
    }
    return text.equals(OPEN) ? Optional.of(said("open")) : Optional.empty();
  }

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.handlebook.differences.ledger;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handlebook.yaml.YamlFields;
import org.handlebook.yaml.YamlKey;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Names the keys of a ledger, and says what to write behind each. */
enum Key implements YamlKey {
  SYSTEM("the stamps of the systems that it is about, such as system: [wine-8.0, wine-10.0]"),
  DIFFERENCES("differences: and a list of them, or differences: [] for none"),
  ID("a short name, such as id: mailslot-inherit"),
  RULE("the rules that it touches, such as rule: [MSL-3]"),
  WINDOWS("windows: and what Windows does, in one sentence"),
  HERE("here: and what this system does, in one sentence"),
  SOURCE("source: and where that is documented or was seen"),
  WHERE("where: and a list of feature, scenario and step"),
  FEATURE("its path below features/, such as feature: rules/inheritance.feature"),
  SCENARIO("scenario: and its name as it stands in the feature"),
  EXAMPLE("the row as it stands under Examples, such as example: \"| mutex | yes |\""),
  STEP("step: and its sentence, without the word that begins it"),
  ANSWER("answer: and a piece of what the failure says, such as answer: ERROR_ACCESS_DENIED"),
  OCCURRENCE("which of the steps with this sentence, such as occurrence: 2");

  static final List<String> OF_LEDGER = words(SYSTEM, DIFFERENCES);
  static final List<String> OF_DIFFERENCE = words(ID, SYSTEM, RULE, WINDOWS, HERE, SOURCE, WHERE);
  static final List<String> OF_PLACE =
      words(FEATURE, SCENARIO, EXAMPLE, STEP, OCCURRENCE, SYSTEM, ANSWER);

  private static final String OPEN = "?";

  private final String instead;

  Key(String instead) {
    this.instead = instead;
  }

  /** Returns what to write for the key of that name. */
  static String insteadOf(String word) {
    return words(values()).contains(word)
        ? valueOf(word.toUpperCase(Locale.ROOT)).instead()
        : "what belongs there";
  }

  private static List<String> words(Key... keys) {
    return Stream.of(keys).map(Key::word).toList();
  }

  @Override
  public String instead() {
    return instead;
  }

  @Override
  public String problem(Node value) {
    if (!(value instanceof ScalarNode)) {
      return "is not one text";
    }
    String text = YamlFields.text(value);
    if (text.isEmpty() || value.getTag().equals(Tag.NULL)) {
      return "is empty";
    }
    return text.equals(OPEN) ? "is still open" : "";
  }

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

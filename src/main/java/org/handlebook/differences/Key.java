package org.handlebook.differences;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words before the colons of a ledger. */
enum Key {
  SYSTEM("the system's stamp, such as system: wine-8.0"),
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
  OCCURRENCE("which of the steps with this sentence, such as occurrence: 2");

  static final List<Key> OF_LEDGER = List.of(SYSTEM, DIFFERENCES);
  static final List<Key> OF_DIFFERENCE = List.of(ID, RULE, WINDOWS, HERE, SOURCE, WHERE);
  static final List<Key> OF_PLACE = List.of(FEATURE, SCENARIO, EXAMPLE, STEP, OCCURRENCE);

  private final String instead;

  Key(String instead) {
    this.instead = instead;
  }

  /** What to write for it. */
  String instead() {
    return instead;
  }

  /** What to write for the key of that name. */
  static String insteadOf(String word) {
    return isOneOf(List.of(values()), word)
        ? valueOf(word.toUpperCase(Locale.ROOT)).instead()
        : "what belongs there";
  }

  static boolean isOneOf(List<Key> keys, String word) {
    return keys.stream().anyMatch(key -> key.toString().equals(word));
  }

  static String words(List<Key> keys) {
    return keys.stream().map(Key::toString).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.handlebook.differences;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One mapping of a ledger, read strictly: each key is known, there once, and of its kind. */
final class LedgerFields {
  private static final String OPEN = "?";

  private final Node node;
  private final LedgerProblems problems;
  private final Map<Key, Node> values = new EnumMap<>(Key.class);

  /** Reads a mapping that may have these keys. */
  LedgerFields(Node node, List<Key> known, LedgerProblems problems) {
    this.node = node;
    this.problems = problems;
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(field -> read(field, known));
    } else {
      problems.add(
          node,
          "here should be several keys",
          "them as key: value, a line each: " + Key.words(known));
    }
  }

  private void read(NodeTuple field, List<Key> known) {
    String word = field.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (!Key.isOneOf(known, word)) {
      problems.add(
          field.getKeyNode(), "unknown key \"" + word + "\"", "one of " + Key.words(known));
      return;
    }
    Node before =
        values.putIfAbsent(Key.valueOf(word.toUpperCase(Locale.ROOT)), field.getValueNode());
    if (before != null) {
      problems.add(
          field.getKeyNode(),
          word + " stands here a second time, after line " + LedgerProblems.line(before),
          "it once");
    }
  }

  int line() {
    return LedgerProblems.line(node);
  }

  /** A text that has to be there; empty, with a problem noted, when it is not. */
  String text(Key key) {
    Node value = values.get(key);
    if (value == null) {
      missing(key);
      return "";
    }
    return text(value, key);
  }

  Optional<String> optional(Key key) {
    return Optional.ofNullable(values.get(key)).map(value -> text(value, key));
  }

  /** A count from 1; 0 when it is not there. */
  int number(Key key) {
    String text = optional(key).orElse("0");
    if (values.containsKey(key) && !text.matches("[1-9][0-9]{0,3}")) {
      problems.add(values.get(key), key + " is no number from 1", key.instead());
      return 0;
    }
    return Integer.parseInt(text);
  }

  /** One text or a list of texts. */
  List<String> texts(Key key) {
    Node value = values.get(key);
    if (value instanceof SequenceNode list && !list.getValue().isEmpty()) {
      return list.getValue().stream().map(item -> text(item, key)).toList();
    }
    if (value instanceof CollectionNode<?>) {
      problems.add(value, key + " is neither a text nor a list of texts", key.instead());
      return List.of();
    }
    return List.of(text(key));
  }

  /** One text, a list of texts, or none. */
  List<String> optionalTexts(Key key) {
    return values.containsKey(key) ? texts(key) : List.of();
  }

  /**
   * A list of mappings.
   *
   * @param required whether it must have at least one
   */
  List<LedgerFields> list(Key key, List<Key> known, boolean required) {
    Node value = values.get(key);
    if (value == null) {
      missing(key);
      return List.of();
    }
    if (!(value instanceof SequenceNode list)) {
      problems.add(value, key + " is not a list", key.instead());
      return List.of();
    }
    if (required && list.getValue().isEmpty()) {
      problems.add(value, key + " is empty", key.instead());
    }
    return list.getValue().stream().map(item -> new LedgerFields(item, known, problems)).toList();
  }

  private void missing(Key key) {
    if (node instanceof MappingNode) {
      problems.add(node, key + " is missing", key.instead());
    }
  }

  private String text(Node value, Key key) {
    if (!(value instanceof ScalarNode scalar)) {
      problems.add(value, key + " is not one text", key.instead());
      return "";
    }
    String text = scalar.getValue().strip();
    boolean empty = text.isEmpty() || scalar.getTag().equals(Tag.NULL);
    if (empty || text.equals(OPEN)) {
      problems.add(value, key + (empty ? " is empty" : " is still open"), key.instead());
      return "";
    }
    return text;
  }

  /** Notes that a value is of the wrong form. */
  void refuse(Key key, String what) {
    problems.add(values.getOrDefault(key, node), what, key.instead());
  }
}

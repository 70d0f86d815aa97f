package org.handlebook.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.text.Text;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads one mapping strictly: each key is known, there once, and its value of its form. What is not
 * so becomes a problem, and reading goes on with nothing in its place.
 */
public final class YamlFields {
  private final Node node;
  private final YamlProblems problems;
  private final Map<String, Node> values = new LinkedHashMap<>();

  /** Reads a mapping that may have these keys. */
  public YamlFields(Node node, List<String> known, YamlProblems problems) {
    this.node = node;
    this.problems = problems;
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(field -> read(field, known));
    } else {
      problems.add(node, said("keys"), said("keys.instead", String.join(", ", known)));
    }
  }

  private void read(NodeTuple field, List<String> known) {
    Node key = field.getKeyNode();
    String word = key instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (!known.contains(word)) {
      problems.add(
          key, said("unknown.key", word), said("unknown.key.instead", String.join(", ", known)));
      return;
    }
    Node before = values.putIfAbsent(word, field.getValueNode());
    if (before != null) {
      problems.add(
          key,
          said("second", word, Integer.toString(YamlTree.line(before))),
          said("second.instead"));
    }
  }

  /** Returns the node of the mapping. */
  public Node node() {
    return node;
  }

  /** Returns the line where the mapping begins. */
  public int line() {
    return YamlTree.line(node);
  }

  /** Returns a text that has to be there; "" with a problem when it is not. */
  public String text(YamlKey key) {
    return required(key).map(value -> text(value, key)).orElse("");
  }

  /** Returns a text that may be there. */
  public Optional<String> optional(YamlKey key) {
    return value(key.word()).map(value -> text(value, key));
  }

  /** Returns a count from 1; 0 when it is not there. */
  public int number(YamlKey key) {
    String text = optional(key).orElse("0");
    if (values.containsKey(key.word()) && !text.matches("[1-9][0-9]{0,3}")) {
      refuse(key, said("no.number", key.word()));
      return 0;
    }
    return Integer.parseInt(text);
  }

  /** Returns one text or a list of texts that has to be there. */
  public List<String> texts(YamlKey key) {
    Node value = values.get(key.word());
    if (value instanceof SequenceNode list && !list.getValue().isEmpty()) {
      return list.getValue().stream().map(item -> text(item, key)).toList();
    }
    if (value instanceof CollectionNode<?>) {
      refuse(key, said("no.texts", key.word()));
      return List.of();
    }
    return List.of(text(key));
  }

  /** Returns one text or a list of texts, or nothing where it is not there. */
  public List<String> optionalTexts(YamlKey key) {
    return values.containsKey(key.word()) ? texts(key) : List.of();
  }

  /** Returns a list of mappings, at least one, each of which may have those keys. */
  public List<YamlFields> list(YamlKey key, List<String> known) {
    return mappings(items(key), known);
  }

  /** Returns a list of mappings that has to be there, but may be empty. */
  public List<YamlFields> listOrEmpty(YamlKey key, List<String> known) {
    return mappings(sequence(key), known);
  }

  private List<YamlFields> mappings(List<Node> items, List<String> known) {
    return items.stream().map(item -> new YamlFields(item, known, problems)).toList();
  }

  /** Returns the elements of a list, at least one. */
  public List<Node> items(YamlKey key) {
    List<Node> items = sequence(key);
    if (items.isEmpty() && values.get(key.word()) instanceof SequenceNode) {
      refuse(key, said("no.items", key.word()));
    }
    return items;
  }

  private List<Node> sequence(YamlKey key) {
    Optional<Node> value = required(key);
    if (value.isPresent() && !(value.get() instanceof SequenceNode)) {
      refuse(key, said("no.list", key.word()));
    }
    return value.orElse(node) instanceof SequenceNode list && value.isPresent()
        ? List.copyOf(list.getValue())
        : List.of();
  }

  /** Returns the value of a key, whatever it is. */
  public Optional<Node> value(String word) {
    return Optional.ofNullable(values.get(word));
  }

  private Optional<Node> required(YamlKey key) {
    if (!values.containsKey(key.word()) && node instanceof MappingNode) {
      problems.add(node, said("missing", key.word()), key.instead());
    }
    return value(key.word());
  }

  /** Returns the text of a value; "" with a problem when it is not of that form. */
  public String text(Node value, YamlKey key) {
    Optional<Text> problem = key.problem(value);
    if (problem.isPresent()) {
      problems.add(value, said("is", key.word(), problem.get()), key.instead());
      return "";
    }
    return text(value);
  }

  /** Returns the text of a value, without space around it; "" if it is none. */
  public static String text(Node value) {
    return value instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
  }

  /** Adds the problem that a value is wrong. */
  public void refuse(YamlKey key, Text what) {
    problems.add(values.getOrDefault(key.word(), node), what, key.instead());
  }

  private static Text said(String key, Object... arguments) {
    return Text.of(YamlFields.class, key, arguments);
  }
}

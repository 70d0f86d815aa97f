package org.handlebook.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One mapping of the file, read strictly: each key is known and there once, each value a text. */
final class RuleBookFields {
  private final Node node;
  private final RuleBookProblems problems;
  private final Map<String, Node> values = new LinkedHashMap<>();

  /** Reads a mapping that may have these keys. */
  RuleBookFields(Node node, RuleBookProblems problems, String... known) {
    this.node = node;
    this.problems = problems;
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(field -> read(field, Arrays.asList(known)));
    } else {
      problems.add(node, "here should be several keys", String.join(": …, ", known) + ": …");
    }
  }

  private void read(NodeTuple field, List<String> known) {
    String key = field.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (!known.contains(key)) {
      problems.add(
          field.getKeyNode(), "unknown key \"" + key + "\"", "one of " + String.join(", ", known));
    } else if (values.putIfAbsent(key, field.getValueNode()) != null) {
      problems.add(field.getKeyNode(), key + " stands here a second time", "it once");
    }
  }

  Node node() {
    return node;
  }

  /** What a key says in both languages, as two more keys of this mapping. */
  Bilingual text() {
    return new Bilingual(text("en", Form.ENGLISH), text("ko", Form.KOREAN));
  }

  Optional<Bilingual> optional(String key) {
    return Optional.ofNullable(values.get(key))
        .map(value -> new RuleBookFields(value, problems, "en", "ko").text());
  }

  /** A text of that form that has to be there; "" with a problem noted when it is not. */
  String text(String key, Form form) {
    Node value = values.get(key);
    if (value == null) {
      problems.add(node, key + " is missing", key + ": and " + form.words());
      return "";
    }
    return scalar(value, key, form);
  }

  private String scalar(Node value, String key, Form form) {
    String text = value instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    if (text.isEmpty() || !form.fits(text)) {
      problems.add(value, key + " is not " + form.words(), key + ": and " + form.words());
      return "";
    }
    return text;
  }

  /** A list with texts of that form. */
  List<String> texts(String key, Form form) {
    return items(key).stream().map(item -> scalar(item, key, form)).toList();
  }

  /**
   * A list of names, each alone or behind the path of its file.
   *
   * @param path the path of those that stand alone
   * @return the path and the name of each
   */
  List<Map.Entry<String, String>> references(String key, String path) {
    return items(key).stream().map(item -> reference(item, key, path)).toList();
  }

  private Map.Entry<String, String> reference(Node item, String key, String path) {
    if (item instanceof MappingNode mapping && mapping.getValue().size() == 1) {
      NodeTuple only = mapping.getValue().get(0);
      return Map.entry(
          scalar(only.getKeyNode(), key, Form.SCENARIO),
          scalar(only.getValueNode(), key, Form.SCENARIO));
    }
    return Map.entry(path, scalar(item, key, Form.SCENARIO));
  }

  /** A list of mappings. */
  List<RuleBookFields> list(String key, String... known) {
    return items(key).stream().map(item -> new RuleBookFields(item, problems, known)).toList();
  }

  private List<Node> items(String key) {
    Node value = values.get(key);
    if (value instanceof SequenceNode list && !list.getValue().isEmpty()) {
      return new ArrayList<>(list.getValue());
    }
    problems.add(value == null ? node : value, key + " is no list", key + ": and a list");
    return List.of();
  }
}

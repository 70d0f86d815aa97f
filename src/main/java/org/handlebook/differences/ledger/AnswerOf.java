package org.handlebook.differences.ledger;

import org.handlebook.yaml.YamlKey;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The key of what one system answers, where not all answer the same.
 *
 * @param word the system's stamp
 */
record AnswerOf(String word) implements YamlKey {
  @Override
  public String problem(Node value) {
    return Key.ANSWER.problem(value);
  }

  @Override
  public String instead() {
    return word + ": and a piece of what the failure says there";
  }
}

package org.handlebook.differences.ledger;

import java.util.Optional;
import org.handlebook.text.Text;
import org.handlebook.yaml.YamlKey;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The key of what one system answers, where not all answer the same.
 *
 * @param word the system's stamp
 */
record AnswerOf(String word) implements YamlKey {
  @Override
  public Optional<Text> problem(Node value) {
    return Key.ANSWER.problem(value);
  }

  @Override
  public Text instead() {
    return Key.said("answer.of", word);
  }
}

package org.handlebook.yaml;

import java.util.Optional;
import org.handlebook.text.Text;
import org.yaml.snakeyaml.nodes.Node;

/** Names a key of a mapping, and says what its value has to look like. */
public interface YamlKey {
  /** Returns the word before the colon. */
  String word();

  /** Returns what is wrong with a value, after the word: {@code is empty}. */
  Optional<Text> problem(Node value);

  /** Returns what to write. */
  Text instead();
}

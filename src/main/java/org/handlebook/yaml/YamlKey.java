package org.handlebook.yaml;

import org.yaml.snakeyaml.nodes.Node;

/** Names a key of a mapping, and says what its value has to look like. */
public interface YamlKey {
  /** Returns the word before the colon. */
  String word();

  /** Returns what is wrong with a value, such as {@code is empty}; "" if nothing is. */
  String problem(Node value);

  /** Returns what to write. */
  String instead();
}

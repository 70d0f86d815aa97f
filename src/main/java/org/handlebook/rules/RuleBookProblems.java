package org.handlebook.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.handlebook.yaml.NoYaml;
import org.handlebook.yaml.YamlTree;
import org.yaml.snakeyaml.nodes.Node;

/** What is wrong with a book of rules, one line each. */
final class RuleBookProblems {
  private final String file;
  private final List<Problem> all = new ArrayList<>();

  private record Problem(int line, String text) {}

  RuleBookProblems(String file) {
    this.file = file;
  }

  void add(Node node, String what, String instead) {
    add(node.getStartMark().getLine() + 1, what, instead);
  }

  void add(int line, String what, String instead) {
    all.add(new Problem(line, file + ":" + line + ": " + what + "; write " + instead));
  }

  /**
   * The tree of a file.
   *
   * @param wanted the keys that it should begin with, for who left it empty
   * @throws BadRuleBook if it has none
   */
  Node tree(Path file, String wanted) throws IOException {
    try {
      return YamlTree.of(YamlTree.text(file), wanted);
    } catch (NoYaml e) {
      add(e.line(), e.what(), e.instead());
      throw bad();
    }
  }

  void check() {
    if (!all.isEmpty()) {
      throw bad();
    }
  }

  /** All of it as one. */
  BadRuleBook bad() {
    all.sort(Comparator.comparingInt(Problem::line));
    return new BadRuleBook(all.stream().map(Problem::text).toList());
  }
}

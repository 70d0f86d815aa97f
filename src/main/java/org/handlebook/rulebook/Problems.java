package org.handlebook.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** What is wrong with a book of rules, one line each. */
final class Problems {
  private final String file;
  private final List<Problem> all = new ArrayList<>();

  private record Problem(int line, String text) {}

  Problems(String file) {
    this.file = file;
  }

  void add(Node node, String what, String instead) {
    add(node.getStartMark().getLine() + 1, what, instead);
  }

  void add(int line, String what, String instead) {
    all.add(new Problem(line, file + ":" + line + ": " + what + "; write " + instead));
  }

  void check() {
    if (!all.isEmpty()) {
      all.sort(Comparator.comparingInt(Problem::line));
      throw new BadRuleBook(all.stream().map(Problem::text).toList());
    }
  }
}

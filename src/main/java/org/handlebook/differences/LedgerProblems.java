package org.handlebook.differences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** What is wrong with a ledger, one line each. */
final class LedgerProblems {
  private final String file;
  private final List<Problem> all = new ArrayList<>();

  private record Problem(int line, String text) {}

  LedgerProblems(String file) {
    this.file = file;
  }

  void add(Node node, String what, String instead) {
    add(line(node), what, instead);
  }

  void add(int line, String what, String instead) {
    all.add(new Problem(line, file + ":" + line + ": " + what + "; write " + instead));
  }

  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  void check() {
    if (!all.isEmpty()) {
      throw bad();
    }
  }

  /** All of it as one. */
  BadLedger bad() {
    all.sort(Comparator.comparingInt(Problem::line));
    return new BadLedger(all.stream().map(Problem::text).toList());
  }
}

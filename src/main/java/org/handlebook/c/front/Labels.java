package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The labels of one function, and the jumps to them, which may come first. */
final class Labels {
  private final Diagnostics diagnostics;
  private final Map<String, Spot> placed = new HashMap<>();
  private final List<Stmt.Goto> jumps = new ArrayList<>();

  Labels(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Stmt place(Lexeme name) {
    if (placed.putIfAbsent(name.text(), name.at()) != null) {
      diagnostics.add(name.at(), DiagnosticText.LABEL_TWICE, name.text());
    }
    return new Stmt.Label(name.text(), name.at());
  }

  Stmt jump(String name, Spot at) {
    Stmt.Goto made = new Stmt.Goto(name, at);
    jumps.add(made);
    return made;
  }

  /** Notes which jumps lead nowhere, now that the function is read. */
  void check() {
    for (Stmt.Goto jump : jumps) {
      if (!placed.containsKey(jump.name())) {
        diagnostics.add(jump.at(), DiagnosticText.LABEL_MISSING, jump.name());
      }
    }
  }
}

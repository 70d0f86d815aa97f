package org.handlebook.export;

import java.util.ArrayList;
import java.util.List;

/** The lines of a function of C: declarations before statements. */
final class Lines {
  private final List<String> declarations = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();

  void declare(String declaration) {
    declarations.add(declaration + ";");
  }

  void statement(String statement) {
    statements.add(statement + ";");
  }

  String text() {
    StringBuilder text = new StringBuilder();
    declarations.forEach(line -> text.append("    ").append(line).append('\n'));
    text.append(declarations.isEmpty() ? "" : "\n");
    statements.forEach(line -> text.append("    ").append(line).append('\n'));
    return text.toString();
  }
}

package org.handlebook.c.export;

import java.util.ArrayList;
import java.util.List;

/** The lines of a function of C: declarations before statements. */
final class FunctionBody {
  private static final int WIDTH = 90;

  private final List<String> declarations = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();

  void declare(String declaration) {
    declarations.add(declaration + ";");
  }

  void statement(String statement) {
    statements.add(broken(statement + ";"));
  }

  /** Long ones go on in a second line, and further ones, between arguments. */
  private static String broken(String statement) {
    StringBuilder text = new StringBuilder();
    String rest = statement;
    for (int end = lineEnd(rest); end > 0; end = lineEnd(rest)) {
      text.append(rest, 0, end).append("\n        ");
      rest = rest.substring(end + 1);
    }
    return text + rest;
  }

  /** Behind the last comma that still fits and is in no string, or 0. */
  private static int lineEnd(String text) {
    int end = 0;
    boolean string = false;
    int width = text.length() > WIDTH ? WIDTH : 0;
    for (int i = 0; i < width; i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '"') {
        string = !string;
      } else if (!string && text.startsWith(", ", i)) {
        end = i + 1;
      }
    }
    return end;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    declarations.forEach(line -> text.append("    ").append(line).append('\n'));
    text.append(declarations.isEmpty() ? "" : "\n");
    statements.forEach(line -> text.append("    ").append(line).append('\n'));
    return text.toString();
  }
}

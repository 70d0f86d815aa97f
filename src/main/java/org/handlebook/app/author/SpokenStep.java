package org.handlebook.app.author;

import java.util.List;

/** What steps say that do not hold, without what is only of their own scenario. */
final class SpokenStep {
  private static final String PLACE = "\\S+\\.feature:[0-9]+";

  private SpokenStep() {}

  /** Returns the same for like failures: names, numbers and places are left out. */
  static String shape(String said) {
    String two = String.join("\n", said.lines().limit(2).toList());
    return two.replaceAll(PLACE, "")
        .replaceAll("\"[^\"]*\"", "\"\"")
        .replaceAll("\\bh[A-Z][A-Za-z0-9_]*", "h")
        .replaceAll("0x[0-9A-Fa-f]+|[0-9]+", "#");
  }

  /** In one line: the first, or the next one when the first ends with a place. */
  static String inShort(String said) {
    List<String> lines = said.lines().limit(2).map(String::strip).toList();
    boolean goesOn = lines.size() > 1 && lines.get(0).matches(".*" + PLACE);
    return lines.isEmpty() ? "" : lines.get(goesOn ? 1 : 0);
  }
}

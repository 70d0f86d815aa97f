package org.handlebook.app.author;

import java.util.List;
import java.util.stream.Stream;

/** What steps say that do not hold, without what is only of their own scenario. */
final class SpokenStep {
  private static final String PLACE = "\\S+\\.feature:[0-9]+";
  private static final String NOT_EXPECTED = "Not expected:";

  private SpokenStep() {}

  /** Returns the same for like failures: names, numbers and places are left out. */
  static String shape(String said) {
    String two = String.join("\n", said.lines().limit(2).toList());
    return two.replaceAll(PLACE, "")
        .replaceAll("\"[^\"]*\"", "\"\"")
        .replaceAll("\\bh[A-Z][A-Za-z0-9_]*", "h")
        .replaceAll("0x[0-9A-Fa-f]+|[0-9]+", "#");
  }

  /**
   * Returns what the system answered: the piece of a failure by which it can be told again, without
   * what another run has otherwise.
   */
  static String answer(String said) {
    List<String> rows =
        said.substring(Math.max(0, said.indexOf(NOT_EXPECTED)))
            .lines()
            .map(String::strip)
            .filter(line -> line.startsWith("|"))
            .toList();
    if (rows.size() > 1) {
      return rows.get(1);
    }
    String told =
        inShort(said)
            .replaceFirst("^.*?(, but |\\): )", "")
            .replaceFirst("(ERROR_[A-Z_0-9]+).*", "$1")
            .replaceFirst("\\.$", "");
    return Stream.of(told.split("(?<=0x)[0-9A-Fa-f]+"))
        .map(piece -> piece.replaceAll("^[ ,]+|[ ,]+$", ""))
        .reduce("", (longest, piece) -> piece.length() > longest.length() ? piece : longest);
  }

  /** In one line: the first, or the next one when the first ends with a place. */
  static String inShort(String said) {
    List<String> lines = said.lines().limit(2).map(String::strip).toList();
    boolean goesOn = lines.size() > 1 && lines.get(0).matches(".*" + PLACE);
    return lines.isEmpty() ? "" : lines.get(goesOn ? 1 : 0);
  }
}

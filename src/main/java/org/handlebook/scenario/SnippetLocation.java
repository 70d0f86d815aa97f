package org.handlebook.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.handlebook.c.header.CMistake;

/**
 * Where a snippet stands in its feature file.
 *
 * @param file as people name it
 * @param line that of the quotes which open it
 * @param indent how many characters stand before each of its lines
 */
record SnippetLocation(String file, int line, int indent) {
  private static final int USUAL_INDENT = 6;

  /** So many characters of a line are shown on each side of a mistake. */
  private static final int AROUND = 60;

  /**
   * Returns the place of the text under a step; the usual one, if the file cannot be read.
   *
   * @param line the step's line
   */
  static SnippetLocation under(String file, int line) {
    try {
      List<String> lines = Files.readAllLines(Path.of(file));
      for (int next = line; next < lines.size(); next++) {
        String text = lines.get(next).stripLeading();
        if (text.startsWith("\"\"\"") || text.startsWith("```")) {
          return new SnippetLocation(file, next + 1, lines.get(next).length() - text.length());
        }
      }
    } catch (IOException | InvalidPathException unreadable) {
      return new SnippetLocation(file, line + 1, USUAL_INDENT);
    }
    return new SnippetLocation(file, line + 1, USUAL_INDENT);
  }

  /**
   * Returns the mistake as the scenario's: where it is, what it is, and what of the line is near,
   * with a mark below.
   */
  ScenarioMistake of(CMistake mistake, String code) {
    int row = mistake.at().line();
    int column = mistake.at().column();
    List<String> lines = code.lines().toList();
    String written = row <= lines.size() ? lines.get(row - 1) : "";
    int from = Math.max(0, Math.min(column, written.length()) - 1 - AROUND);
    int to = Math.min(written.length(), from + 2 * AROUND);
    String before = from == 0 ? "" : "…";
    String shown = before + written.substring(from, to) + (to == written.length() ? "" : "…");
    return new ScenarioMistake(
        "%s:%d:%d: %s\n  %s\n  %s^"
            .formatted(
                file,
                line + row,
                indent + column,
                mistake.getMessage(),
                shown,
                " ".repeat(Math.max(0, before.length() + column - 1 - from))));
  }
}

package org.handlebook.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handlebook.c.front.Diagnostic;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.Position;
import org.handlebook.c.vm.ProgramErrors;

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
   * @param path where the file is
   * @param file as people name it
   * @param line the step's line
   */
  static SnippetLocation under(Path path, String file, int line) {
    try {
      List<String> lines = Files.readAllLines(path);
      for (int next = line; next < lines.size(); next++) {
        String text = lines.get(next).stripLeading();
        if (text.startsWith("\"\"\"") || text.startsWith("```")) {
          return new SnippetLocation(file, next + 1, lines.get(next).length() - text.length());
        }
      }
    } catch (IOException unreadable) {
      return new SnippetLocation(file, line + 1, USUAL_INDENT);
    }
    return new SnippetLocation(file, line + 1, USUAL_INDENT);
  }

  /**
   * Returns the mistake as the scenario's: where it is, what it is, and what of the line is near,
   * with a mark below.
   */
  ScenarioMistake of(CMistake mistake, String code) {
    Position at = mistake.at();
    String english = told(at, String.valueOf(mistake.getMessage()), code);
    String korean = told(at, mistake.korean(), code);
    return english.equals(korean)
        ? new ScenarioMistake(english)
        : new ScenarioMistake(english, korean);
  }

  /** Returns all that is wrong as the scenario's mistake. */
  ScenarioMistake of(ProgramErrors errors, String code) {
    return new ScenarioMistake(
        told(errors, Diagnostic::english, code), told(errors, Diagnostic::korean, code));
  }

  private String told(ProgramErrors errors, Function<Diagnostic, String> language, String code) {
    return errors.diagnostics().stream()
        .map(
            wrong ->
                told(
                    new Position(wrong.at().line(), wrong.at().column()),
                    language.apply(wrong),
                    code))
        .collect(Collectors.joining("\n"));
  }

  private String told(Position at, String text, String code) {
    int row = at.line();
    int column = at.column();
    List<String> lines = code.lines().toList();
    String written = row <= lines.size() ? lines.get(row - 1) : "";
    int from = Math.max(0, Math.min(column, written.length()) - 1 - AROUND);
    int to = Math.min(written.length(), from + 2 * AROUND);
    String before = from == 0 ? "" : "…";
    String shown = before + written.substring(from, to) + (to == written.length() ? "" : "…");
    return "%s:%d:%d: %s\n  %s\n  %s^"
        .formatted(
            file,
            line + row,
            indent + column,
            text,
            shown,
            " ".repeat(Math.max(0, before.length() + column - 1 - from)));
  }
}

package org.handlebook.app.author.check;

import org.handlebook.text.Language;
import org.handlebook.text.Text;

/**
 * A problem of a feature.
 *
 * @param file as a person names it
 * @param line counted from 1
 * @param column counted from 1
 * @param kind what sort of problem, for tools
 * @param text what is wrong and what to write instead
 */
public record CheckFinding(String file, int line, int column, String kind, String text)
    implements Comparable<CheckFinding> {

  static final String UNUSED = "handle.unused";
  static final String UNREADABLE = "unreadable";

  /** Returns whether it only may be a mistake. */
  public boolean isHint() {
    return kind.equals(UNUSED);
  }

  /** Makes a problem of a file that cannot be read. */
  public static CheckFinding of(String file, String why) {
    return new CheckFinding(file, 1, 1, UNREADABLE, why);
  }

  static CheckFinding of(
      String file, int line, int column, Language language, String kind, Object... arguments) {
    return new CheckFinding(
        file, line, column, kind, Text.of(CheckFinding.class, kind, arguments).in(language));
  }

  @Override
  public int compareTo(CheckFinding other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile == 0 ? Integer.compare(line, other.line) : byFile;
    int byColumn = byLine == 0 ? Integer.compare(column, other.column) : byLine;
    return byColumn == 0 ? text.compareTo(other.text) : byColumn;
  }

  @Override
  public String toString() {
    return file + ':' + line + ':' + column + ": " + text;
  }
}

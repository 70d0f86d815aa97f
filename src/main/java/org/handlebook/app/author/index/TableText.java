package org.handlebook.app.author.index;

import java.util.ArrayList;
import java.util.List;

/** Tables as they are written: columns aligned, also where letters are two columns wide. */
public final class TableText {
  private TableText() {}

  /** Returns a step and the table under it, a line each. */
  public static String under(String step, List<List<String>> table) {
    List<String> lines = new ArrayList<>(List.of(step));
    rows(table).forEach(row -> lines.add("  " + row));
    return String.join("\n", lines);
  }

  /** Returns the rows of a table, each a line. */
  public static List<String> rows(List<List<String>> table) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : table) {
      StringBuilder line = new StringBuilder("|");
      for (int i = 0; i < row.size(); i++) {
        String cell = escaped(row.get(i));
        line.append(' ')
            .append(cell)
            .append(" ".repeat(width(table, i) - width(cell)))
            .append(" |");
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static int width(List<List<String>> table, int column) {
    return table.stream()
        .filter(row -> row.size() > column)
        .mapToInt(row -> width(escaped(row.get(column))))
        .max()
        .orElse(0);
  }

  private static String escaped(String cell) {
    return cell.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n");
  }

  /** Returns how many columns a text is wide: Hangul takes two a letter. */
  public static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF00 && c <= 0xFF60);
  }
}

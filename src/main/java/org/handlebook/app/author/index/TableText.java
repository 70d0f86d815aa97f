package org.handlebook.app.author.index;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.text.Columns;

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
            .append(" ".repeat(width(table, i) - Columns.of(cell)))
            .append(" |");
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static int width(List<List<String>> table, int column) {
    return table.stream()
        .filter(row -> row.size() > column)
        .mapToInt(row -> Columns.of(escaped(row.get(column))))
        .max()
        .orElse(0);
  }

  private static String escaped(String cell) {
    return cell.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n");
  }
}

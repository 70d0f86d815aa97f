package org.handlebook.app.console;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.report.compare.Comparison;
import org.handlebook.report.compare.ScenarioChange;
import org.handlebook.text.Columns;
import org.handlebook.text.Text;

/** How many scenarios came out how on each system: a line a system, a column an outcome. */
final class CountsTable {
  private CountsTable() {}

  static String of(Comparison comparison, Words words) {
    List<ScenarioChange> columns = new ArrayList<>(List.of(ScenarioChange.values()));
    columns.removeIf(outcome -> outcome != ScenarioChange.HOLDS && !occurs(outcome, comparison));
    int width = comparison.systems().stream().mapToInt(String::length).max().orElse(0);
    StringBuilder table = new StringBuilder(" ".repeat(width));
    columns.forEach(column -> table.append("  ").append(column.words(words.language())));
    table.append('\n');
    for (int i = 0; i < comparison.systems().size(); i++) {
      String system = comparison.systems().get(i);
      table.append(system).append(" ".repeat(width - system.length()));
      for (ScenarioChange column : columns) {
        String count = Text.grouped(comparison.outcomes(i).getOrDefault(column, 0));
        table.append("  ").append(Columns.under(column.words(words.language()), count));
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static boolean occurs(ScenarioChange outcome, Comparison comparison) {
    for (int i = 0; i < comparison.systems().size(); i++) {
      if (comparison.outcomes(i).containsKey(outcome)) {
        return true;
      }
    }
    return false;
  }
}

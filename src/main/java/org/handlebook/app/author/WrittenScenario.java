package org.handlebook.app.author;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A scenario as its file has it; each row of examples makes one.
 *
 * @param written its name as it is written
 * @param filled its name as the row of examples fills it
 * @param heading the line of its name
 * @param line the line that it is known by: the row's, if it has one
 * @param example the cells of its row; empty when it has none
 * @param rules the rules that it stands under, by their tags, without the sign
 */
record WrittenScenario(
    String written,
    String filled,
    int heading,
    int line,
    List<String> example,
    List<String> rules,
    List<WrittenStep> steps) {

  /**
   * A step.
   *
   * @param written its sentence as it is written
   * @param filled its sentence as the row of examples fills it
   */
  record WrittenStep(String written, String filled, int line) {
    boolean isCalled(String text) {
      return written.equals(text) || filled.equals(text);
    }
  }

  boolean isCalled(String name) {
    return written.equals(name) || filled.equals(name);
  }

  /** Returns its row of examples as it stands in a table. */
  String row() {
    return row(example);
  }

  /** Returns a row of cells as it stands in a table, with as few spaces as can be. */
  static String row(List<String> cells) {
    return cells.stream().map(String::strip).collect(Collectors.joining(" | ", "| ", " |"));
  }
}

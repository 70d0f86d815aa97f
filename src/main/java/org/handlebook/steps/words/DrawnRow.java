package org.handlebook.steps.words;

import io.cucumber.datatable.DataTable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.win32.Handle;

/**
 * A row of a handle table as a textbook draws it.
 *
 * @param address where its object lies, or {@link SystemUnderTest#ANY_ADDRESS}
 * @param inherit whether children receive the row
 */
public record DrawnRow(Handle handle, ObjectWords object, long address, boolean inherit) {

  /** Returns the rows of a table with headings. */
  public static List<DrawnRow> parse(DataTable table) {
    if (table.height() < 2) {
      throw new ScenarioMistake(
          "A table of drawn rows has headings and at least one row: | handle | object | address | inherit |.",
          "그리는 행의 표에는 머리글과 행이 하나 이상 있어야 한다: | 핸들 | 오브젝트 | 주소 | 상속 |.");
    }
    return table.asMaps().stream().map(DrawnRow::parse).toList();
  }

  private static DrawnRow parse(Map<String, String> row) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    row.forEach((heading, cell) -> cells.put(Column.of(heading), cell == null ? "" : cell));
    cells.keySet().forEach(DrawnRow::check);
    return new DrawnRow(
        handle(cells.getOrDefault(Column.HANDLE, "")),
        ObjectWords.parse(cells.getOrDefault(Column.OBJECT, "")),
        address(cells.getOrDefault(Column.ADDRESS, "")),
        YesNo.parse(Column.INHERIT.english(), cells.getOrDefault(Column.INHERIT, "no")));
  }

  private static void check(Column column) {
    if (!Arrays.asList(Column.HANDLE, Column.OBJECT, Column.ADDRESS, Column.INHERIT)
        .contains(column)) {
      throw new ScenarioMistake(
          "A drawn row has handle, object, address and inherit; its "
              + column.english()
              + " comes of the call that makes it.",
          "그리는 행에는 핸들, 오브젝트, 주소, 상속을 적는다. " + column.korean() + " 열은 행을 만드는 호출이 정한다.");
    }
  }

  private static Handle handle(String cell) {
    if (!cell.matches("[1-9][0-9]{0,8}|0x[0-9A-Fa-f]{1,8}")) {
      throw new ScenarioMistake(
          "A drawn row has its handle's value, a number such as 127, not \"" + cell + "\".",
          "그리는 행에는 핸들의 값을 127 같은 수로 적는다. 이 행에 적힌 것: \"" + cell + "\".");
    }
    return new Handle(Long.decode(cell));
  }

  private static long address(String cell) {
    if (cell.isEmpty()) {
      return SystemUnderTest.ANY_ADDRESS;
    }
    if (!cell.matches("0x[0-9A-Fa-f]{1,15}")) {
      throw new ScenarioMistake(
          "An object's address is a number such as 0x1200, not \"" + cell + "\".",
          "오브젝트의 주소는 0x1200 같은 수로 적는다. 이 행에 적힌 것: \"" + cell + "\".");
    }
    return Long.decode(cell);
  }
}

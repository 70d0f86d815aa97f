package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.steps.check.RowExpectation;
import org.handlebook.steps.words.Column;
import org.handlebook.steps.words.ObjectPhrase;
import org.handlebook.steps.words.ObjectWords;
import org.handlebook.steps.words.OriginWord;
import org.handlebook.steps.words.RightsWords;
import org.handlebook.steps.words.YesNo;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.trace.ObjectText;
import org.handlebook.win32.AccessRight;

/** A row of an expected handle table: what its cells say a row shall be. */
final class ExpectedRow implements RowExpectation {
  private final Map<Column, String> cells;
  private final ProcessRef process;
  private final ScenarioState state;

  private ExpectedRow(Map<Column, String> cells, ProcessRef process, ScenarioState state) {
    this.cells = cells;
    this.process = process;
    this.state = state;
  }

  /** Returns the rows of a table with headings. */
  static List<ExpectedRow> parse(DataTable table, ProcessRef process, ScenarioState state) {
    if (table.height() < 2) {
      throw new ScenarioMistake(
          "An expected handle table has a row of headings and at least one row; for none say that it is empty.");
    }
    return table.asMaps().stream().map(row -> new ExpectedRow(cells(row), process, state)).toList();
  }

  private static Map<Column, String> cells(Map<String, String> row) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    row.forEach((heading, cell) -> cells.put(Column.of(heading), cell == null ? "" : cell));
    return cells;
  }

  @Override
  public boolean matches(RowState row) {
    return cells.entrySet().stream().allMatch(cell -> matches(cell.getKey(), cell.getValue(), row));
  }

  private boolean matches(Column column, String cell, RowState row) {
    return switch (column) {
      case HANDLE -> matchesHandle(cell, row);
      case OBJECT -> matchesObject(cell, row);
      case INHERIT -> YesNo.parse(column.english(), cell) == row.inherit();
      case PROTECTED -> YesNo.parse(column.english(), cell) == row.protectFromClose();
      case ACCESS -> RightsWords.mask(cell) == row.grantedAccess();
      case ORIGIN -> OriginWord.parse(cell) == row.origin().how();
      case FROM -> unquoted(cell).equals(from(row));
      case TYPE -> object(row).map(ObjectState::type).orElse("").equals(cell);
      case ADDRESS ->
          object(row)
              .map(state -> "0x" + Long.toHexString(state.address()))
              .orElse("")
              .equals(cell);
    };
  }

  private boolean matchesHandle(String cell, RowState row) {
    return isUnnamed(cell)
        ? state.handles().handle(process, row.handle()).isEmpty()
        : state.handles().handle(process, new HandleName(cell)).equals(row.handle());
  }

  private static boolean isUnnamed(String cell) {
    return cell.isEmpty() || cell.equals("-");
  }

  private boolean matchesObject(String cell, RowState row) {
    if (cell.contains(" of ") || cell.contains("의 ")) {
      return ObjectPhrase.parse(cell).resolve(state).id() == row.object();
    }
    ObjectWords words = ObjectWords.parse(cell);
    Optional<ObjectState> object = object(row).filter(state -> state.kind() == words.kind());
    return object.isPresent()
        && words
            .name()
            .map(ObjectText.name(object.get(), state.snapshot(), state.names())::equals)
            .orElse(true);
  }

  private Optional<ObjectState> object(RowState row) {
    return state.snapshot().object(row.object());
  }

  private String from(RowState row) {
    ProcessRef from = row.origin().from();
    return from == null ? "" : state.actors().process(from);
  }

  private static String unquoted(String text) {
    return text.replace("\"", "");
  }

  @Override
  public int object() {
    String handle = cells.getOrDefault(Column.HANDLE, "");
    return isUnnamed(handle) ? 0 : state.handles().objectGivenFor(process, new HandleName(handle));
  }

  @Override
  public String headings() {
    return cells.keySet().stream()
        .map(Column::english)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  @Override
  public String text() {
    return "| " + String.join(" | ", cells.values()) + " |";
  }

  @Override
  public String text(RowState row) {
    return cells.keySet().stream()
        .map(column -> cell(column, row))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private String cell(Column column, RowState row) {
    return switch (column) {
      case HANDLE -> {
        String name = state.handles().handle(process, row.handle());
        yield name.isEmpty() ? row.handle().toString() : name;
      }
      case OBJECT ->
          object(row)
              .map(object -> ObjectText.of(object, state.snapshot(), state.names()))
              .orElse("");
      case INHERIT -> YesNo.text(row.inherit());
      case PROTECTED -> YesNo.text(row.protectFromClose());
      case ACCESS ->
          AccessRight.text(object(row).map(ObjectState::type).orElse(""), row.grantedAccess());
      case ORIGIN -> OriginWord.english(row.origin().how());
      case FROM -> "\"" + from(row) + "\"";
      case TYPE -> object(row).map(ObjectState::type).orElse("");
      case ADDRESS -> object(row).map(state -> "0x" + Long.toHexString(state.address())).orElse("");
    };
  }
}

package org.handlebook.app.author.translate;

import io.cucumber.messages.types.DataTable;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handlebook.translation.Translated;

/**
 * The translation of an outline: each step as each row fills it, and out of these again one step
 * with places, whose words go into the examples.
 */
final class OutlineTranslation {
  private final FeatureTranslation feature;
  private final Scenario outline;
  private final List<Examples> examples;
  private final ExampleColumns columns;

  OutlineTranslation(FeatureTranslation feature, Scenario outline, List<Examples> examples) {
    this.feature = feature;
    this.outline = outline;
    this.examples = examples;
    List<String> header = cells(examples.get(0).getTableHeader().orElseThrow());
    List<List<String>> rows = new ArrayList<>();
    for (Examples each : examples) {
      List<String> own = cells(each.getTableHeader().orElseThrow());
      each.getTableBody().stream()
          .map(OutlineTranslation::cells)
          .forEach(row -> rows.add(header.stream().map(name -> cell(row, own, name)).toList()));
    }
    columns = new ExampleColumns(header, rows);
  }

  private static String cell(List<String> row, List<String> header, String name) {
    int at = header.indexOf(name);
    return at < 0 ? "" : row.get(at);
  }

  static List<List<String>> table(Step step) {
    return step.getDataTable().map(DataTable::getRows).orElse(List.of()).stream()
        .map(OutlineTranslation::cells)
        .toList();
  }

  private static List<String> cells(TableRow row) {
    return row.getCells().stream().map(TableCell::getValue).toList();
  }

  void write() {
    columns.keep(outline.getName());
    columns.keep(outline.getDescription());
    Map<Step, List<Translated>> varying = new LinkedHashMap<>();
    for (Step step : outline.getSteps()) {
      step.getDocString().ifPresent(text -> columns.keep(text.getContent()));
      if (columns.places(all(step)).isEmpty()) {
        feature.plain(step);
        continue;
      }
      List<Translated> rows = rows(step);
      if (rows.size() == columns.rows()) {
        varying.put(step, rows);
      } else {
        columns.keep(all(step));
        feature.stays(step);
      }
    }
    varying.forEach(this::join);
    examples.forEach(this::write);
  }

  private static String all(Step step) {
    return step.getText() + table(step);
  }

  /** Returns a step in each row, as far as its sentence is known there. */
  private List<Translated> rows(Step step) {
    return IntStream.range(0, columns.rows())
        .mapToObj(
            row ->
                feature.translated(
                    columns.filled(step.getText(), row),
                    table(step).stream()
                        .map(cells -> cells.stream().map(c -> columns.filled(c, row)).toList())
                        .toList()))
        .flatMap(Optional::stream)
        .toList();
  }

  private void join(Step step, List<Translated> rows) {
    String text = joined(step.getText(), rows.stream().map(Translated::text).toList());
    List<List<String>> table = new ArrayList<>();
    List<List<String>> before = table(step);
    for (int i = 0; i < before.size(); i++) {
      List<String> cells = new ArrayList<>();
      for (int j = 0; j < before.get(i).size(); j++) {
        int line = i;
        int column = j;
        cells.add(
            joined(
                before.get(i).get(j),
                rows.stream().map(row -> row.table().get(line).get(column)).toList()));
      }
      table.add(cells);
    }
    feature.write(step, text, table);
  }

  private String joined(String source, List<String> texts) {
    return columns.places(source).isEmpty() ? texts.get(0) : columns.joined(source, texts);
  }

  /** Writes the part of the columns that one table of examples has. */
  private void write(Examples part) {
    int first =
        examples.subList(0, examples.indexOf(part)).stream()
            .mapToInt(each -> each.getTableBody().size())
            .sum();
    Map<String, List<String>> now = columns.columns();
    List<List<String>> table = new ArrayList<>(List.of(List.copyOf(now.keySet())));
    for (int i = 0; i < part.getTableBody().size(); i++) {
      int row = first + i;
      table.add(now.values().stream().map(cells -> cells.get(row)).toList());
    }
    List<TableRow> rows =
        Stream.concat(part.getTableHeader().stream(), part.getTableBody().stream()).toList();
    if (!table.equals(rows.stream().map(OutlineTranslation::cells).toList())) {
      feature.lines().setTable(rows, table);
    }
  }
}

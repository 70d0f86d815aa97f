package org.handlebook.app.author.translate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of the examples of an outline, which change where steps say them in another language;
 * a column that something else says stays, and steps get one of their own.
 */
final class ExampleColumns {
  private static final Pattern PLACE = Pattern.compile("<([^<>]+)>");

  private static final Pattern NUMBERED = Pattern.compile(" \\d+$");

  private final Map<String, List<String>> before = new LinkedHashMap<>();
  private final Map<String, List<String>> after = new LinkedHashMap<>();
  private final Set<String> said = new HashSet<>();
  private final int rows;

  /**
   * Makes the columns.
   *
   * @param header their names
   * @param rows of all examples, in the order of the header
   */
  ExampleColumns(List<String> header, List<List<String>> rows) {
    this.rows = rows.size();
    for (int i = 0; i < header.size(); i++) {
      int column = i;
      before.put(header.get(i), rows.stream().map(row -> row.get(column)).toList());
    }
  }

  int rows() {
    return rows;
  }

  /** Returns the names of columns that a text has places for, in order. */
  List<String> places(String text) {
    List<String> names = new ArrayList<>();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      if (before.containsKey(place.group(1)) && !names.contains(place.group(1))) {
        names.add(place.group(1));
      }
    }
    return names;
  }

  /** Keeps the columns that a text says which is not translated. */
  void keep(String text) {
    places(text).forEach(name -> after.put(name, column(name)));
  }

  private List<String> column(String name) {
    return before.getOrDefault(name, List.of());
  }

  /** Returns a text as a row fills it. */
  String filled(String text, int row) {
    String filled = text;
    for (String name : places(text)) {
      filled = filled.replace(place(name), column(name).get(row));
    }
    return filled;
  }

  private static String place(String name) {
    return '<' + name + '>';
  }

  /**
   * Returns a text of the rows as one with places.
   *
   * @param source what was translated, by whose places the new ones are called
   */
  String joined(String source, List<String> texts) {
    List<String> names = places(source);
    said.addAll(names);
    return VaryingText.of(
        texts,
        (number, cells) -> place(named(names.get(Math.min(number, names.size() - 1)), cells)));
  }

  private String named(String wanted, List<String> cells) {
    if (cells.equals(after.get(wanted))) {
      return wanted;
    }
    for (Map.Entry<String, List<String>> column : after.entrySet()) {
      if (column.getValue().equals(cells)) {
        return column.getKey();
      }
    }
    String base = NUMBERED.matcher(wanted).replaceFirst("");
    String name = base;
    for (int number = 2; after.containsKey(name); number++) {
      name = base + ' ' + number;
    }
    after.put(name, cells);
    return name;
  }

  /** Returns the columns by their names, those of before first. */
  Map<String, List<String>> columns() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    before.forEach(
        (name, cells) -> {
          if (after.containsKey(name) || !said.contains(name)) {
            columns.put(name, after.getOrDefault(name, cells));
          }
        });
    columns.putAll(after);
    return columns.isEmpty() ? before : columns;
  }
}

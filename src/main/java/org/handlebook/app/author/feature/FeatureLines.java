package org.handlebook.app.author.feature;

import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.handlebook.app.author.index.TableText;

/**
 * The lines of a feature, some of which are written anew; all others stay to the letter, but that a
 * carriage return alone, which ends a line too, becomes a line feed.
 */
public final class FeatureLines {
  private static final String RETURN = "\r";
  private static final Pattern END = Pattern.compile("\n|\r(?!\n)");

  private final List<String> lines;

  public FeatureLines(String text) {
    lines = new ArrayList<>(Arrays.asList(END.split(text, -1)));
  }

  /** Returns a line without its end, counted from 1. */
  public String line(int number) {
    String line = lines.get(number - 1);
    return line.endsWith(RETURN) ? line.substring(0, line.length() - 1) : line;
  }

  /** Writes a line anew; its end stays. */
  public void set(int number, String text) {
    String end = lines.get(number - 1).endsWith(RETURN) ? RETURN : "";
    lines.set(number - 1, text + end);
  }

  /** Writes what stands on a line from a place on anew; what is before it stays. */
  public void set(Location place, String text) {
    int number = place.getLine().intValue();
    set(number, indent(number) + text);
  }

  /** Writes a table anew where it stands, aligned. */
  public void setTable(List<TableRow> rows, List<List<String>> cells) {
    List<String> written = TableText.rows(cells);
    for (int i = 0; i < rows.size(); i++) {
      set(rows.get(i).getLocation(), written.get(i));
    }
  }

  private String indent(int number) {
    String line = line(number);
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  /** Returns all lines, in a list that the lines go by: to add to it or to take from it. */
  public List<String> all() {
    return lines;
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}

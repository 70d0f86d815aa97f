package org.handlebook.runner.gherkin;

import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds placeholders of outlines that no column fills: Gherkin leaves them as they stand, so that a
 * process is called {@code <x>}, and everything holds of it.
 */
final class Placeholders {
  private static final Pattern PLACEHOLDER = Pattern.compile("<([^<>\"\\s][^<>\"]*)>");

  private final Keywords keywords;
  private final List<Problem> problems = new ArrayList<>();

  private Placeholders(Keywords keywords) {
    this.keywords = keywords;
  }

  /** Returns what is wrong with the placeholders of a scenario. */
  static List<Problem> problems(Scenario scenario, Keywords keywords) {
    Placeholders placeholders = new Placeholders(keywords);
    if (scenario.getExamples().isEmpty()) {
      placeholders.withoutExamples(scenario);
    } else {
      scenario.getExamples().forEach(examples -> placeholders.lookAt(scenario, examples));
    }
    return placeholders.problems;
  }

  private void withoutExamples(Scenario scenario) {
    if (keywords.exactly(scenario.getKeyword()).filter(Heading.OUTLINE::equals).isPresent()) {
      problems.add(
          new Problem(
              line(scenario.getLocation()),
              Problem.text("no.examples"),
              Problem.text(
                  "no.examples.instead",
                  keywords.word(Heading.EXAMPLES),
                  keywords.word(Heading.SCENARIO))));
    }
  }

  private void lookAt(Scenario scenario, Examples examples) {
    Set<String> columns = new LinkedHashSet<>();
    examples
        .getTableHeader()
        .map(TableRow::getCells)
        .ifPresent(cells -> cells.forEach(cell -> columns.add(cell.getValue())));
    if (columns.isEmpty()) {
      return;
    }
    lookAt(scenario.getName(), scenario.getLocation(), columns);
    for (Step step : scenario.getSteps()) {
      lookAt(step.getText(), step.getLocation(), columns);
      step.getDataTable()
          .ifPresent(
              table ->
                  table.getRows().stream()
                      .flatMap(row -> row.getCells().stream())
                      .forEach(cell -> lookAt(cell, columns)));
    }
  }

  private void lookAt(TableCell cell, Set<String> columns) {
    lookAt(cell.getValue(), cell.getLocation(), columns);
  }

  private void lookAt(String text, Location location, Set<String> columns) {
    Matcher placeholder = PLACEHOLDER.matcher(text);
    while (placeholder.find()) {
      if (!columns.contains(placeholder.group(1))) {
        problems.add(
            new Problem(
                line(location),
                Problem.text("no.column", placeholder.group(1)),
                Problem.text("no.column.instead", written(columns))));
      }
    }
  }

  private static String written(Set<String> columns) {
    Stream<String> placeholders = columns.stream().map(column -> "`<" + column + ">`");
    return String.join(", ", placeholders.toList());
  }

  private static int line(Location location) {
    return location.getLine().intValue();
  }
}

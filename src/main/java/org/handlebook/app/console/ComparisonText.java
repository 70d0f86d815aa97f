package org.handlebook.app.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.report.compare.AnswerDifference;
import org.handlebook.report.compare.Cell;
import org.handlebook.report.compare.Comparison;
import org.handlebook.report.compare.KnownDifference;
import org.handlebook.report.compare.Row;
import org.handlebook.report.compare.ScenarioChange;
import org.handlebook.report.run.RecordedScenario;
import org.handlebook.report.run.RecordedStep;
import org.handlebook.report.run.Status;

/**
 * A comparison as a person reads it on a console: where the systems part, what is known, counts.
 */
public final class ComparisonText {
  private static final int SHOWN = 100;
  private static final int LINES = 8;

  private final Comparison comparison;
  private final StringBuilder out = new StringBuilder();
  private final int width;

  private ComparisonText(Comparison comparison) {
    this.comparison = comparison;
    this.width = comparison.systems().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Returns the whole text.
   *
   * @param answers whether to tell of answers that differ in steps that hold
   */
  public static String of(Comparison comparison, boolean answers) {
    ComparisonText text = new ComparisonText(comparison);
    text.partings();
    text.known();
    if (answers) {
      text.answers();
    }
    text.notRun();
    text.out.append('\n').append(CountsTable.of(comparison)).append('\n');
    text.totals();
    return text.out.toString();
  }

  private void partings() {
    List<Row> rows = comparison.rows(Row.Relation.PARTS);
    first(rows).forEach(this::parting);
    more(rows.size(), "scenario");
  }

  private void parting(Row row) {
    title("\n", row);
    if (row.parting().isPresent()) {
      int index = row.parting().getAsInt();
      step(row, row.scenario().steps().get(index));
      for (int i = 0; i < row.cells().size(); i++) {
        said(i, row.cells().get(i).step(index));
      }
    } else {
      for (int i = 0; i < row.cells().size(); i++) {
        system(i).append(row.cells().get(i).outcome().words()).append('\n');
      }
    }
  }

  private void said(int system, Optional<RecordedStep> step) {
    if (step.isEmpty()) {
      system(system).append(ScenarioChange.NOT_RUN.words()).append('\n');
      return;
    }
    boolean known = Cell.isKnownToDiffer(step.get());
    system(system).append(known ? ScenarioChange.DIFFERS.words() : word(step.get())).append('\n');
    if (step.get().ending() != Status.PASSED && !known) {
      indented(step.get().message());
    }
  }

  private static String word(RecordedStep step) {
    return switch (step.ending()) {
      case PASSED -> ScenarioChange.HOLDS.words();
      case FAILED -> ScenarioChange.DOES_NOT_HOLD.words();
      case SKIPPED -> "was not reached";
      default -> step.ending().words();
    };
  }

  private void indented(String message) {
    String[] lines = message.strip().split("\n", -1);
    for (int i = 0; i < Math.min(LINES, lines.length); i++) {
      out.append(lines[i].isEmpty() ? "" : "        ")
          .append(lines[i].stripTrailing())
          .append('\n');
    }
    out.append(lines.length > LINES ? "        …\n" : "");
  }

  private void known() {
    for (int i = 0; i < comparison.systems().size(); i++) {
      Map<String, List<Row>> rows = new LinkedHashMap<>();
      for (Row row : comparison.rows()) {
        for (KnownDifference known : row.cells().get(i).known()) {
          String title = known.id() + (known.here().isEmpty() ? "" : ": " + known.here());
          rows.computeIfAbsent(title, any -> new ArrayList<>()).add(row);
        }
      }
      if (!rows.isEmpty()) {
        out.append("\nKnown differences on ").append(comparison.systems().get(i)).append(":\n");
      }
      rows.forEach(this::known);
    }
  }

  private void known(String title, List<Row> rows) {
    out.append("  ").append(title).append('\n');
    first(rows).forEach(row -> title("    ", row));
    more(rows.size(), "scenario");
  }

  private void answers() {
    int found = 0;
    for (Row row : comparison.rows()) {
      List<AnswerDifference> differences = AnswerDifference.in(row);
      if (!differences.isEmpty() && found++ < SHOWN) {
        out.append(found == 1 ? "\nAnswers that differ although the steps hold:\n" : "");
        title("\n", row);
        differences.forEach(difference -> answer(row, difference));
      }
    }
    more(found, "scenario");
  }

  private void answer(Row row, AnswerDifference difference) {
    step(row, difference.step());
    for (int i = 0; i < difference.answers().size(); i++) {
      for (String answer : difference.answers().get(i)) {
        system(i).append(answer).append('\n');
      }
    }
  }

  private void notRun() {
    for (int i = 0; i < comparison.systems().size(); i++) {
      int system = i;
      List<Row> rows =
          comparison.rows().stream()
              .filter(row -> row.cells().get(system).outcome() == ScenarioChange.NOT_RUN)
              .toList();
      if (!rows.isEmpty()) {
        out.append('\n').append(comparison.systems().get(i)).append(" did not run ");
        out.append(Words.count(rows.size(), "scenario")).append("; the first is\n");
        title("  ", rows.get(0));
      }
    }
  }

  private void totals() {
    out.append(Words.count(comparison.rows().size(), "scenario"));
    String separator = ": ";
    for (Row.Relation relation : Row.Relation.values()) {
      int count = comparison.rows(relation).size();
      if (count > 0) {
        out.append(separator).append(Words.number(count)).append(' ').append(words(relation));
        separator = ", ";
      }
    }
    out.append('\n');
  }

  private static String words(Row.Relation relation) {
    return switch (relation) {
      case SAME -> "the same";
      case KNOWN -> "known to differ";
      case NOT_POSSIBLE -> "not possible everywhere";
      case NOT_RUN -> "not run everywhere";
      case PARTS -> "in which the systems part";
    };
  }

  private void title(String before, Row row) {
    RecordedScenario scenario = row.scenario();
    out.append(before).append(scenario.place()).append("  ").append(scenario.name()).append('\n');
  }

  private void step(Row row, RecordedStep step) {
    out.append("  ");
    if (step.line() > 0) {
      out.append(row.scenario().place().uri()).append(':').append(step.line()).append("  ");
    }
    out.append(step.sentence()).append('\n');
  }

  private StringBuilder system(int number) {
    String system = comparison.systems().get(number);
    return out.append("    ").append(system).append(" ".repeat(width - system.length() + 2));
  }

  private static List<Row> first(List<Row> rows) {
    return rows.subList(0, Math.min(SHOWN, rows.size()));
  }

  private void more(int all, String thing) {
    if (all > SHOWN) {
      out.append("\n… and ").append(Words.count(all - SHOWN, "more " + thing)).append('\n');
    }
  }
}

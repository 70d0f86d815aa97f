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
import org.handlebook.text.Language;

/**
 * A comparison as a person reads it on a console: where the systems part, what is known, counts.
 */
public final class ComparisonText {
  private static final int SHOWN = 100;
  private static final int LINES = 8;

  private final Comparison comparison;
  private final Words words;
  private final StringBuilder out = new StringBuilder();
  private final int width;

  private ComparisonText(Comparison comparison, Words words) {
    this.comparison = comparison;
    this.words = words;
    this.width = comparison.systems().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Returns the whole text.
   *
   * @param answers whether to tell of answers that differ in steps that hold
   * @param language of the person
   */
  public static String of(Comparison comparison, boolean answers, Language language) {
    ComparisonText text = new ComparisonText(comparison, new Words(language));
    text.partings();
    text.known();
    if (answers) {
      text.answers();
    }
    text.notRun();
    text.out.append('\n').append(CountsTable.of(comparison, text.words)).append('\n');
    text.totals();
    return text.out.toString();
  }

  private void partings() {
    List<Row> rows = comparison.rows(Row.Relation.PARTS);
    first(rows).forEach(this::parting);
    more(rows.size());
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
        system(i).append(row.cells().get(i).outcome().words(words.language())).append('\n');
      }
    }
  }

  private void said(int system, Optional<RecordedStep> step) {
    if (step.isEmpty()) {
      system(system).append(ScenarioChange.NOT_RUN.words(words.language())).append('\n');
      return;
    }
    boolean known = Cell.isKnownToDiffer(step.get());
    system(system)
        .append(known ? ScenarioChange.DIFFERS.words(words.language()) : word(step.get()))
        .append('\n');
    if (step.get().ending() != Status.PASSED && !known) {
      indented(step.get().message());
    }
  }

  private String word(RecordedStep step) {
    return switch (step.ending()) {
      case PASSED -> ScenarioChange.HOLDS.words(words.language());
      case FAILED -> ScenarioChange.DOES_NOT_HOLD.words(words.language());
      case SKIPPED -> words.say("not.reached");
      default -> step.ending().words(words.language());
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
        out.append('\n').append(words.say("known.on", comparison.systems().get(i))).append('\n');
      }
      rows.forEach(this::known);
    }
  }

  private void known(String title, List<Row> rows) {
    out.append("  ").append(title).append('\n');
    first(rows).forEach(row -> title("    ", row));
    more(rows.size());
  }

  private void answers() {
    int found = 0;
    for (Row row : comparison.rows()) {
      List<AnswerDifference> differences = AnswerDifference.in(row);
      if (!differences.isEmpty() && found++ < SHOWN) {
        out.append(found == 1 ? '\n' + words.say("answers.differ") + '\n' : "");
        title("\n", row);
        differences.forEach(difference -> answer(row, difference));
      }
    }
    more(found);
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
        out.append('\n')
            .append(words.say("system.did.not.run", rows.size(), comparison.systems().get(i)))
            .append('\n');
        title("  ", rows.get(0));
      }
    }
  }

  private void totals() {
    out.append(words.say("scenarios", comparison.rows().size()));
    String separator = ": ";
    for (Row.Relation relation : Row.Relation.values()) {
      int count = comparison.rows(relation).size();
      if (count > 0) {
        out.append(separator).append(words.say("counted", count, words.say(key(relation))));
        separator = ", ";
      }
    }
    out.append('\n');
  }

  private static String key(Row.Relation relation) {
    return switch (relation) {
      case SAME -> "relation.same";
      case KNOWN -> "relation.known";
      case NOT_POSSIBLE -> "relation.not.possible";
      case NOT_RUN -> "relation.not.run";
      case FAILS -> "relation.fails";
      case PARTS -> "relation.parts";
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

  private void more(int all) {
    if (all > SHOWN) {
      out.append('\n').append(words.say("compared.more", all - SHOWN)).append('\n');
    }
  }
}

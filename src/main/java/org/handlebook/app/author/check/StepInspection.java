package org.handlebook.app.author.check;

import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.StepKeywordType;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlebook.app.author.index.SentenceMatcher;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.steps.Vocabulary;
import org.handlebook.steps.words.Column;
import org.handlebook.steps.words.DetailValue;
import org.handlebook.text.Language;
import org.handlebook.text.LookAlikes;
import org.handlebook.translation.Said;

/** The inspection of one step as it is said in one scenario. */
final class StepInspection {
  private static final String HANDLE_TABLE = "handle table";

  private final FeatureCheck check;
  private final Language language;
  private final Language told;
  private final Step written;
  private final List<Problem> problems = new ArrayList<>();
  private final List<SentenceMatcher.Match> matches;

  /** Something that is wrong with it. */
  record Problem(int line, int column, String kind, List<Object> arguments) {}

  /**
   * Inspects a step.
   *
   * @param language of the feature
   * @param told in which its problems are told
   */
  StepInspection(
      FeatureCheck check,
      Language language,
      Language told,
      PickleStep step,
      Step written,
      List<String> before) {
    this.check = check;
    this.language = language;
    this.told = told;
    this.written = written;
    this.matches = check.matcher().matches(step.getText());
    boolean more = step.getArgument().isPresent();
    if (matches.isEmpty() && !isMisprint(step.getText())) {
      unknown(step.getText(), more, before);
    } else if (matches.isEmpty()) {
      return; // its letters are told of
    } else if (matches.size() > 1) {
      report("ambiguous", step.getText());
    } else if (matches.get(0).step().takesMore() != more) {
      report(more ? "too.much" : "nothing.under");
    } else {
      outcome(matches.get(0));
      keys(matches.get(0));
      columns(matches.get(0));
      matches.get(0).arguments().forEach(this::argument);
    }
  }

  /** Returns whether it is a sentence but for letters that are others than they look like. */
  private boolean isMisprint(String text) {
    String meant = LookAlikes.mended(text, LookAlikes.outsideNames(text));
    return !meant.equals(text) && check.matcher().match(meant).isPresent();
  }

  List<Problem> problems() {
    return problems;
  }

  /** Returns the one sentence that it is. */
  Optional<SentenceMatcher.Match> match() {
    return matches.size() == 1 ? Optional.of(matches.get(0)) : Optional.empty();
  }

  private void unknown(String text, boolean more, List<String> before) {
    List<String> turns = more ? List.of() : check.inTurn(text, before);
    List<String> meant = check.meant(text, more, before);
    if (!turns.isEmpty()) {
      report("unknown.turns", text, turns.get(0), turns.get(1));
    } else if (meant.isEmpty()) {
      report("unknown", text);
    } else {
      report(
          "unknown.meant",
          text,
          meant.stream().filter(this::fits).findFirst().orElse(meant.get(0)));
    }
  }

  /** Behind Then a sentence is meant that looks at something. */
  private boolean fits(String sentence) {
    return !isOutcome()
        || check.matcher().match(sentence).filter(match -> match.step().outcome()).isPresent();
  }

  private boolean isOutcome() {
    return written.getKeywordType().filter(StepKeywordType.OUTCOME::equals).isPresent();
  }

  /** What stands behind Then and only does something can never fail for what was to be shown. */
  private void outcome(SentenceMatcher.Match match) {
    if (isOutcome() && !match.step().outcome()) {
      report("does.then");
    }
  }

  /** Keys that the sentence does not know; its table is one of details when it knows any. */
  private void keys(SentenceMatcher.Match match) {
    List<TableRow> rows = written.getDataTable().map(table -> table.getRows()).orElse(List.of());
    if (match.step().details().isEmpty()) {
      return;
    }
    List<String> known =
        match.step().details().stream()
            .flatMap(key -> Stream.of(key.english(), key.korean()))
            .toList();
    for (TableRow row : rows) {
      String key = row.getCells().get(0).getValue();
      boolean detail = row.getCells().size() == 2 && !key.startsWith("<");
      if (detail && !known.contains(key) && !check.isKey(key)) {
        problems.add(
            new Problem(
                row.getLocation().getLine().intValue(),
                row.getCells().get(0).getLocation().getColumn().orElse(1L).intValue(),
                "key",
                List.of(key, String.join(", ", keysOf(match)))));
      } else if (detail && row.getCells().get(1).getValue().indexOf('<') < 0) {
        value(match, row.getCells());
      }
    }
  }

  /** Headings of a handle table, and what its cells say, are understood as a run would. */
  private void columns(SentenceMatcher.Match match) {
    List<TableRow> rows = written.getDataTable().map(table -> table.getRows()).orElse(List.of());
    if (rows.isEmpty() || !match.step().sentence().contains(HANDLE_TABLE)) {
      return;
    }
    for (int column = 0; column < rows.get(0).getCells().size(); column++) {
      TableCell heading = rows.get(0).getCells().get(column);
      try {
        Column known = Column.of(heading.getValue());
        for (TableRow row : rows.subList(1, rows.size())) {
          cell(known, row.getCells().get(column));
        }
      } catch (ScenarioMistake wrong) {
        wrong(heading, wrong);
      }
    }
  }

  private void cell(Column column, TableCell cell) {
    try {
      if (cell.getValue().indexOf('<') < 0) {
        column.check(cell.getValue());
      }
    } catch (ScenarioMistake wrong) {
      wrong(cell, wrong);
    }
  }

  private void wrong(TableCell cell, ScenarioMistake wrong) {
    problems.add(
        new Problem(
            cell.getLocation().getLine().intValue(),
            cell.getLocation().getColumn().orElse(1L).intValue(),
            "argument",
            List.of(told(wrong))));
  }

  /** What a key says is understood as a run would. */
  private void value(SentenceMatcher.Match match, List<TableCell> row) {
    String key = row.get(0).getValue();
    try {
      match.step().details().stream()
          .filter(detail -> detail.english().equals(key) || detail.korean().equals(key))
          .findFirst()
          .ifPresent(
              detail -> DetailValue.check(detail.english(), detail.kind(), row.get(1).getValue()));
    } catch (ScenarioMistake wrong) {
      wrong(row.get(1), wrong);
    }
  }

  private List<String> keysOf(SentenceMatcher.Match match) {
    return match.step().details().stream()
        .map(key -> language == Language.KOREAN ? key.korean() : key.english())
        .toList();
  }

  /** What a parameter says is understood as a run would: names of errors, rights, kinds. */
  private void argument(Said.Argument argument) {
    try {
      Vocabulary.class
          .getMethod(argument.type(), String.class)
          .invoke(new Vocabulary(), argument.text());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof ScenarioMistake wrong) {
        report("argument", told(wrong));
      }
    } catch (NoSuchMethodException plain) {
      return;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private String told(ScenarioMistake wrong) {
    return wrong.korean().equals(wrong.english())
        ? check.told(wrong.english(), told)
        : told == Language.KOREAN ? wrong.korean() : wrong.english();
  }

  private void report(String kind, Object... arguments) {
    problems.add(
        new Problem(
            FeatureInspection.line(written),
            FeatureInspection.column(written),
            kind,
            List.of(arguments)));
  }
}

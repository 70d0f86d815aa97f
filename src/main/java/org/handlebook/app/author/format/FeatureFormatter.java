package org.handlebook.app.author.format;

import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.StepKeywordType;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.handlebook.app.author.feature.FeatureDocument;
import org.handlebook.app.author.feature.FeatureLines;
import org.handlebook.app.author.index.SentenceMatcher;
import org.handlebook.text.LookAlikes;
import org.handlebook.translation.KoreanParticles;

/**
 * Writes features as they should look: headings and steps indented by two, tables aligned, Korean
 * particles as they are pronounced, letters that only look like others replaced. A step stays the
 * step that it was, with the same arguments; code under steps is not touched.
 */
public final class FeatureFormatter {
  private static final String RULE = "Rule:";
  private static final String KOREAN_RULE = "규칙:";
  private static final int SCENARIO = 2;
  private static final int STEP = 4;
  private static final int TABLE = 6;

  private final SentenceMatcher matcher;
  private final BiFunction<String, Boolean, Optional<String>> slips;

  /**
   * Formats with the sentences of an index.
   *
   * @param slips the one sentence of which a text is a slip, and whether more stands under it
   */
  public FeatureFormatter(
      SentenceMatcher matcher, BiFunction<String, Boolean, Optional<String>> slips) {
    this.matcher = matcher;
    this.slips = slips;
  }

  /** Returns the text of a file that has one repair without which it is no feature. */
  public static String readable(String text) {
    FeatureLines lines = new FeatureLines(text);
    for (int i = 1; i <= lines.all().size(); i++) {
      String line = lines.line(i).strip();
      if (line.startsWith(KOREAN_RULE)) {
        lines.set(i, RULE + line.substring(KOREAN_RULE.length()));
      }
    }
    return lines.toString();
  }

  /** Returns the feature as it should look. */
  public String format(FeatureDocument feature) {
    FeatureLines lines = new FeatureLines(feature.text());
    feature.feature().getChildren().stream()
        .map(FeatureChild::getRule)
        .flatMap(Optional::stream)
        .forEach(rule -> indent(lines, rule.getLocation().getLine(), 0));
    feature
        .backgrounds()
        .forEach(background -> indent(lines, background.getLocation().getLine(), SCENARIO));
    feature.scenarios().forEach(scenario -> scenario(lines, scenario));
    StepKeywordType last = StepKeywordType.UNKNOWN;
    for (Step step : feature.steps()) {
      StepKeywordType type = step.getKeywordType().orElse(StepKeywordType.UNKNOWN);
      last = type == StepKeywordType.CONJUNCTION ? last : type;
      step(lines, step, last == StepKeywordType.OUTCOME);
    }
    return lines.toString();
  }

  private static void indent(FeatureLines lines, long number, int spaces) {
    int line = (int) number;
    lines.set(line, " ".repeat(spaces) + lines.line(line).strip());
    for (int above = line - 1; above > 0 && isAside(lines.line(above)); above--) {
      lines.set(above, " ".repeat(spaces) + lines.line(above).strip());
    }
  }

  /** Tags and comments stand as what follows them. */
  private static boolean isAside(String line) {
    String text = line.strip();
    return text.startsWith("@")
        || (text.startsWith("#") && !text.replace(" ", "").startsWith("#language:"));
  }

  private static void scenario(FeatureLines lines, Scenario scenario) {
    indent(lines, scenario.getLocation().getLine(), SCENARIO);
    for (Examples examples : scenario.getExamples()) {
      indent(lines, examples.getLocation().getLine(), STEP);
      table(
          lines,
          Stream.concat(examples.getTableHeader().stream(), examples.getTableBody().stream())
              .toList());
    }
  }

  private void step(FeatureLines lines, Step step, boolean looks) {
    int number = step.getLocation().getLine().intValue();
    lines.set(number, " ".repeat(STEP) + step.getKeyword() + sentence(step, looks));
    step.getDataTable().ifPresent(table -> table(lines, table.getRows()));
  }

  private static void table(FeatureLines lines, List<TableRow> rows) {
    for (TableRow row : rows) {
      int number = row.getLocation().getLine().intValue();
      lines.set(number, " ".repeat(TABLE) + lines.line(number).strip());
    }
    lines.setTable(
        rows,
        rows.stream()
            .map(row -> row.getCells().stream().map(TableCell::getValue).toList())
            .toList());
  }

  /**
   * Returns the sentence with what has one repair repaired, if it stays the same step.
   *
   * @param looks whether it tells what is so: what happened is not made to happen then
   */
  private String sentence(Step step, boolean looks) {
    String text = sentence(step.getText());
    boolean more = step.getDataTable().isPresent() || step.getDocString().isPresent();
    return text.indexOf('<') >= 0 || isKnown(text)
        ? text
        : slips
            .apply(text, more)
            .filter(this::isKnown)
            .filter(mended -> !looks || !acts(mended))
            .orElse(text);
  }

  private String sentence(String text) {
    String letters = LookAlikes.mended(text, LookAlikes.outsideNames(text));
    String known = matcher.match(text).isEmpty() && isKnown(letters) ? letters : text;
    String mended = KoreanParticles.mended(known);
    return !mended.equals(known) && isSame(known, mended) ? mended : known;
  }

  private boolean isKnown(String text) {
    return matcher.match(text).isPresent();
  }

  private boolean acts(String text) {
    return matcher.match(text).filter(match -> !match.step().functions().isEmpty()).isPresent();
  }

  private boolean isSame(String one, String other) {
    return matcher
        .match(one)
        .flatMap(
            match ->
                matcher
                    .match(other)
                    .filter(
                        second ->
                            second.step().equals(match.step())
                                && second.arguments().equals(match.arguments())))
        .isPresent();
  }
}

package org.handlebook.runner.gherkin;

import io.cucumber.core.gherkin.FeatureParserException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what the stock parser says about a file into plain words. */
final class SyntaxProblems {
  private final String[] lines;
  private final Keywords keywords;

  private SyntaxProblems(String text) {
    this.lines = text.split("\n", -1);
    this.keywords = Keywords.of(LanguageLine.of(text));
  }

  static UnreadableFeature emptyFile() {
    return UnreadableFeature.because(
        Problem.FIRST_LINE, Problem.text("empty.file"), Problem.text("empty.file.instead"));
  }

  static List<Problem> in(FeatureParserException error, String text) {
    SyntaxProblems problems = new SyntaxProblems(text);
    List<Problem> found = new ArrayList<>();
    for (String message : String.valueOf(error.getMessage()).split("\n", -1)) {
      boolean located = message.startsWith("(") && message.indexOf(':') > 0;
      boolean follows = found.size() == 1 && isBeforeFeature(message);
      if (located && !follows) {
        found.add(problems.explained(message));
      }
    }
    return found.isEmpty() ? List.of(unexplained(error)) : found;
  }

  private static Problem unexplained(FeatureParserException error) {
    return new Problem(
        Problem.FIRST_LINE,
        Problem.text("unread"),
        Problem.text("unread.instead", String.valueOf(error.getMessage())));
  }

  private static boolean isBeforeFeature(String message) {
    return message.contains("#FeatureLine");
  }

  private Problem explained(String message) {
    int line = Integer.parseInt(message.substring(1, message.indexOf(':')));
    if (message.contains("unexpected end of file")) {
      return endOfFile(line, message);
    }
    if (message.contains("inconsistent cell count")) {
      return new Problem(line, Problem.text("cells"), Problem.text("cells.instead"));
    }
    if (message.contains("A tag may not contain whitespace")) {
      return new Problem(line, Problem.text("tags"), Problem.text("tags.instead"));
    }
    return unexpected(line, message);
  }

  private Problem endOfFile(int line, String message) {
    if (message.contains("#DocStringSeparator") && message.contains("#Other")) {
      return new Problem(
          openingOfText(line), Problem.text("open.text"), Problem.text("open.text.instead"));
    }
    return new Problem(
        Math.min(line, lines.length), Problem.text("end"), Problem.text("end.instead"));
  }

  private int openingOfText(int line) {
    for (int i = Math.min(line, lines.length); i > 0; i--) {
      String text = lines[i - 1].strip();
      if (text.startsWith("\"\"\"") || text.startsWith("```")) {
        return i;
      }
    }
    return line;
  }

  private Problem unexpected(int line, String message) {
    String text = line <= lines.length ? lines[line - 1].strip() : "";
    String word = Keywords.headingWord(text);
    if (keywords.isOpenedByMending(text)) {
      return Problem.lookAlike(line, lines[line - 1]).orElseThrow();
    }
    if (isBeforeFeature(message)) {
      return beforeFeature(line, word);
    }
    if (word != null) {
      Optional<Problem> heading = heading(line, word);
      if (heading.isPresent()) {
        return heading.get();
      }
    }
    return noStep(line, text);
  }

  private Problem beforeFeature(int line, @Nullable String word) {
    String feature = keywords.word(Heading.FEATURE);
    if (word != null && Heading.FEATURE.isKorean(word)) {
      return new Problem(line, Problem.text("korean"), Problem.text("korean.instead"));
    }
    return new Problem(
        line, Problem.text("before.feature"), Problem.text("before.feature.instead", feature));
  }

  private Optional<Problem> heading(int line, String word) {
    Optional<Heading> exact = keywords.exactly(word);
    if (exact.isPresent()) {
      return Optional.of(misplaced(line, word, exact.get()));
    }
    return keywords
        .meant(word)
        .map(
            meant ->
                new Problem(
                    line,
                    Problem.text("opens.nothing", word),
                    Problem.text("write.heading", meant)));
  }

  private static Problem misplaced(int line, String word, Heading heading) {
    String instead =
        switch (heading) {
          case FEATURE -> "misplaced.feature";
          case BACKGROUND -> "misplaced.background";
          case EXAMPLES -> "misplaced.examples";
          default -> "misplaced.other";
        };
    return new Problem(line, Problem.text("misplaced", word), Problem.text(instead));
  }

  private Problem noStep(int line, String text) {
    Optional<String> meant = keywords.meantStep(text);
    if (meant.isPresent()) {
      return new Problem(line, Problem.text("no.keyword"), Problem.text("write", meant.get()));
    }
    return new Problem(
        line, Problem.text("no.step"), Problem.text("no.step.instead", keywords.steps().toArray()));
  }
}

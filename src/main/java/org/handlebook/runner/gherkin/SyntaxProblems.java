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
    this.keywords = Keywords.of(languageOf(lines));
  }

  static UnreadableFeature emptyFile() {
    return UnreadableFeature.because(
        Problem.FIRST_LINE, "this file is empty", "write `Feature:` and a scenario, or remove it");
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
        Problem.FIRST_LINE, "this file cannot be read", String.valueOf(error.getMessage()));
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
      return new Problem(
          line,
          "this row has another number of cells than the rows above",
          "write the same number of cells in every row of a table");
    }
    if (message.contains("A tag may not contain whitespace")) {
      return new Problem(
          line, "this line of tags holds something that is no tag", "begin every tag with @");
    }
    return unexpected(line, message);
  }

  private Problem endOfFile(int line, String message) {
    if (message.contains("#DocStringSeparator") && message.contains("#Other")) {
      return new Problem(
          openingOfText(line),
          "this text is not closed",
          "write `\"\"\"` on a line of its own after it");
    }
    return new Problem(
        Math.min(line, lines.length),
        "the file ends where something should follow, perhaps after tags",
        "write the scenario that they belong to, or remove them");
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
      return new Problem(
          line,
          "this line is Korean, but the file does not say so",
          "write `# language: ko` above it");
    }
    return new Problem(
        line,
        "a file begins with its feature, and this is another line",
        "write `" + feature + ":` and what the file is about");
  }

  private Optional<Problem> heading(int line, String word) {
    Optional<Heading> exact = keywords.exactly(word);
    if (exact.isPresent()) {
      return Optional.of(misplaced(line, word, exact.get()));
    }
    return keywords
        .meant(word)
        .map(meant -> new Problem(line, "`" + word + ":` opens nothing", "write `" + meant + ":`"));
  }

  private static Problem misplaced(int line, String word, Heading heading) {
    String instead =
        switch (heading) {
          case FEATURE -> "a file has one feature, so move this one to a file of its own";
          case BACKGROUND -> "move it before the first scenario";
          case EXAMPLES -> "move it under the steps of a scenario outline";
          default -> "write a colon after it and begin a new line";
        };
    return new Problem(line, "`" + word + ":` cannot stand here", instead);
  }

  private Problem noStep(int line, String text) {
    Optional<String> meant = keywords.meantStep(text);
    if (meant.isPresent()) {
      return new Problem(line, "this line begins with no keyword", "write `" + meant.get() + "`");
    }
    return new Problem(
        line,
        "this line is no step",
        "begin it with " + keywords.steps() + ", or with # when it is a remark");
  }

  private static String languageOf(String[] lines) {
    for (String line : lines) {
      String comment = line.strip();
      int colon = comment.indexOf(':');
      if (comment.startsWith("#")
          && colon > 0
          && comment.substring(1, colon).strip().equals("language")) {
        return comment.substring(colon + 1).strip();
      }
    }
    return "en";
  }
}

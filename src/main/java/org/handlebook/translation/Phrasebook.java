package org.handlebook.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.handlebook.record.json.JsonValue;
import org.handlebook.text.Language;

/**
 * Which sentences say the same in English and Korean, and the phrases in them: enough to say a step
 * in the other language. It is made of what {@link RunSentences} told.
 */
public final class Phrasebook {
  static final String SENTENCES = "sentences";
  static final String PHRASES = "phrases";
  private static final String DETAILS = "details";

  /** A number, perhaps with its unit, that is 1. */
  private static final Pattern ONE = Pattern.compile("1(?:[ 가-힣].*)?");

  private final Map<String, String> others = new HashMap<>();
  private Phrases phrases = new Phrases("");

  /** Adds what one message told. */
  public void add(String json) {
    JsonValue told = JsonValue.read(json);
    if (!told.get(PHRASES).isEmpty()) {
      phrases = new Phrases(told.get(PHRASES).text());
    }
    for (JsonValue step : told.get(SENTENCES).elements()) {
      List<String> english = texts(step.get(Language.ENGLISH.code()));
      List<String> korean = texts(step.get(Language.KOREAN.code()));
      pair(english, korean);
      pair(korean, english);
    }
  }

  private static List<String> texts(JsonValue array) {
    return array.elements().stream().map(JsonValue::text).toList();
  }

  /** The first sentence goes with the first, and what has no partner with the usual one. */
  private void pair(List<String> some, List<String> other) {
    for (int i = 0; i < some.size() && !other.isEmpty(); i++) {
      others.put(some.get(i), other.get(i < other.size() ? i : 0));
    }
  }

  /**
   * Returns the step in that language; empty when its sentence is not known, or is in it already.
   */
  public Optional<Translated> translate(Said said, Language to) {
    String other = others.get(said.pattern());
    if (other == null || Language.ofSentence(other) != to) {
      return Optional.empty();
    }
    return Optional.of(
        new Translated(
            to,
            StepKeyword.translate(said.keyword(), to),
            text(other, said.arguments(), to),
            table(said, to == Language.ENGLISH ? other : said.pattern(), to)));
  }

  private String text(String pattern, List<Said.Argument> arguments, Language to) {
    Iterator<Said.Argument> next = arguments.iterator();
    boolean singular =
        arguments.stream().anyMatch(argument -> ONE.matcher(argument.text()).matches());
    return new ExpressionReader(
            pattern,
            type -> next.hasNext() ? phrases.translate(type, next.next().text(), to) : "",
            singular)
        .read();
  }

  private List<List<String>> table(Said said, String english, Language to) {
    String kind = phrases.beside("table", english).orElse(DETAILS);
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : said.table()) {
      List<String> cells = new ArrayList<>();
      for (String cell : row) {
        String part = part(kind, rows.isEmpty(), cells.isEmpty());
        cells.add(phrases.translate(part, cell, to));
      }
      rows.add(cells);
    }
    return rows;
  }

  /** Returns what a cell is, by what its table is and where it stands. */
  private static String part(String table, boolean firstRow, boolean firstColumn) {
    return switch (table) {
      case "data" -> "path";
      case "rows" -> firstRow ? "heading" : "cell";
      case "header" -> firstColumn ? "field" : "state";
      case "answer" -> firstColumn ? "answer" : "cell";
      case "cells" -> "cell";
      default -> firstColumn ? "detail" : "cell";
    };
  }
}

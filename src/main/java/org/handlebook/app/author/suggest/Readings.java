package org.handlebook.app.author.suggest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What somebody typed, in other words that mean the same: those of which sentences consist. */
final class Readings {
  private static final double REWRITTEN = 0.03;
  private static final double SHORTENED = 0.45;
  private static final double PART = 0.7;
  private static final double LOST = 0.5;

  /** What looks like a handle wherever it stands. */
  static final String HANDLE =
      "(?:(?!bInherit)[a-z]{1,4}[A-Z][A-Za-z0-9_]*|h[0-9]+)(?:\\[[0-9]+\\])?";

  private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|(?<!\\w)" + HANDLE);

  /** A last error that no call leaves that succeeds. */
  private static final Pattern REFUSAL =
      Pattern.compile(
          "^(?:the last error|last error|GetLastError|마지막 (?:오류|에러)(?: ?코드)?)(?:\\(\\))?(?:는|가|이|은)?"
              + " (?:is |returns |gives |yields |)"
              + "(ERROR_(?!SUCCESS|ALREADY_EXISTS|IO_PENDING|MORE_DATA)[A-Z_0-9]+)"
              + "(?:이다|다|를 (?:반환|리턴)한다|을 (?:반환|리턴)한다|를 돌려준다|을 돌려준다)?$");

  private final List<UnaryOperator<String>> changes;
  private final List<UnaryOperator<String>> shortenings;
  private final Wordings wordings;
  private final Compounds compounds;
  private final WaitResults results;
  private final boolean korean;

  Readings(Wordings wordings, Candidates known, boolean korean) {
    this.wordings = wordings;
    this.korean = korean;
    this.results = new WaitResults(wordings.results(), korean);
    this.compounds = new Compounds(known.lexicon(), korean);
    this.changes =
        korean
            ? KoreanReadings.changes(
                new EnglishInKorean(wordings.borrowed()), new KoreanVerbs(known.written()))
            : EnglishReadings.changes();
    this.shortenings = korean ? KoreanReadings.shortenings() : EnglishReadings.shortenings();
  }

  /** Returns the text, and what else it may be, with what must be forgiven for each. */
  Map<String, Double> of(String plain) {
    Map<String, Double> readings = new LinkedHashMap<>();
    String result = results.said(NamedFiles.told(plain, korean));
    String meant =
        REFUSAL.matcher(result).replaceFirst(korean ? "$1로 거부된다" : "it is refused with $1");
    add(meant, 0, readings);
    String all = meant;
    for (UnaryOperator<String> change : changes) {
      all = change.apply(all);
      add(all, REWRITTEN, readings);
    }
    for (UnaryOperator<String> shortening : shortenings) {
      all = shortening.apply(all);
      add(all, SHORTENED, readings);
    }
    return readings;
  }

  /** Returns each clause of a text that has several, with what must be forgiven for it. */
  Map<String, Double> parts(String plain) {
    Map<String, Double> readings = new LinkedHashMap<>();
    for (UnaryOperator<String> clause : Clauses.of(korean)) {
      String part = clause.apply(plain);
      if (!part.equals(plain)) {
        addChanged(part, PART + LOST * lost(plain, part), readings);
      }
    }
    return readings;
  }

  /** Adds a part of what was typed, in all other words. */
  private void addChanged(String part, double cost, Map<String, Double> readings) {
    String all = part;
    for (UnaryOperator<String> change : changes) {
      all = change.apply(all);
    }
    add(part, cost, readings);
    add(all, cost, readings);
  }

  private static long lost(String plain, String part) {
    return VALUE.matcher(plain).results().filter(value -> !part.contains(value.group())).count();
  }

  private void add(String text, double cost, Map<String, Double> readings) {
    if (!readings.containsKey(text)) {
      double rewritten = Math.max(cost, REWRITTEN);
      readings.put(text, cost);
      Set<String> others = TypedText.readings(text, wordings.phrases(), korean);
      others.forEach(other -> readings.putIfAbsent(other, rewritten));
      others.forEach(other -> readings.putIfAbsent(compounds.apart(other), rewritten));
      others.forEach(other -> readings.putIfAbsent(compounds.together(other), rewritten));
    }
  }
}

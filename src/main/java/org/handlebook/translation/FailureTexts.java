package org.handlebook.translation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handlebook.text.Columns;
import org.handlebook.text.Language;
import org.handlebook.text.Particles;

/**
 * What failures say, in the language of the feature that failed. Steps say it in English; what each
 * line is in Korean stands in {@code failures.txt}. What stands nowhere stays as it is.
 */
public final class FailureTexts {
  private static final Pattern HANGUL = Pattern.compile("[가-힣]");
  private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\([^)]*\\)");
  private static final String CELLS = " \\| ";

  private final Phrases phrases;

  /**
   * Reads the texts.
   *
   * @param words what parameters and tables say in both languages
   */
  public FailureTexts(String words) {
    phrases = new Phrases(words + '\n' + file());
  }

  private static String file() {
    try (InputStream file =
        Objects.requireNonNull(FailureTexts.class.getResourceAsStream("failures.txt"))) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a failure in a language. */
  public String in(Language language, String failure) {
    List<String> lines = spoken(language, List.of(failure.split("\n", -1)));
    return language == Language.ENGLISH
        ? String.join("\n", lines)
        : Particles.settled(korean(lines));
  }

  /** Returns whether a line is Korean, or the same in both languages, as lines of code are. */
  private static boolean isSaid(String english, String other) {
    return isKorean(other) || other.equals(english);
  }

  /** Of a failure that is told in both languages, one after the other, the lines in one. */
  private static List<String> spoken(Language language, List<String> lines) {
    int half = lines.size() / 2;
    boolean both =
        lines.size() == 2 * half
            && half > 0
            && !isKorean(lines.get(0))
            && isKorean(lines.get(half))
            && IntStream.range(0, half).allMatch(i -> isSaid(lines.get(i), lines.get(half + i)));
    if (!both) {
      return lines;
    }
    return language == Language.KOREAN ? lines.subList(half, lines.size()) : lines.subList(0, half);
  }

  private static boolean isKorean(String line) {
    return HANGUL.matcher(ASIDE.matcher(line).replaceAll("")).find();
  }

  private String korean(List<String> lines) {
    List<String> told = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    String indent = "";
    for (String line : lines) {
      String text = line.strip();
      if (text.startsWith("| ") && text.endsWith(" |")) {
        indent = line.substring(0, line.indexOf('|'));
        rows.add(row(text, rows.isEmpty()));
      } else {
        write(rows, indent, told);
        told.add(line.substring(0, line.indexOf(text)) + line(text));
      }
    }
    write(rows, indent, told);
    return String.join("\n", told);
  }

  private String line(String text) {
    return phrases.find("failure", text, Language.KOREAN).orElse(text);
  }

  private List<String> row(String row, boolean heading) {
    return Stream.of(row.substring(2, row.length() - 2).split(CELLS, -1))
        .map(String::strip)
        .map(cell -> cell(cell, heading ? "heading" : "cell"))
        .toList();
  }

  private String cell(String cell, String kind) {
    return Stream.of(kind, "cell", "thing", "state")
        .map(each -> phrases.find(each, cell, Language.KOREAN))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(cell);
  }

  private static void write(List<List<String>> rows, String indent, List<String> told) {
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(indent).append('|');
      for (int i = 0; i < row.size(); i++) {
        int column = i;
        int width =
            rows.stream()
                .filter(each -> each.size() > column)
                .mapToInt(each -> Columns.of(each.get(column)))
                .max()
                .orElse(0);
        line.append(' ')
            .append(row.get(i))
            .append(" ".repeat(width - Columns.of(row.get(i))))
            .append(" |");
      }
      told.add(line.toString());
    }
    rows.clear();
  }
}

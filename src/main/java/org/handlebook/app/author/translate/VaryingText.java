package org.handlebook.app.author.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts of rows of examples as one text with places: words that all have in common stay, and what
 * stands between them is a place.
 */
final class VaryingText {
  private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|\\S)+");

  private static final String COMMA = ",";

  private final List<List<String>> rows;
  private final List<String> common;

  private VaryingText(List<String> texts) {
    rows = texts.stream().map(VaryingText::words).toList();
    List<String> shared = rows.get(0);
    for (List<String> row : rows) {
      shared = longestCommon(shared, row);
    }
    common = new ArrayList<>(shared);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /**
   * Returns the one text.
   *
   * @param place what to write for what differs, by how many places came before, and what stands
   *     there in each row
   */
  static String of(List<String> texts, BiFunction<Integer, List<String>, String> place) {
    if (texts.stream().distinct().count() == 1) {
      return texts.get(0);
    }
    return texts.contains("") ? place.apply(0, texts) : new VaryingText(texts).text(place);
  }

  private String text(BiFunction<Integer, List<String>, String> place) {
    List<List<String>> gaps = gaps();
    for (int i = firstUneven(gaps); i >= 0; i = firstUneven(gaps)) {
      common.remove(Math.min(i, common.size() - 1));
      gaps = gaps();
    }
    List<String> words = new ArrayList<>();
    int places = 0;
    for (int i = 0; i < gaps.size(); i++) {
      if (!gaps.get(i).get(0).isEmpty()) {
        words.add(placed(gaps.get(i), places++, place));
      }
      if (i < common.size()) {
        words.add(common.get(i));
      }
    }
    return String.join(" ", words);
  }

  /** A comma that all have stays outside. */
  private static String placed(
      List<String> gap, int number, BiFunction<Integer, List<String>, String> place) {
    boolean comma = gap.stream().allMatch(text -> text.length() > 1 && text.endsWith(COMMA));
    return comma
        ? place.apply(
                number, gap.stream().map(text -> text.substring(0, text.length() - 1)).toList())
            + COMMA
        : place.apply(number, gap);
  }

  /** Returns the first gap that is none in some rows; -1 when there is no such gap. */
  private static int firstUneven(List<List<String>> gaps) {
    for (int i = 0; i < gaps.size(); i++) {
      long empty = gaps.get(i).stream().filter(String::isEmpty).count();
      if (empty > 0 && empty < gaps.get(i).size()) {
        return i;
      }
    }
    return -1;
  }

  /** Returns what stands before each common word, and after the last, in each row. */
  private List<List<String>> gaps() {
    List<List<String>> gaps = new ArrayList<>();
    for (int i = 0; i <= common.size(); i++) {
      gaps.add(new ArrayList<>());
    }
    for (List<String> row : rows) {
      int start = 0;
      for (int i = 0; i < common.size(); i++) {
        int at = start + row.subList(start, row.size()).indexOf(common.get(i));
        gaps.get(i).add(String.join(" ", row.subList(start, at)));
        start = at + 1;
      }
      gaps.get(common.size()).add(String.join(" ", row.subList(start, row.size())));
    }
    return gaps;
  }

  private static List<String> longestCommon(List<String> some, List<String> others) {
    int[][] length = new int[some.size() + 1][others.size() + 1];
    for (int i = some.size() - 1; i >= 0; i--) {
      for (int j = others.size() - 1; j >= 0; j--) {
        length[i][j] =
            some.get(i).equals(others.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    List<String> common = new ArrayList<>();
    for (int i = 0, j = 0; i < some.size() && j < others.size(); ) {
      if (some.get(i).equals(others.get(j))) {
        common.add(some.get(i++));
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }
}

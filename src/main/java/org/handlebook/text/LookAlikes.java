package org.handlebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds characters that look like one that people mean, or like none, and are others: those that
 * chats, documents and web pages put into a sentence that is copied from there.
 */
public final class LookAlikes {
  private static final String DOUBLE_QUOTES = "“”„‟«»″〝〞〟❝❞「」『』";
  private static final String SINGLE_QUOTES = "‘’‚‛′‹›";
  private static final int TO_ASCII = '！' - '!';

  private LookAlikes() {}

  /**
   * One of them.
   *
   * @param column where it stands on its line, counted from 1
   * @param instead what to write; "" when it is to be left out
   */
  public record LookAlike(int column, int letter, String instead) {
    /** Describes it, for example: no-break space (U+00A0) at column 12; write a space. */
    public Text text() {
      return Text.of(LookAlikes.class, "look.alike", what(), remedy());
    }

    /** Returns which character it is, and where. */
    public Text what() {
      String name =
          letter == '\t'
              ? "tab"
              : String.valueOf(Character.getName(letter)).toLowerCase(Locale.ROOT);
      return Text.of(LookAlikes.class, kind(), name, code(), String.valueOf(column));
    }

    /** Returns what to do about it. */
    public Text remedy() {
      return Text.of(LookAlikes.class, kind() + ".remedy", instead);
    }

    private String kind() {
      return instead.isEmpty() ? "hidden" : instead.equals(" ") ? "space" : "sign";
    }

    private String code() {
      return "U+%04X".formatted(letter);
    }
  }

  /**
   * Returns those on a line, but for what stands between two plain quotes: a name may have them.
   */
  public static List<LookAlike> outsideNames(String line) {
    boolean paired = line.chars().filter(letter -> letter == '"').count() % 2 == 0;
    return in(line, paired);
  }

  /** Returns all on a line. */
  public static List<LookAlike> in(String line) {
    return in(line, false);
  }

  /** Returns the line with what was probably meant in the places of these. */
  public static String mended(String line, List<LookAlike> those) {
    StringBuilder mended = new StringBuilder();
    int copied = 0;
    for (LookAlike each : those) {
      int at = line.offsetByCodePoints(0, each.column() - 1);
      mended.append(line, copied, at).append(each.instead());
      copied = at + Character.charCount(each.letter());
    }
    return mended.append(line, copied, line.length()).toString();
  }

  private static List<LookAlike> in(String line, boolean exceptNames) {
    List<LookAlike> found = new ArrayList<>();
    boolean inName = false;
    int[] letters = line.codePoints().toArray();
    int end = line.codePointCount(0, line.stripTrailing().length());
    for (int i = indent(letters); i < end; i++) {
      inName ^= exceptNames && letters[i] == '"';
      String instead = inName ? null : instead(letters, i);
      if (instead != null) {
        found.add(new LookAlike(i + 1, letters[i], instead));
      }
    }
    return found;
  }

  private static int indent(int[] letters) {
    int indent = 0;
    while (indent < letters.length && Character.isWhitespace(letters[indent])) {
      indent++;
    }
    return indent;
  }

  private static @Nullable String instead(int[] letters, int i) {
    int letter = letters[i];
    if (letter == '\t'
        || (letter != ' ' && Character.getType(letter) == Character.SPACE_SEPARATOR)) {
      return " ";
    }
    if (VisibleText.isHidden(letter)) {
      return "";
    }
    if (letter < 0x80) {
      return null;
    }
    if (letter >= '！' && letter <= '～') {
      return Character.toString(letter - TO_ASCII);
    }
    return DOUBLE_QUOTES.indexOf(letter) >= 0
        ? "\""
        : SINGLE_QUOTES.indexOf(letter) >= 0 ? single(letters, i) : sign(letter);
  }

  /** Between letters it is an apostrophe. */
  private static String single(int[] letters, int i) {
    boolean between =
        i > 0
            && i + 1 < letters.length
            && Character.isLetter(letters[i - 1])
            && Character.isLetter(letters[i + 1]);
    return between ? "'" : "\"";
  }

  private static @Nullable String sign(int letter) {
    int type = Character.getType(letter);
    boolean dash = type == Character.DASH_PUNCTUATION || letter == '−' || letter == '⁃';
    boolean digit = type == Character.DECIMAL_DIGIT_NUMBER;
    return dash ? "-" : digit ? Integer.toString(Character.digit(letter, 10)) : null;
  }
}

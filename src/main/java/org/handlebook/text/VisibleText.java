package org.handlebook.text;

import java.util.Locale;

/**
 * Shows text that comes from anywhere: what nobody would see, or what would change how the rest is
 * shown, stands there as its code, <code>&#92;u{202E}</code>.
 *
 * <p>That is what controls (escape sequences begin with one), formats (directions, joiners, tags),
 * separators of lines and paragraphs, halves of surrogate pairs, noncharacters and letters that are
 * drawn as nothing have in common. Spaces of any width, and the two signs that choose between text
 * and emoji, stay.
 *
 * @source <a href="https://www.unicode.org/reports/tr36/">Unicode: security considerations</a>
 */
public final class VisibleText {
  /** More code points of a name than this are not shown. */
  public static final int LONGEST_NAME = 300;

  private VisibleText() {}

  /** Returns the text; its lines and tabs stay. */
  public static String of(String text) {
    return shown(text, true, false);
  }

  /**
   * Returns the same for a page: also the joiners stay that emoji and many scripts are written
   * with.
   */
  public static String onPage(String text) {
    return shown(text, true, true);
  }

  /** Returns the text on one line: also the ends of its lines and its tabs are codes. */
  public static String line(String text) {
    return shown(text, false, false);
  }

  /** Returns a name on one line, cut where it is very long. */
  public static String name(String text) {
    boolean cut = text.codePointCount(0, text.length()) > LONGEST_NAME;
    return line(cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME)) : text)
        + (cut ? "…" : "");
  }

  /** Returns whether nobody would see this, or see the rest in another way. */
  public static boolean isHidden(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> !isSeenFormat(letter);
      case Character.UNASSIGNED -> isNoncharacter(letter) || isIgnorable(letter);
      default -> isIgnorable(letter);
    };
  }

  /** Returns the code of a code point. */
  public static String code(int letter) {
    return "\\u{" + Integer.toHexString(letter).toUpperCase(Locale.ROOT) + "}";
  }

  private static String shown(String text, boolean lines, boolean joiners) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int letter = text.codePointAt(i);
      boolean stays = (lines && isLayout(text, i)) || (joiners && isJoiner(text, i));
      boolean code = isHidden(letter) && !stays;
      if (code && out == null) {
        out = new StringBuilder(text.length() + 8).append(text, 0, i);
      }
      if (out != null) {
        out.append(code ? code(letter) : Character.toString(letter));
      }
    }
    return out == null ? text : out.toString();
  }

  private static boolean isJoiner(String text, int i) {
    boolean joins = text.charAt(i) == '\u200c' || text.charAt(i) == '\u200d';
    return joins && i > 0 && text.charAt(i - 1) > 0x7f;
  }

  private static boolean isLayout(String text, int i) {
    char letter = text.charAt(i);
    boolean windowsEnd = letter == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    return letter == '\n' || letter == '\t' || windowsEnd;
  }

  /** Arabic and Kaithi signs that embrace the numbers after them. */
  private static boolean isSeenFormat(int letter) {
    return (letter >= 0x600 && letter <= 0x605)
        || letter == 0x6DD
        || letter == 0x890
        || letter == 0x891
        || letter == 0x8E2
        || letter == 0x110BD
        || letter == 0x110CD;
  }

  private static boolean isNoncharacter(int letter) {
    return (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF);
  }

  /**
   * Returns what fonts draw as nothing though it is no format: Unicode's
   * Default_Ignorable_Code_Point.
   *
   * @source <a href="https://www.unicode.org/Public/UCD/latest/ucd/DerivedCoreProperties.txt">
   *     DerivedCoreProperties.txt</a>
   */
  private static boolean isIgnorable(int letter) {
    return letter == 0x34F
        || letter == 0x115F
        || letter == 0x1160
        || letter == 0x17B4
        || letter == 0x17B5
        || (letter >= 0x180B && letter <= 0x180F)
        || letter == 0x2065
        || letter == 0x3164
        || (letter >= 0xFE00 && letter <= 0xFE0D)
        || letter == 0xFFA0
        || (letter >= 0xFFF0 && letter <= 0xFFF8)
        || (letter >= 0xE0000 && letter <= 0xE0FFF);
  }
}

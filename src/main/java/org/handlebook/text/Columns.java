package org.handlebook.text;

/** How many columns of a terminal texts take. */
public final class Columns {
  /** From here on, nearly all letters are two columns wide. */
  private static final int WIDE = 0x1100;

  private Columns() {}

  /** Returns how many columns a letter takes. */
  public static int of(int letter) {
    return letter < WIDE ? 1 : 2;
  }

  /** Returns how many columns a text takes. */
  public static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** Returns the second of two texts under the first, so that they end in the same column. */
  public static String under(String first, String second) {
    return " ".repeat(Math.max(0, of(first) - of(second))) + second;
  }
}

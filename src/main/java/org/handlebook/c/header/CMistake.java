package org.handlebook.c.header;

/** The snippet is C that cannot be run here; the text says what to write instead. */
public final class CMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Position at;
  private final String korean;

  public CMistake(Position at, String message) {
    this(at, message, message);
  }

  /** Makes a mistake that is told in both languages. */
  public CMistake(Position at, String english, String korean) {
    super(english);
    this.at = at;
    this.korean = korean;
  }

  /** Returns where in the snippet. */
  public Position at() {
    return at;
  }

  /** Returns what is wrong, in Korean as far as it is told there. */
  public String korean() {
    return korean;
  }
}

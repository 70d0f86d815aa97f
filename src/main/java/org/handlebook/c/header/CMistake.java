package org.handlebook.c.header;

/** The snippet is not C, or C that cannot be run here; the text says what to write instead. */
public final class CMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Position at;

  public CMistake(Position at, String message) {
    super(message);
    this.at = at;
  }

  /** Returns where in the snippet. */
  public Position at() {
    return at;
  }
}

package org.handlebook.snippet;

/** The snippet is not C, or C that cannot be run here; the text says what to write instead. */
public final class SnippetMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Position at;

  SnippetMistake(Position at, String message) {
    super(message);
    this.at = at;
  }

  /** Where in the snippet. */
  public Position at() {
    return at;
  }

  /** The mistake, and the lines that show where it is. */
  String told() {
    return String.valueOf(getMessage());
  }
}

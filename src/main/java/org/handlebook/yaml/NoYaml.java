package org.handlebook.yaml;

/** A text is no YAML, or more than a person would write; the message says what is wrong. */
public final class NoYaml extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String instead;

  NoYaml(int line, String what, String instead) {
    super(what);
    this.line = line;
    this.instead = instead;
  }

  /** Returns what is wrong. */
  public String what() {
    return String.valueOf(getMessage());
  }

  /** Returns the line where it is, from 1. */
  public int line() {
    return line;
  }

  /** Returns what to write instead. */
  public String instead() {
    return instead;
  }
}

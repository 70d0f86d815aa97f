package org.handlebook.yaml;

import org.handlebook.text.Language;
import org.handlebook.text.Text;

/** A text is no YAML, or more than a person would write; the message says what is wrong. */
public final class NoYaml extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final transient Text what;
  private final transient Text instead;

  NoYaml(int line, Text what, Text instead) {
    super(what.in(Language.ENGLISH));
    this.line = line;
    this.what = what;
    this.instead = instead;
  }

  /** Makes one of texts of this package: what is wrong, and what to write instead. */
  NoYaml(int line, String what, Object... of) {
    this(line, Text.of(NoYaml.class, what, of), Text.of(NoYaml.class, what + INSTEAD, of));
  }

  static final String INSTEAD = ".instead";

  /** Returns what is wrong. */
  public Text what() {
    return what;
  }

  /** Returns the line where it is, from 1. */
  public int line() {
    return line;
  }

  /** Returns what to write instead. */
  public Text instead() {
    return instead;
  }
}

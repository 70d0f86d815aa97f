package org.handlebook.runner;

import org.handlebook.text.Explained;
import org.handlebook.text.Language;
import org.handlebook.text.Text;

/**
 * What scenarios need to run on is broken: the system, or Java itself. No scenario has failed. The
 * message says why, in one line.
 */
public final class CannotRun extends RuntimeException implements Explained {
  private static final long serialVersionUID = 1L;

  private final transient Text why;

  CannotRun(Text why, Throwable cause) {
    super(why.in(Language.ENGLISH), cause);
    this.why = why;
  }

  @Override
  public Text why() {
    return why;
  }
}

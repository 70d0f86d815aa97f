package org.handlebook.report.run;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The files of a report cannot be written: the disk is full, or the folder is closed. Those of the
 * report before stay, but for the stream of the run before. The message says why, in one line.
 */
public final class CannotWrite extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  public CannotWrite(String what, IOException cause) {
    super(what + " cannot be written: " + cause.getMessage() + "; the report before stays", cause);
  }

  /** Makes the same again, for who tells it on another thread. */
  public CannotWrite(CannotWrite told) {
    super(told.getMessage(), told.getCause());
  }

  public CannotWrite(IOException cause) {
    this("the report", cause);
  }
}

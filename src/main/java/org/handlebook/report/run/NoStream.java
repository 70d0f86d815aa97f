package org.handlebook.report.run;

/** A file is no stream of messages; the message says where and why, in one line. */
public final class NoStream extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoStream(String message) {
    super(message);
  }
}

package org.handlebook.kernel.io.file;

/** What opening a file does when the file exists and when it does not. */
public enum Disposition {
  /** Only a new file. */
  CREATE(true, false, false),
  /** An existing file emptied, or a new one. */
  OVERWRITE_OR_CREATE(true, true, true),
  /** Only an existing file. */
  OPEN(false, true, false),
  /** An existing file, or a new one. */
  OPEN_OR_CREATE(true, true, false),
  /** Only an existing file, emptied. */
  OVERWRITE(false, true, true);

  private final boolean creates;
  private final boolean opens;
  private final boolean overwrites;

  Disposition(boolean creates, boolean opens, boolean overwrites) {
    this.creates = creates;
    this.opens = opens;
    this.overwrites = overwrites;
  }

  /** Returns whether a file that does not exist is made. */
  boolean creates() {
    return creates;
  }

  /** Returns whether a file that exists is opened. */
  boolean opens() {
    return opens;
  }

  /** Returns whether a file that exists loses what it holds. */
  boolean overwrites() {
    return overwrites;
  }
}

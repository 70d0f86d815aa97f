package org.handlebook.text;

/** What stops a command, and says why to a person in whatever language they read. */
public interface Explained {
  /** Returns why, in one line. */
  Text why();
}

package org.handlebook.text;

/** What is said to people, in whatever language they read. */
public interface Localized {
  /** Returns what a person reads. */
  String in(Language language);
}

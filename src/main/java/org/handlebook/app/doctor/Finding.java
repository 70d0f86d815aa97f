package org.handlebook.app.doctor;

import java.util.ArrayList;
import java.util.List;

/**
 * How one thing fares.
 *
 * @param name the word for it
 * @param state whether it is of use
 * @param words what was found
 * @param remedies what can be done
 */
record Finding(String name, State state, String words, List<Remedy> remedies) {
  /** Says whether a thing is of use. */
  enum State {
    USABLE,
    MISSING,
    BROKEN
  }

  private static final int INDENT = 10;

  static Finding usable(String name, String words) {
    return new Finding(name, State.USABLE, words, List.of());
  }

  static Finding missing(String name, String words, Remedy... remedies) {
    return new Finding(name, State.MISSING, words, List.of(remedies));
  }

  static Finding broken(String name, String words) {
    return new Finding(name, State.BROKEN, words, List.of());
  }

  boolean isBroken() {
    return state == State.BROKEN;
  }

  /** As a person reads it. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(name + " ".repeat(INDENT - name.length()) + words);
    for (Remedy remedy : remedies) {
      remedy.lines().forEach(line -> lines.add(" ".repeat(INDENT + 2) + line));
    }
    return lines;
  }
}

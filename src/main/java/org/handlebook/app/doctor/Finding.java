package org.handlebook.app.doctor;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.text.Columns;
import org.handlebook.text.Language;
import org.handlebook.text.Text;

/**
 * How one thing fares.
 *
 * @param name the word for it
 * @param state whether it is of use
 * @param words what was found
 * @param remedies what can be done
 */
record Finding(Text name, State state, Text words, List<Remedy> remedies) {
  /** Says whether a thing is of use. */
  enum State {
    USABLE,
    MISSING,
    BROKEN
  }

  private static final int INDENT = 10;

  static Finding usable(Text name, Text words) {
    return new Finding(name, State.USABLE, words, List.of());
  }

  static Finding missing(Text name, Text words, Remedy... remedies) {
    return new Finding(name, State.MISSING, words, List.of(remedies));
  }

  static Finding broken(Text name, Text words) {
    return new Finding(name, State.BROKEN, words, List.of());
  }

  boolean isBroken() {
    return state == State.BROKEN;
  }

  /** As a person reads it. */
  List<String> lines(Language language) {
    List<String> lines = new ArrayList<>();
    String heading = name.in(language);
    lines.add(heading + " ".repeat(INDENT - Columns.of(heading)) + words.in(language));
    for (Remedy remedy : remedies) {
      remedy.lines(language).forEach(line -> lines.add(" ".repeat(INDENT + 2) + line));
    }
    return lines;
  }
}

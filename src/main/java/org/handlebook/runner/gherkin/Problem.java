package org.handlebook.runner.gherkin;

import java.util.Optional;
import org.handlebook.text.LookAlikes;

/**
 * What is wrong with a feature file, where, and what to write instead.
 *
 * @param line counted from 1
 * @param column counted from 1; 0 where the whole line is meant
 */
record Problem(int line, int column, String what, String instead) {
  static final int FIRST_LINE = 1;

  Problem(int line, String what, String instead) {
    this(line, 0, what, instead);
  }

  /** Returns the first character of a line that is another than it seems, if there is one. */
  static Optional<Problem> lookAlike(int line, String text) {
    return LookAlikes.outsideNames(text).stream()
        .findFirst()
        .map(
            found -> {
              String[] words = found.inEnglish().split("; ", 2);
              return new Problem(line, found.column(), words[0], words[1]);
            });
  }

  String at(String path) {
    return path + ":" + line + (column == 0 ? "" : ":" + column) + ": " + what + "; " + instead;
  }
}

package org.handlebook.runner.gherkin;

import java.util.Optional;
import org.handlebook.text.Language;
import org.handlebook.text.LookAlikes;
import org.handlebook.text.Text;

/**
 * What is wrong with a feature file, where, and what to write instead.
 *
 * @param line counted from 1
 * @param column counted from 1; 0 where the whole line is meant
 */
record Problem(int line, int column, Text what, Text instead) {
  static final int FIRST_LINE = 1;

  Problem(int line, Text what, Text instead) {
    this(line, 0, what, instead);
  }

  /** Returns the text of that key of this package. */
  static Text text(String key, Object... arguments) {
    return Text.of(Problem.class, key, arguments);
  }

  /** Returns the first character of a line that is another than it seems, if there is one. */
  static Optional<Problem> lookAlike(int line, String text) {
    return LookAlikes.outsideNames(text).stream()
        .findFirst()
        .map(found -> new Problem(line, found.column(), found.what(), found.remedy()));
  }

  /** Returns where in the file of that name it is, and what is to be said of it. */
  String at(String path, Language language) {
    String place = path + ":" + line + (column == 0 ? "" : ":" + column) + ": ";
    return place + text("at", what, instead).in(language);
  }
}

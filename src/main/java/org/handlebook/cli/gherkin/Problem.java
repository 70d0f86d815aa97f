package org.handlebook.cli.gherkin;

/**
 * What is wrong with a feature file, where, and what to write instead.
 *
 * @param line counted from 1
 */
record Problem(int line, String what, String instead) {
  static final int FIRST_LINE = 1;

  String at(String path) {
    return path + ":" + line + ": " + what + "; " + instead;
  }
}

package org.handlebook.c.vm;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a command line as CommandLineToArgvW does: the first word is a path, in which backslashes
 * are backslashes, and within the others three quotes in a row leave one.
 *
 * @source Microsoft, "CommandLineToArgvW function"; D. Deley, "How Command Line Parameters Are
 *     Parsed"
 */
final class CommandLineWords {
  private final String line;
  private final List<String> words = new ArrayList<>();
  private int at;

  private CommandLineWords(String line) {
    this.line = line;
  }

  static List<String> of(String line) {
    CommandLineWords reading = new CommandLineWords(line);
    reading.path();
    reading.skipSpace();
    while (reading.at < line.length()) {
      reading.word();
      reading.skipSpace();
    }
    return reading.words;
  }

  private boolean is(char c) {
    return at < line.length() && line.charAt(at) == c;
  }

  private boolean isSpace() {
    return is(' ') || is('\t');
  }

  private void skipSpace() {
    while (isSpace()) {
      at++;
    }
  }

  private void path() {
    boolean isQuoted = is('"');
    int from = isQuoted ? ++at : at;
    while (at < line.length() && (isQuoted ? !is('"') : !isSpace())) {
      at++;
    }
    words.add(line.substring(from, at));
    at += isQuoted && is('"') ? 1 : 0;
  }

  private void word() {
    StringBuilder word = new StringBuilder();
    boolean isQuoted = false;
    while (at < line.length() && (isQuoted || !isSpace())) {
      int slashes = slashes();
      if (!is('"')) {
        word.append("\\".repeat(slashes));
        other(word, isQuoted, slashes);
      } else {
        word.append("\\".repeat(slashes / 2));
        isQuoted = quotes(word, isQuoted, slashes % 2 == 1);
      }
    }
    words.add(word.toString());
  }

  private int slashes() {
    int from = at;
    while (is('\\')) {
      at++;
    }
    return at - from;
  }

  private void other(StringBuilder word, boolean isQuoted, int slashes) {
    if (at < line.length() && (slashes == 0 || isQuoted || !isSpace())) {
      word.append(line.charAt(at++));
    }
  }

  /** Reads quotes in a row, and returns whether what follows is within quotes. */
  private boolean quotes(StringBuilder word, boolean isQuoted, boolean isFirstLiteral) {
    int count = isQuoted ? 1 : 0;
    if (isFirstLiteral) {
      word.append('"');
    } else {
      count++;
    }
    at++;
    for (; is('"'); at++) {
      count++;
      if (count == 3) {
        word.append('"');
        count = 0;
      }
    }
    return count == 1;
  }
}

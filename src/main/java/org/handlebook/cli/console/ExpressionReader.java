package org.handlebook.cli.console;

import java.util.function.UnaryOperator;

/**
 * Reads a Cucumber expression as one sentence that it matches, with words of our own for its
 * parameters.
 */
final class ExpressionReader {
  private final String pattern;
  private final UnaryOperator<String> parameter;
  private final StringBuilder sentence = new StringBuilder();
  private int at;

  ExpressionReader(String pattern, UnaryOperator<String> parameter) {
    this.pattern = pattern;
    this.parameter = parameter;
  }

  String read() {
    while (at < pattern.length()) {
      step(pattern.charAt(at));
    }
    return sentence.toString();
  }

  private void step(char c) {
    switch (c) {
      case '{' -> sentence.append(parameter.apply(upTo('}')));
      case '(' -> optional(upTo(')'));
      case '/' -> alternatives();
      case '\\' -> escaped();
      default -> {
        sentence.append(c);
        at++;
      }
    }
  }

  private String upTo(char close) {
    int end = pattern.indexOf(close, at);
    int stop = end < 0 ? pattern.length() : end;
    String inside = pattern.substring(at + 1, stop);
    at = Math.min(pattern.length(), stop + 1);
    return inside;
  }

  /** Korean's (으) is needed after some endings, every other optional part reads well without. */
  private void optional(String text) {
    if (text.equals("으") && Particles.needsEu(sentence)) {
      sentence.append(text);
    }
  }

  /**
   * What stands before the slash has been read; of a particle's two forms the one that fits is
   * kept.
   */
  private void alternatives() {
    int end = at;
    while (end < pattern.length() && pattern.charAt(end) != ' ' && pattern.charAt(end) != '{') {
      end++;
    }
    String second = pattern.substring(at + 1, end);
    int slash = second.indexOf('/');
    Particles.choose(sentence, slash < 0 ? second : second.substring(0, slash));
    at = end;
  }

  private void escaped() {
    at++;
    if (at < pattern.length()) {
      sentence.append(pattern.charAt(at++));
    }
  }
}

package org.handlebook.trace;

/**
 * A step of a feature file.
 *
 * @param file the feature file, as messages name it
 * @param line the step's line, from 1
 * @param text the step's sentence, without its keyword
 */
public record StepLocation(String file, int line, String text) {
  /** Returns {@code file:line}. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}

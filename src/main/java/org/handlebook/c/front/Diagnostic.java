package org.handlebook.c.front;

/**
 * Something that is wrong in a program, and what to write instead.
 *
 * @param english in English
 * @param korean in Korean
 */
public record Diagnostic(Spot at, String english, String korean) {
  /** Writes it as a compiler prints it. */
  @Override
  public String toString() {
    return at + ": " + english;
  }
}

package org.handlebook.trace;

/**
 * The line of a program from which a call came.
 *
 * @param place the program's file, and which line, from 1
 * @param text the line, without the blanks around it
 */
public record SourceLine(String place, String text) {
  /** Returns a file's name, without the folders before it. */
  public static String file(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}

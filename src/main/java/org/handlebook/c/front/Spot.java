package org.handlebook.c.front;

/**
 * Where something stands in a program.
 *
 * @param file as people name it
 * @param line from 1
 * @param column from 1, in characters
 */
public record Spot(String file, int line, int column) {
  /** The file in which headers of C and Windows stand. */
  static final String HEADER = "library.h";

  /** Returns whether it stands in a header of C or Windows. */
  public boolean isInHeader() {
    return file.equals(HEADER);
  }

  /** Returns the place so many characters further on the line. */
  Spot after(int characters) {
    return new Spot(file, line, column + characters);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}

package org.handlebook.app.console;

import org.handlebook.runner.gherkin.FeatureUri;

/**
 * Where something stands; in the order of files and lines, which is that of reports too.
 *
 * @param turn tells apart what stands on one line
 */
record Place(String uri, long line, int turn) implements Comparable<Place> {
  @Override
  public int compareTo(Place other) {
    int files = uri.compareTo(other.uri);
    int lines = files == 0 ? Long.compare(line, other.line) : files;
    return lines == 0 ? Integer.compare(turn, other.turn) : lines;
  }

  /** Returns file and line, as people write them. */
  @Override
  public String toString() {
    return FeatureUri.readable(uri) + ':' + line;
  }
}

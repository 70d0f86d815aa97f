package org.handlebook.bench;

import java.nio.file.Path;

/**
 * One small change of one source file.
 *
 * @param place the class and the method, as {@code PipeQueue.write}
 * @param probe the number of the method's probe, or -1 outside methods
 * @param constant whether other classes may have the value compiled in
 * @param start where the text begins that is replaced
 * @param end where it ends
 * @param text what changes, in one line
 * @param source the line as it is
 */
record Mutation(
    Path file, int line, String place, int probe, boolean constant, int start, int end, String replacement, String text, String source) {

  String kind() {
    return text.substring(0, text.indexOf(':'));
  }

  String apply(String content) {
    return content.substring(0, start) + replacement + content.substring(end);
  }
}

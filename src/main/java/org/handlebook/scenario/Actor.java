package org.handlebook.scenario;

/**
 * Who acts: a process's first thread, or one of its named threads.
 *
 * @param process the process's name
 * @param thread the thread's name, or "" for the first thread
 */
public record Actor(String process, String thread) {
  /** Names it as English sentences do. */
  @Override
  public String toString() {
    return thread.isEmpty()
        ? "\"" + process + "\""
        : "thread \"" + thread + "\" of \"" + process + "\"";
  }
}

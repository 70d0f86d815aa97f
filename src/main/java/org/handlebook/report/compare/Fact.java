package org.handlebook.report.compare;

/**
 * Something that a step made a system answer or change.
 *
 * @param key the same on all systems on which it is the same: no handle values, no ids
 * @param text as people read it
 */
record Fact(String key, String text) {
  static Fact of(String text) {
    return new Fact(text, text);
  }
}

package org.handlebook.trace;

import java.util.List;
import org.handlebook.system.SharedList;

/**
 * Where two lists differ: what lies between the beginning and the end that they share. Most of a
 * world is the same before a step and after it, and is not looked at twice.
 *
 * @param before the part of the earlier list
 * @param after the part of the later list
 */
record Unequal<T>(List<T> before, List<T> after) {

  static <T> Unequal<T> of(List<T> before, List<T> after) {
    int shorter = Math.min(before.size(), after.size());
    int head = SharedList.shared(before, after);
    while (head < shorter && isSame(before.get(head), after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && isSame(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
      tail++;
    }
    return new Unequal<>(
        before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
  }

  /** Systems keep what has not changed, so most of it need not be looked into. */
  private static boolean isSame(Object before, Object after) {
    return before == after || before.equals(after);
  }

  boolean isNothing() {
    return before.isEmpty() && after.isEmpty();
  }
}

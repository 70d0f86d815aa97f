package org.handlebook.c.vm;

import java.util.HashSet;
import java.util.Set;

/** What is to be remembered of what a thread has done. */
final class ThreadNotes {
  private final Set<String> marks = new HashSet<>();
  private final Set<String> decisive = new HashSet<>();

  /** Notes that something has been done; false if it was already. */
  boolean note(String what) {
    return marks.add(what);
  }

  void forget(String what) {
    marks.remove(what);
  }

  /** Notes by which variables it has decided. */
  void decides(Set<String> variables) {
    decisive.addAll(variables);
  }

  /** Returns the variables by which it has decided since this was asked last. */
  Set<String> decisive() {
    Set<String> names = Set.copyOf(decisive);
    decisive.clear();
    return names;
  }
}

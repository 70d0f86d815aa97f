package org.handlebook.kernel.process;

/** Gives processes and threads their ids: one range of numbers for both, multiples of four. */
public final class ClientIds {
  static final int STEP = 4;
  private static final int FIRST = 1000;

  private int next = FIRST;

  /** An id that no other object ever had. */
  int newId() {
    int id = next;
    next += STEP;
    return id;
  }
}

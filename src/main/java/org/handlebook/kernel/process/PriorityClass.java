package org.handlebook.kernel.process;

/**
 * What the priorities of a process's threads start from.
 *
 * @source ntddk.h, PROCESS_PRIORITY_CLASS_
 */
public enum PriorityClass {
  IDLE,
  BELOW_NORMAL,
  NORMAL,
  ABOVE_NORMAL,
  HIGH,
  REALTIME;

  /**
   * Returns the class of a child of which nothing else is said.
   *
   * @source Microsoft, "CreateProcess" (dwCreationFlags)
   */
  public PriorityClass ofChild() {
    return compareTo(NORMAL) < 0 ? this : NORMAL;
  }
}

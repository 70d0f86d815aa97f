package org.handlebook.kernel.process;

/** Which console a new process has. Only its parent's brings it the parent's standard handles. */
public enum ConsoleUse {
  PARENTS,
  NEW,
  NONE
}

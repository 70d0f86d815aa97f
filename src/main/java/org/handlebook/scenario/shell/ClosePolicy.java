package org.handlebook.scenario.shell;

/** When a command prompt closes its own copies of what it has made for the programs it starts. */
public enum ClosePolicy {
  /** As soon as the program has its copy, so that nobody else gets one. */
  AT_ONCE,
  /** When all programs of the chain are started: those that came later have copies too. */
  TOO_LATE,
  /** Never: it keeps its ends of the pipes, though it passes them to nobody else. */
  NEVER
}

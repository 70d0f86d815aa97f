package org.handlebook.system.agent.wire;

import org.handlebook.win32.Handle;

/** Names something by which the observer can have an object. */
public sealed interface Item {
  /** A row of a process's table. */
  record RowItem(int processId, Handle handle) implements Item {}

  /** A process by its id. */
  record ProcessItem(int processId) implements Item {}

  /** A thread by its id. */
  record ThreadItem(int threadId) implements Item {}
}

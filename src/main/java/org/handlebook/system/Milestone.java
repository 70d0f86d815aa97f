package org.handlebook.system;

import org.handlebook.win32.Handle;

/** Something that happened inside a call, told by a system that shows the inside of calls. */
public sealed interface Milestone {
  /** Returns the id of the object to which it happened; that of a table is its process's. */
  int object();

  /**
   * There was memory for the object, with its header.
   *
   * @param type its type as NT names it
   */
  record Allocated(int object, String type) implements Milestone {}

  /** The object was made; nothing named it yet. */
  record Initialized(int object) implements Milestone {}

  /** The object's counts were other ones. */
  record Counted(int object, int handleCount, int usageCount) implements Milestone {}

  /** The object was gone. */
  record Destroyed(int object) implements Milestone {}

  /** The process had a handle table, and it was empty. */
  record TableCreated(ProcessRef process, int object) implements Milestone {}

  /** A row stood in the process's table. */
  record RowEntered(ProcessRef process, Handle handle, int object) implements Milestone {}

  /** The row stood in the process's table no more. */
  record RowRemoved(ProcessRef process, Handle handle, int object) implements Milestone {}
}

package org.handlebook.kernel.object;

/**
 * Is told what a call does to objects, their counts and handle tables, as it does it: what tracing
 * of NT's object manager would tell.
 *
 * <p>What is told has happened already, except for {@link #allocated}. Rows and tables are those of
 * a process, named by its id.
 */
public interface ObjectTrace {
  /** Returns a trace that listens to nothing. */
  static ObjectTrace none() {
    return new ObjectTrace() {};
  }

  /**
   * Called when there is memory for an object, and a header in it, but the object is not yet made.
   */
  default void allocated(ObjectHeader header) {}

  /** Called when the object is made; nothing names it yet. */
  default void initialized(KernelObject object) {}

  /** Called when the object's handle count or usage count has changed. */
  default void counted(KernelObject object) {}

  /** Called when the object is gone. */
  default void destroyed(KernelObject object) {}

  /** Called when the process has got a handle table, in which nothing stands yet. */
  default void tableCreated(int process) {}

  /** Called when a row has been entered into the table. */
  default void rowEntered(int process, long handle, KernelObject object) {}

  /** Called when the row has been removed from the table. */
  default void rowRemoved(int process, long handle, KernelObject object) {}
}

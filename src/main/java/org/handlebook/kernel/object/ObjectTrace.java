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

  /** There is memory for an object, and a header in it, but the object is not yet made. */
  default void allocated(ObjectHeader header) {}

  /** The object is made; nothing names it yet. */
  default void initialized(KernelObject object) {}

  /** The object's handle count or usage count is another one. */
  default void counted(KernelObject object) {}

  /** The object is gone. */
  default void destroyed(KernelObject object) {}

  /** The process has a handle table, in which nothing stands yet. */
  default void tableCreated(int process) {}

  /** A row stands in the table. */
  default void rowEntered(int process, long handle, KernelObject object) {}

  /** The row stands in the table no more. */
  default void rowRemoved(int process, long handle, KernelObject object) {}
}

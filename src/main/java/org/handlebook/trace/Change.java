package org.handlebook.trace;

import org.handlebook.system.ProcessRef;
import org.handlebook.system.State;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.system.SystemSnapshot.ViewState;
import org.handlebook.system.ThreadRef;

/** One thing in which two moments of the world differ. */
public sealed interface Change {
  /** A process began. */
  record ProcessStarted(ProcessRef process) implements Change {}

  /** A process ended. */
  record ProcessEnded(ProcessRef process, int exitCode) implements Change {}

  /** A row came into a table. */
  record RowAdded(ProcessRef process, RowState row) implements Change {}

  /** A row went out of a table. */
  record RowRemoved(ProcessRef process, RowState row) implements Change {}

  /** A row's flag changed; {@code field} is {@code inherit} or {@code protect}. */
  record RowChanged(ProcessRef process, RowState row, String field) implements Change {}

  /** A process sees a file mapping in its memory from now on. */
  record ViewMapped(ProcessRef process, ViewState view) implements Change {}

  /** A view is gone. */
  record ViewUnmapped(ProcessRef process, ViewState view) implements Change {}

  /** A thread began to wait. */
  record WaitBegan(ThreadRef thread) implements Change {}

  /** A thread waits no more. */
  record WaitEnded(ThreadRef thread) implements Change {}

  /** An object came to be. */
  record ObjectCreated(ObjectState object) implements Change {}

  /** An object is gone; this is how it was last seen. */
  record ObjectDestroyed(ObjectState object) implements Change {}

  /** An object's usage count changed. */
  record CountChanged(int object, int from, int to) implements Change {}

  /** What an object's own fields say changed, if it is no process or thread. */
  record StateChanged(int object, State from, State to) implements Change {}
}

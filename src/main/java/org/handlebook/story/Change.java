package org.handlebook.story;

import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.WorldSnapshot.ObjectState;
import org.handlebook.machine.WorldSnapshot.RowState;

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

  /** An object came to be. */
  record ObjectCreated(ObjectState object) implements Change {}

  /** An object is gone; this is how it was last seen. */
  record ObjectDestroyed(ObjectState object) implements Change {}

  /** An object's usage count changed. */
  record CountChanged(int object, int from, int to) implements Change {}
}

package org.handlebook.kernel.handle;

import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.security.Token;

/** A process, as far as handles are concerned. */
public interface HandleOwner {
  /** Returns the process's own table. */
  HandleTable handleTable();

  /** Returns the process object itself. */
  KernelObject object();

  /** Returns the process's id. */
  int id();

  /** Returns the token in whose name the process acts. */
  Token token();

  /**
   * Returns whether the process has not ended: an ended one has no table to copy rows from or into.
   */
  boolean isRunning();
}

package org.handlebook.c.vm;

import java.util.Optional;
import org.handlebook.c.front.Extent;

/** Hears which variables of a process its snippets use. */
public interface MemoryWatch {
  /** What a byte is in which nothing was ever stored, as debuggers of C have it. */
  byte UNKNOWN = (byte) 0xCC;

  /** Returns whether a variable of the process lies there. */
  boolean covers(long address);

  /** Called when something is stored there. */
  void stored(long address, int length);

  /** Returns the variable of the process that lies there, if one does. */
  Optional<Extent> variable(long address);

  /** Returns whether a text of a snippet lies there, which nobody may change. */
  boolean isText(long address);

  /** Returns whether a byte that looks as if nothing was stored in it was given that value. */
  boolean isKnown(long address);
}

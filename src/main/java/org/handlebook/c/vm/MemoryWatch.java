package org.handlebook.c.vm;

/** Hears which variables of a process its snippets use. */
public interface MemoryWatch {
  /** What a byte is in which nothing was ever stored, as debuggers of C have it. */
  byte UNKNOWN = (byte) 0xCC;

  /** Returns whether a variable of the process lies there. */
  boolean covers(long address);

  /** Called when something is stored there. */
  void stored(long address, int length);

  /** Returns whether a byte that looks as if nothing was stored in it was given that value. */
  boolean isKnown(long address);
}

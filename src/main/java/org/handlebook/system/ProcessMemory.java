package org.handlebook.system;

import org.handlebook.win32.Bytes;

/**
 * The memory of one process, as its own code has it: pages with protections, numbers in little
 * endian, nothing at NULL. What its code could not do is an answer; an exception means that the
 * harness is broken.
 */
public interface ProcessMemory {
  /**
   * Allocates pages, filled with zeros, which VirtualFree could free again.
   *
   * @param size in bytes; whole pages are allocated
   * @param protection a PAGE_-constant
   * @return where they begin; 0 if that cannot be
   */
  long allocate(long size, int protection);

  /** Frees what was allocated there; returns whether something was. */
  boolean free(long address);

  /**
   * Changes what may be done with pages, of which each has to be there.
   *
   * @param protection a PAGE_-constant
   * @return whether it was changed
   */
  boolean protect(long address, long size, int protection);

  /** Reads bytes: all of them, or none. */
  Access read(long address, int size);

  /** Writes bytes: all of them, or none. */
  Access write(long address, Bytes bytes);

  /** What came of an access to memory. */
  sealed interface Access {
    /**
     * It was made.
     *
     * @param bytes what was read or written
     */
    record Made(Bytes bytes) implements Access {}

    /**
     * The process would crash: at this address is nothing, or what the page does not allow, or a
     * page that is guarded.
     *
     * @param writing whether it was to be written
     * @param guarded whether the page was guarded, which it is no longer: the next access is made
     */
    record Violation(long address, boolean writing, boolean guarded) implements Access {
      /** Makes one of a page that was not guarded. */
      public Violation(long address, boolean writing) {
        this(address, writing, false);
      }
    }
  }
}

package org.handlebook.kernel.object;

import java.util.OptionalLong;

/**
 * Chooses the numbers that Windows leaves open: where the next object lies, and which value a
 * process's next handle has. Given to a network when it is made; without a choice, the kernel takes
 * the next free number.
 */
public interface Placement {
  /** Returns the address of the next object, which no object has; asked once an object. */
  OptionalLong nextAddress();

  /**
   * Returns the value of the next row in a process's handle table, which no row has; asked once a
   * row.
   */
  OptionalLong nextHandle(int processId);

  /** Returns the placement that leaves every choice to the kernel. */
  static Placement free() {
    return new Placement() {
      @Override
      public OptionalLong nextAddress() {
        return OptionalLong.empty();
      }

      @Override
      public OptionalLong nextHandle(int processId) {
        return OptionalLong.empty();
      }
    };
  }
}

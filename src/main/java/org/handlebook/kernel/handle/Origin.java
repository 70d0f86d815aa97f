package org.handlebook.kernel.handle;

/**
 * How a row came into its table.
 *
 * @param how in which of the ways
 * @param call the {@linkplain Caller#call number of the call} that made the row
 * @param fromProcess the id of the process whose row this one was copied from; 0 for a row that is
 *     no copy
 * @param fromHandle the value of the row this one was copied from; 0 for a row that is no copy
 */
public record Origin(How how, long call, int fromProcess, long fromHandle) {

  /** The ways a row comes into a table. */
  public enum How {
    CREATED,
    OPENED,
    INHERITED,
    DUPLICATED
  }
}

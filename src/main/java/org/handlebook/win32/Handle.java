package org.handlebook.win32;

/**
 * A HANDLE: a number that means something only in the process that got it.
 *
 * @param value the number
 */
public record Handle(long value) {
  public static final Handle NULL = new Handle(0);
  public static final Handle INVALID_HANDLE_VALUE = new Handle(-1);

  /** What GetCurrentProcess returns; the same number as {@link #INVALID_HANDLE_VALUE}. */
  public static final Handle CURRENT_PROCESS = INVALID_HANDLE_VALUE;

  /** What GetCurrentThread returns. */
  public static final Handle CURRENT_THREAD = new Handle(-2);

  /** Writes it in hexadecimal, as C programs print it; pseudo handles as negative numbers. */
  @Override
  public String toString() {
    return value < 0 ? Long.toString(value) : "0x" + Long.toHexString(value);
  }
}

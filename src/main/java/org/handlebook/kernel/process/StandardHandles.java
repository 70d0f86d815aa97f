package org.handlebook.kernel.process;

import java.util.function.LongUnaryOperator;

/**
 * The values that a process uses as standard input, output and error; 0 for none. They are numbers:
 * nothing checks that a row is there.
 */
public record StandardHandles(long input, long output, long error) {
  /** No standard handles. */
  public static final StandardHandles NONE = new StandardHandles(0, 0, 0);

  StandardHandles map(LongUnaryOperator slot) {
    return new StandardHandles(
        slot.applyAsLong(input), slot.applyAsLong(output), slot.applyAsLong(error));
  }
}

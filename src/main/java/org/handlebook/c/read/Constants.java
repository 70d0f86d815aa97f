package org.handlebook.c.read;

import org.handlebook.c.header.CMistake;

/** Values that are known before anything runs. */
final class Constants {
  private Constants() {}

  /**
   * Returns the value of an expression without variables.
   *
   * @param what it is, for the reader
   */
  static long value(Expression e, String what) {
    if (!isConstant(e)) {
      throw new CMistake(e.at(), what + " is known before anything runs: write a number.");
    }
    return new Evaluator(new Memory(new NoMemory()), new VariableLayout(), new long[0]).value(e);
  }

  private static boolean isConstant(Expression e) {
    if (e instanceof Expression.Literal) {
      return true;
    } else if (e instanceof Expression.Unary unary) {
      return isConstant(unary.operand());
    }
    Expression first = e;
    while (first instanceof Expression.Binary binary) {
      if (!isConstant(binary.right())) {
        return false;
      }
      first = binary.left();
    }
    return first == e
        ? e instanceof Expression.Cast cast && isConstant(cast.operand())
        : isConstant(first);
  }
}

package org.handlebook.snippet;

/** Values that are known before anything runs. */
final class Constants {
  private Constants() {}

  /**
   * The value of an expression without variables.
   *
   * @param what it is, for the reader
   */
  static long value(Expression e, String what) {
    if (!isConstant(e)) {
      throw new SnippetMistake(e.at(), what + " is known before anything runs: write a number.");
    }
    return new Evaluator(new Memory(), new Variables(), new long[0]).value(e);
  }

  private static boolean isConstant(Expression e) {
    if (e instanceof Expression.Number) {
      return true;
    } else if (e instanceof Expression.Unary unary) {
      return isConstant(unary.operand());
    } else if (e instanceof Expression.Binary binary) {
      return isConstant(binary.left()) && isConstant(binary.right());
    }
    return e instanceof Expression.Cast cast && isConstant(cast.operand());
  }
}

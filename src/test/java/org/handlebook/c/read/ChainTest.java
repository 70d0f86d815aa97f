package org.handlebook.c.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.handlebook.c.header.Position;
import org.handlebook.c.header.Types;
import org.junit.jupiter.api.Test;

/** A chain of operands is as long as it likes; only brackets nest. */
class ChainTest {
  private static final Position HERE = new Position(1, 1);

  @Test
  void manyOperands() {
    Expression sum = one();
    for (int i = 1; i < 100_000; i++) {
      sum = Typing.binary("+", sum, one(), HERE);
    }
    assertThat(Constants.value(sum, "The sum")).isEqualTo(100_000);
  }

  private static Expression one() {
    return new Expression.Literal(Types.INT, 1, HERE);
  }
}

package org.handlebook.c.read;

import java.util.List;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Position;
import org.handlebook.c.header.Prototype;

/** What a snippet does, one after the other. */
sealed interface Instruction {
  /** A variable begins; its value is not known yet. */
  record Declare(String name, CType type, Position at) implements Instruction {}

  /** A handle that the scenario knows is used like a variable. */
  record Borrow(String name, Position at) implements Instruction {}

  /** The rest of a structure or array that an initialiser leaves out becomes 0. */
  record Clear(Expression place) implements Instruction {}

  /** The value of an expression is found out; what is stored meanwhile counts. */
  record Evaluate(Expression expression) implements Instruction {}

  /**
   * A call is made.
   *
   * @param slot where what it returns is kept
   * @param wide whether its text is of wide characters
   */
  record Make(int slot, Prototype function, List<Expression> arguments, boolean wide, Position at)
      implements Instruction {
    public Make {
      arguments = List.copyOf(arguments);
    }
  }
}

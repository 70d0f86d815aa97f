package org.handlebook.c.read;

import java.util.List;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Position;
import org.handlebook.c.header.Prototype;

/** An expression, of which the types are checked. */
sealed interface Expression {
  CType type();

  Position at();

  /** Returns whether it is a place that has an address. */
  default boolean isPlace() {
    return this instanceof Variable
        || this instanceof Member
        || this instanceof Deref
        || this instanceof Text;
  }

  /** Returns whether it is the 0 that means NULL where a pointer is wanted. */
  default boolean isNull() {
    return this instanceof Literal number && number.value() == 0;
  }

  /** A number, or a constant by its name. */
  record Literal(CType type, long value, Position at) implements Expression {}

  /** A string. */
  record Text(CType.Array type, String value, Position at) implements Expression {}

  /** A variable. */
  record Variable(String name, CType type, Position at) implements Expression {}

  /** A function of the program, which is never looked into. */
  record Code(String name, CType type, Position at) implements Expression {}

  /** A member of a structure. */
  record Member(Expression structure, CType.Field field, Position at) implements Expression {
    @Override
    public CType type() {
      return field.type();
    }
  }

  /** What a pointer points to. */
  record Deref(Expression pointer, CType type, Position at) implements Expression {}

  /** Where a place is. */
  record Address(Expression place, CType type, Position at) implements Expression {}

  /** A sign before an operand. */
  record Unary(String sign, Expression operand, CType type, Position at) implements Expression {}

  /** A sign between two operands. */
  record Binary(String sign, Expression left, Expression right, CType type, Position at)
      implements Expression {}

  /** One of two values. */
  record Choice(Expression condition, Expression yes, Expression no, CType type, Position at)
      implements Expression {}

  /** A value stored in a place. */
  record Assign(Expression place, Expression value, Position at) implements Expression {
    @Override
    public CType type() {
      return place.type();
    }
  }

  /** {@code ++} or {@code --}; the value is that before or after. */
  record Step(Expression place, int by, boolean before, Position at) implements Expression {
    @Override
    public CType type() {
      return place.type();
    }
  }

  /** The same value as another type. */
  record Cast(Expression operand, CType type, Position at) implements Expression {}

  /** What a call has returned. */
  record Returned(int slot, CType type, Position at) implements Expression {}

  /** What a function gives that needs no Windows. */
  record Helped(Prototype function, List<Expression> arguments, boolean wide, Position at)
      implements Expression {
    public Helped {
      arguments = List.copyOf(arguments);
    }

    @Override
    public CType type() {
      return function.returns();
    }
  }
}

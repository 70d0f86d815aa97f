package org.handlebook.c.front;

import java.util.List;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Types;

/** An expression of which names are bound and types known. */
public sealed interface Expr {
  CType type();

  Spot at();

  /** Returns whether it is a place that can be stored to. */
  default boolean isPlace() {
    return this instanceof VariableRef
        || this instanceof Dereference
        || this instanceof StringLiteral
        || this instanceof Compound
        || (this instanceof BitMember bits && bits.unit().isPlace())
        || (this instanceof MemberOf member && member.object().isPlace());
  }

  /** Returns whether it is the 0 that means NULL. */
  default boolean isZero() {
    return this instanceof WholeNumber number && number.value() == 0;
  }

  /** Operators with two operands of one type. */
  enum Operator {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    REMAINDER,
    AND,
    OR,
    XOR,
    SHIFT_LEFT,
    SHIFT_RIGHT,
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_EQUAL;

    /** Returns whether the result is a truth value. */
    public boolean compares() {
      return switch (this) {
        case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL -> true;
        default -> false;
      };
    }
  }

  /** A whole number or a pointer that is known. */
  record WholeNumber(CType type, long value, Spot at) implements Expr {}

  /** A number with a fraction. */
  record RealNumber(CType type, double value, Spot at) implements Expr {}

  /** A string; bytes that are no character are lone surrogates. */
  record StringLiteral(CType.Array type, String value, boolean wide, Spot at) implements Expr {}

  /** A variable. */
  record VariableRef(Symbol.Variable variable, Spot at) implements Expr {
    @Override
    public CType type() {
      return variable.type();
    }
  }

  /** A function by its name. */
  record FunctionRef(Symbol function, CType type, Spot at) implements Expr {}

  /** A member of a structure. */
  record MemberOf(Expr object, CType.Field field, Spot at) implements Expr {
    @Override
    public CType type() {
      return field.type();
    }
  }

  /** A member of some bits, and the number in which they lie. */
  record BitMember(MemberOf unit, CType.Bits bits, Spot at) implements Expr {
    @Override
    public CType type() {
      return bits.unit();
    }
  }

  /** What a pointer leads to. */
  record Dereference(Expr pointer, CType type, Spot at) implements Expr {}

  /** Where a place is. */
  record AddressOf(Expr place, CType type, Spot at) implements Expr {}

  /** {@code -}: of a number. */
  record Negation(Expr operand, CType type, Spot at) implements Expr {}

  /** {@code ~}: all bits turned. */
  record Complement(Expr operand, CType type, Spot at) implements Expr {}

  /** {@code !}: whether it is 0. */
  record Not(Expr operand, Spot at) implements Expr {
    @Override
    public CType type() {
      return Types.INT;
    }
  }

  /** An operator between two operands that have been made one type. */
  record BinaryOp(Operator operator, Expr left, Expr right, CType type, Spot at) implements Expr {}

  /**
   * A pointer so many elements further.
   *
   * @param bound how many elements the array has that is known to be meant; 0 if none is
   */
  record PointerSum(Expr pointer, Expr index, long size, long bound, CType type, Spot at)
      implements Expr {}

  /** How many elements lie between two pointers. */
  record PointerDifference(Expr left, Expr right, long size, CType type, Spot at) implements Expr {}

  /** {@code &&} or {@code ||}. */
  record Logical(boolean and, Expr left, Expr right, Spot at) implements Expr {
    @Override
    public CType type() {
      return Types.INT;
    }
  }

  /** {@code ?:}. */
  record Conditional(Expr condition, Expr yes, Expr no, CType type, Spot at) implements Expr {}

  /** {@code =}. */
  record Assignment(Expr place, Expr value, Spot at) implements Expr {
    @Override
    public CType type() {
      return place.type();
    }
  }

  /**
   * {@code +=} and its kin: the place is found once.
   *
   * @param operation the type in which is calculated
   */
  record CompoundAssignment(Expr place, Operator operator, Expr value, CType operation, Spot at)
      implements Expr {
    @Override
    public CType type() {
      return place.type();
    }
  }

  /**
   * {@code ++} and {@code --}, and {@code +=} of pointers.
   *
   * @param by what is added, bytes for pointers
   * @param before whether the value is that before
   */
  record Increment(Expr place, Expr by, boolean before, Spot at) implements Expr {
    @Override
    public CType type() {
      return place.type();
    }
  }

  /** The same value as another type. */
  record Conversion(Expr operand, CType type, Spot at) implements Expr {}

  /** A call; the function is a FunctionRef or a pointer. */
  record Invocation(Expr function, List<Expr> arguments, CType type, int temporary, Spot at)
      implements Expr {
    public Invocation {
      arguments = List.copyOf(arguments);
    }
  }

  /** The second of two, after the first. */
  record Sequence(Expr first, Expr second, Spot at) implements Expr {
    @Override
    public CType type() {
      return second.type();
    }
  }

  /** A variable without a name, which is given values first: {@code (POINT){1, 2}}. */
  record Compound(Symbol.Variable variable, List<Stmt> stores, Spot at) implements Expr {
    public Compound {
      stores = List.copyOf(stores);
    }

    @Override
    public CType type() {
      return variable.type();
    }
  }
}

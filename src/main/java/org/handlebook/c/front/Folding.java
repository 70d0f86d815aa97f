package org.handlebook.c.front;

import java.util.Optional;
import org.handlebook.c.front.Expr.Conversion;
import org.handlebook.c.front.Expr.Operator;
import org.handlebook.c.front.Expr.RealNumber;
import org.handlebook.c.front.Expr.WholeNumber;
import org.handlebook.c.header.CType;

/** Calculates what is known before anything runs. */
final class Folding {
  private Folding() {}

  /** Returns the value as that type holds it. */
  static long fit(CType type, long value) {
    if (type instanceof CType.Int integer) {
      return isBool(integer) ? (value != 0 ? 1 : 0) : integer.fit(value);
    }
    return value;
  }

  static boolean isBool(CType type) {
    return type instanceof CType.Int integer
        && (integer.text().equals("bool") || integer.text().equals("_Bool"));
  }

  static Expr conversion(Expr operand, CType type) {
    if (operand instanceof WholeNumber number && type instanceof CType.Real) {
      double value =
          isUnsigned(number.type()) && number.value() < 0
              ? number.value() + 0x1p64
              : (double) number.value();
      return new RealNumber(type, value, number.at());
    } else if (operand instanceof WholeNumber number && type.isScalar()) {
      return new WholeNumber(type, fit(type, number.value()), number.at());
    } else if (operand instanceof RealNumber real && type instanceof CType.Real) {
      double value = type.size() == 4 ? (float) real.value() : real.value();
      return new RealNumber(type, value, real.at());
    } else if (operand instanceof RealNumber real && type instanceof CType.Int) {
      long whole = isBool(type) ? (real.value() != 0 ? 1 : 0) : (long) real.value();
      return new WholeNumber(type, fit(type, whole), real.at());
    }
    return new Conversion(operand, type, operand.at());
  }

  static boolean isUnsigned(CType type) {
    return type instanceof CType.Int integer && !integer.signed();
  }

  static Optional<Expr> binary(Operator operator, Expr left, Expr right, CType type, Spot at) {
    if (left instanceof WholeNumber a && right instanceof WholeNumber b) {
      boolean unsigned = isUnsigned(a.type());
      boolean divides = operator == Operator.DIVIDE || operator == Operator.REMAINDER;
      if (divides && (b.value() == 0 || b.value() == -1)) {
        return Optional.empty();
      }
      long value = result(operator, a.value(), b.value(), unsigned, a.type().size());
      return Optional.of(new WholeNumber(type, fit(type, value), at));
    } else if (left instanceof RealNumber a && right instanceof RealNumber b) {
      return real(operator, a.value(), b.value(), type, at);
    }
    return Optional.empty();
  }

  /** Returns the value of an expression, if it is known before anything runs. */
  static Optional<Long> known(Expr e, Names names) {
    if (e instanceof WholeNumber number) {
      return Optional.of(number.value());
    } else if (e instanceof Expr.VariableRef variable) {
      return names.constant(variable.variable());
    } else if (e instanceof Conversion conversion) {
      return known(conversion.operand(), names).map(value -> fit(conversion.type(), value));
    } else if (e instanceof Expr.Negation negation) {
      return known(negation.operand(), names).map(value -> -value);
    } else if (e instanceof Expr.BinaryOp op) {
      return known(op.left(), names)
          .flatMap(a -> known(op.right(), names).flatMap(b -> known(op, a, b)));
    } else if (e instanceof Expr.Conditional choice) {
      return known(choice.condition(), names)
          .flatMap(c -> known(c != 0 ? choice.yes() : choice.no(), names));
    }
    return Optional.empty();
  }

  private static Optional<Long> known(Expr.BinaryOp op, long a, long b) {
    Expr left = new WholeNumber(op.left().type(), a, op.at());
    Expr right = new WholeNumber(op.right().type(), b, op.at());
    return binary(op.operator(), left, right, op.type(), op.at())
        .filter(WholeNumber.class::isInstance)
        .map(number -> ((WholeNumber) number).value());
  }

  private static long result(Operator operator, long a, long b, boolean unsigned, int size) {
    int order = unsigned ? Long.compareUnsigned(a, b) : Long.compare(a, b);
    int bits = (int) b & (8 * size - 1);
    return switch (operator) {
      case ADD -> a + b;
      case SUBTRACT -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> unsigned ? Long.divideUnsigned(a, b) : a / b;
      case REMAINDER -> unsigned ? Long.remainderUnsigned(a, b) : a % b;
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
      case SHIFT_LEFT -> a << bits;
      case SHIFT_RIGHT -> unsigned ? a >>> bits : a >> bits;
      case EQUAL -> a == b ? 1 : 0;
      case NOT_EQUAL -> a != b ? 1 : 0;
      case LESS -> order < 0 ? 1 : 0;
      case LESS_EQUAL -> order <= 0 ? 1 : 0;
    };
  }

  private static Optional<Expr> real(Operator operator, double a, double b, CType type, Spot at) {
    double value;
    switch (operator) {
      case ADD -> value = a + b;
      case SUBTRACT -> value = a - b;
      case MULTIPLY -> value = a * b;
      case DIVIDE -> value = a / b;
      default -> {
        return Optional.empty();
      }
    }
    return Optional.of(new RealNumber(type, type.size() == 4 ? (float) value : value, at));
  }
}

package org.handlebook.c.vm;

import org.handlebook.c.front.Expr.Operator;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Int;
import org.handlebook.c.header.CType.Real;

/** Writes operators and conversions as instructions: what they take is on the stack. */
final class OperationCode {
  private final CodeBuffer code;

  OperationCode(CodeBuffer code) {
    this.code = code;
  }

  /** Makes the value on top one of a type's, after an operation that may have left its bounds. */
  void fit(CType type) {
    int kind = Kind.of(type);
    if (kind < Kind.I64) {
      code.emit(Opcode.FIT, kind);
    } else if (kind == Kind.FLOAT) {
      code.emit(Opcode.TO_FLOAT);
    }
  }

  void operator(Operator operator, CType operands, CType result) {
    if (operands instanceof Real) {
      code.emit(realCode(operator));
      if (result instanceof Real && result.size() == 4) {
        code.emit(Opcode.TO_FLOAT);
      }
      return;
    }
    boolean unsigned = operands instanceof Int integer && !integer.signed() && integer.size() == 8;
    boolean isInt = Kind.of(result) == Kind.I32;
    switch (operator) {
      case ADD -> whole(isInt ? Opcode.ADD_INT : Opcode.ADD, isInt, result);
      case SUBTRACT -> whole(isInt ? Opcode.SUB_INT : Opcode.SUB, isInt, result);
      case MULTIPLY -> whole(isInt ? Opcode.MUL_INT : Opcode.MUL, isInt, result);
      case DIVIDE ->
          quotient(unsigned ? Opcode.DIV_UNSIGNED : Opcode.DIV, unsigned, operands, result);
      case REMAINDER ->
          quotient(unsigned ? Opcode.REM_UNSIGNED : Opcode.REM, unsigned, operands, result);
      case AND -> code.emit(Opcode.AND);
      case OR -> code.emit(Opcode.OR);
      case XOR -> code.emit(Opcode.XOR);
      case SHIFT_LEFT -> shift(Opcode.SHL, result);
      case SHIFT_RIGHT -> shift(unsigned ? Opcode.SHR_UNSIGNED : Opcode.SHR, result);
      case EQUAL -> code.emit(Opcode.EQUAL);
      case NOT_EQUAL -> code.emit(Opcode.NOT_EQUAL);
      case LESS -> code.emit(unsigned ? Opcode.LESS_UNSIGNED : Opcode.LESS);
      case LESS_EQUAL -> code.emit(unsigned ? Opcode.LESS_EQUAL_UNSIGNED : Opcode.LESS_EQUAL);
    }
  }

  private void whole(int opcode, boolean fitting, CType result) {
    code.emit(opcode);
    if (!fitting) {
      fit(result);
    }
  }

  private void quotient(int opcode, boolean unsigned, CType operands, CType result) {
    if (unsigned) {
      code.emit(opcode);
    } else {
      code.emit(opcode, isWide(operands) ? 8 : 4);
    }
    fit(result);
  }

  /** Tells whether numbers of a type are calculated with eight bytes: all that no int holds. */
  private static boolean isWide(CType type) {
    return !(type instanceof Int integer) || integer.size() == 8 || !integer.signed();
  }

  private void shift(int opcode, CType result) {
    code.emit(opcode, 8 * result.size() - 1);
    fit(result);
  }

  private static int realCode(Operator operator) {
    return switch (operator) {
      case ADD -> Opcode.REAL_ADD;
      case SUBTRACT -> Opcode.REAL_SUB;
      case MULTIPLY -> Opcode.REAL_MUL;
      case DIVIDE -> Opcode.REAL_DIV;
      case EQUAL -> Opcode.REAL_EQUAL;
      case NOT_EQUAL -> Opcode.REAL_NOT_EQUAL;
      case LESS -> Opcode.REAL_LESS;
      default -> Opcode.REAL_LESS_EQUAL;
    };
  }

  void convert(CType from, CType to) {
    boolean isBool = to instanceof Int integer && integer.text().equals("bool");
    if (from instanceof Real && to instanceof Real) {
      fit(to.size() == 4 ? to : from);
    } else if (from instanceof Real) {
      if (isBool) {
        code.number(0);
        code.emit(Opcode.REAL_NOT_EQUAL);
      } else {
        boolean wide = to.size() > 4 || (to.size() == 4 && to instanceof Int i && !i.signed());
        code.emit(wide ? Opcode.TO_WHOLE : Opcode.TO_INT);
        fit(to);
      }
    } else if (to instanceof Real) {
      boolean unsigned = Kind.of(from) == Kind.I64 && from instanceof Int i && !i.signed();
      code.emit(unsigned ? Opcode.UNSIGNED_TO_REAL : Opcode.TO_REAL);
      fit(to);
    } else if (isBool) {
      code.emit(Opcode.TRUTH);
    } else if (Kind.of(from) != Kind.of(to) && to instanceof Int) {
      fit(to);
    }
  }
}

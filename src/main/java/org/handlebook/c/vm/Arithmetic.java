package org.handlebook.c.vm;

/** Calculates: what takes values from the stack and leaves one there. */
final class Arithmetic {
  /** What 0/0 is: no number, with its sign set. */
  private static final long NO_NUMBER = 0xFFF8_0000_0000_0000L;

  private Arithmetic() {}

  /** Carries out an instruction; false if it is none of these. */
  static boolean run(VmThread thread, int[] code, int pc, long[] s, int sp) {
    int op = code[pc];
    if (op < Opcode.ADD || op > Opcode.TRUTH) {
      return false;
    } else if (isUnary(op)) {
      s[sp - 1] = unary(op, s[sp - 1]);
      thread.pc = pc + 1;
    } else if (op == Opcode.SHL || op == Opcode.SHR || op == Opcode.SHR_UNSIGNED) {
      int count = (int) s[sp - 1] & code[pc + 1];
      long a = s[sp - 2];
      s[sp - 2] = op == Opcode.SHL ? a << count : op == Opcode.SHR ? a >> count : a >>> count;
      thread.sp = sp - 1;
      thread.pc = pc + 2;
    } else if (op == Opcode.DIV || op == Opcode.REM) {
      s[sp - 2] = divided(op, s[sp - 2], s[sp - 1], code[pc + 1]);
      thread.sp = sp - 1;
      thread.pc = pc + 2;
    } else {
      s[sp - 2] = op < Opcode.REAL_ADD ? whole(op, s[sp - 2], s[sp - 1]) : real(op, s, sp);
      thread.sp = sp - 1;
      thread.pc = pc + 1;
    }
    return true;
  }

  private static boolean isUnary(int op) {
    return switch (op) {
      case Opcode.COMPLEMENT,
          Opcode.NEGATE,
          Opcode.NOT,
          Opcode.REAL_NEGATE,
          Opcode.TO_REAL,
          Opcode.UNSIGNED_TO_REAL,
          Opcode.TO_WHOLE,
          Opcode.TO_INT,
          Opcode.TO_FLOAT,
          Opcode.TRUTH ->
          true;
      default -> false;
    };
  }

  private static long unary(int op, long a) {
    return switch (op) {
      case Opcode.COMPLEMENT -> ~a;
      case Opcode.NEGATE -> -a;
      case Opcode.NOT -> a == 0 ? 1 : 0;
      case Opcode.TRUTH -> a != 0 ? 1 : 0;
      case Opcode.REAL_NEGATE -> a ^ Long.MIN_VALUE;
      case Opcode.TO_REAL -> bits((double) a);
      case Opcode.UNSIGNED_TO_REAL -> bits(a < 0 ? (double) a + 0x1p64 : (double) a);
      case Opcode.TO_FLOAT -> bits((float) Double.longBitsToDouble(a));
      case Opcode.TO_INT -> toInt(Double.longBitsToDouble(a));
      default -> toWhole(Double.longBitsToDouble(a));
    };
  }

  /** As the processor has it: what does not fit is the least number. */
  private static long toWhole(double value) {
    if (Double.isNaN(value) || value >= 0x1p64 || value < -0x1p63) {
      return Long.MIN_VALUE;
    }
    return value >= 0x1p63 ? (long) (value - 0x1p63) ^ Long.MIN_VALUE : (long) value;
  }

  private static long toInt(double value) {
    long whole = toWhole(value);
    return whole == (int) whole ? whole : Integer.MIN_VALUE;
  }

  /** Returns the bits of a result; what is no number is as the processor makes it. */
  static long bits(double value) {
    return Double.isNaN(value) ? NO_NUMBER : Double.doubleToRawLongBits(value);
  }

  /** What is no number stays as it is in all that is calculated with it. */
  private static long calculated(int op, long left, long right) {
    double a = Double.longBitsToDouble(left);
    double b = Double.longBitsToDouble(right);
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return Double.isNaN(a) ? left : right;
    }
    return switch (op) {
      case Opcode.REAL_ADD -> bits(a + b);
      case Opcode.REAL_SUB -> bits(a - b);
      case Opcode.REAL_MUL -> bits(a * b);
      default -> bits(a / b);
    };
  }

  private static long whole(int op, long a, long b) {
    return switch (op) {
      case Opcode.ADD -> a + b;
      case Opcode.SUB -> a - b;
      case Opcode.MUL -> a * b;
      case Opcode.ADD_INT -> (int) (a + b);
      case Opcode.SUB_INT -> (int) (a - b);
      case Opcode.MUL_INT -> (int) (a * b);
      case Opcode.AND -> a & b;
      case Opcode.OR -> a | b;
      case Opcode.XOR -> a ^ b;
      case Opcode.EQUAL -> truth(a == b);
      case Opcode.NOT_EQUAL -> truth(a != b);
      case Opcode.LESS -> truth(a < b);
      case Opcode.LESS_EQUAL -> truth(a <= b);
      case Opcode.LESS_UNSIGNED -> truth(Long.compareUnsigned(a, b) < 0);
      case Opcode.LESS_EQUAL_UNSIGNED -> truth(Long.compareUnsigned(a, b) <= 0);
      case Opcode.DIV_UNSIGNED -> Long.divideUnsigned(a, divisor(b));
      default -> Long.remainderUnsigned(a, divisor(b));
    };
  }

  private static long truth(boolean holds) {
    return holds ? 1 : 0;
  }

  /** As the processor has it: what does not fit into so many bytes is no quotient. */
  private static long divided(int op, long a, long b, int size) {
    if (divisor(b) == -1 && a == Long.MIN_VALUE >> (64 - 8 * size)) {
      throw new Raised(
          Crash.INTEGER_OVERFLOW,
          "It divides the least number by -1, and no number is as large as that.",
          "가장 작은 수를 -1로 나누는데, 그만큼 큰 수는 없다.");
    }
    return op == Opcode.DIV ? a / b : a % b;
  }

  private static long divisor(long value) {
    if (value == 0) {
      throw new Raised(Crash.DIVIDED_BY_ZERO, "It divides by 0.", "0으로 나눈다.");
    }
    return value;
  }

  private static long real(int op, long[] s, int sp) {
    double a = Double.longBitsToDouble(s[sp - 2]);
    double b = Double.longBitsToDouble(s[sp - 1]);
    return switch (op) {
      case Opcode.REAL_EQUAL -> truth(a == b);
      case Opcode.REAL_NOT_EQUAL -> truth(a != b);
      case Opcode.REAL_LESS -> truth(a < b);
      case Opcode.REAL_LESS_EQUAL -> truth(a <= b);
      default -> calculated(op, s[sp - 2], s[sp - 1]);
    };
  }
}

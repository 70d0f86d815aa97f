package org.handlebook.c.read;

import java.util.Set;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Array;
import org.handlebook.c.header.CType.Int;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.Position;
import org.handlebook.c.header.Types;
import org.handlebook.c.read.Expression.Address;
import org.handlebook.c.read.Expression.Binary;
import org.handlebook.c.read.Expression.Cast;
import org.handlebook.c.read.Expression.Deref;
import org.handlebook.c.read.Expression.Member;
import org.handlebook.c.read.Expression.Unary;
import org.handlebook.c.read.Expression.Variable;

/** Which types go with which, as a compiler that warns of much has it, and takes no warning. */
final class Typing {
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");
  private static final Set<String> LOGICAL = Set.of("&&", "||");

  private Typing() {}

  /** An expression as a value: an array is a pointer to its first element. */
  static Expression value(Expression e) {
    if (e.type() instanceof CType.Nothing) {
      throw new CMistake(e.at(), "There is no value here: this gives none back.");
    }
    return e.type() instanceof Array array
        ? new Address(e, new Pointer(array.element(), false), e.at())
        : e;
  }

  static Expression scalar(Expression e) {
    Expression value = value(e);
    if (!value.type().isScalar()) {
      throw new CMistake(
          e.at(), "A " + e.type().text() + " is no single value. Name a member of it, with a dot.");
    }
    return value;
  }

  /**
   * Returns the value as something of that type takes it.
   *
   * @param what the taker, for the reader
   * @param help a line with more, or ""
   */
  static Expression converted(CType to, Expression from, String what, String help) {
    Expression value = value(from);
    if (!fits(to, value)) {
      throw new CMistake(
          from.at(),
          what
              + " is of type "
              + to.text()
              + ", and this is of type "
              + from.type().text()
              + ". "
              + advice(to, from)
              + help);
    }
    return to.isScalar() ? new Cast(value, to, from.at()) : value;
  }

  private static boolean fits(CType to, Expression value) {
    CType from = value.type();
    if (to instanceof Int) {
      return from instanceof Int;
    } else if (to.isPointer() && (value.isNull() || isVoidCast(value))) {
      return true;
    } else if (to instanceof CType.HandleType) {
      return from.isVoidPointer();
    } else if (to instanceof Pointer) {
      return from.isPointer() && (to.isVoidPointer() || from.isVoidPointer() || to.isSame(from));
    }
    return to.isSame(from);
  }

  /** Returns whether a pointer that was cast from 0 stays NULL. */
  private static boolean isVoidCast(Expression value) {
    return value instanceof Cast cast && cast.type().isVoidPointer() && cast.operand().isNull();
  }

  private static String advice(CType to, Expression from) {
    String name = shown(from);
    if (to instanceof Pointer pointer && pointer.target().isSame(from.type())) {
      return "Write the address: &" + name;
    } else if (from.type() instanceof Pointer pointer && pointer.target().isSame(to)) {
      return "Write what it points to: *" + name;
    } else if (to instanceof Pointer text && isNarrow(from.type()) && isWide(text.target())) {
      return "Write the text as TEXT(\"…\"), for wide characters.";
    } else if (to instanceof Pointer text && isWideText(from.type()) && isNarrow(to)) {
      return "Write the text without TEXT and L, for bytes; " + text.text() + " takes such.";
    } else if (to instanceof CType.HandleType) {
      return "Write a variable of type HANDLE, or NULL.";
    } else if (to instanceof Int && from.type().isPointer()) {
      return "If that number is meant, write a cast: (" + to.text() + ")" + name;
    }
    return "Write a " + to.text() + " here.";
  }

  private static boolean isNarrow(CType type) {
    return type.decayed() instanceof Pointer text && text.target().isSame(Types.CHAR);
  }

  private static boolean isWideText(CType type) {
    return type.decayed() instanceof Pointer text && isWide(text.target());
  }

  private static boolean isWide(CType type) {
    return type.isSame(Types.WCHAR);
  }

  /** Returns a place as somebody wrote it, if it is short. */
  private static String shown(Expression e) {
    if (e instanceof Variable variable) {
      return variable.name();
    } else if (e instanceof Member member) {
      String structure = shown(member.structure());
      return structure.equals("…") ? structure : structure + "." + member.field().name();
    }
    return "…";
  }

  static Expression address(Expression e, Position at) {
    if (!e.isPlace()) {
      throw new CMistake(
          at,
          "Only a variable has an address. Store this in a variable first, and write & before it.");
    }
    return new Address(e, new Pointer(e.type(), false), at);
  }

  static Expression deref(Expression e, Position at) {
    if (value(e).type() instanceof Pointer pointer && !pointer.isVoidPointer()) {
      return new Deref(value(e), pointer.target(), at);
    }
    throw new CMistake(
        at,
        "A " + e.type().text() + " leads to nothing of a known type; a pointer is needed here.");
  }

  static Expression unary(String sign, Expression operand, Position at) {
    Expression value = scalar(operand);
    if (sign.equals("!")) {
      return new Unary(sign, value, Types.INT, at);
    }
    return new Unary(sign, integer(value, sign), promoted(value.type()), at);
  }

  private static Expression integer(Expression value, String sign) {
    if (!(value.type() instanceof Int)) {
      throw new CMistake(
          value.at(),
          "With " + sign + " goes a number, and this is a " + value.type().text() + ".");
    }
    return value;
  }

  private static CType promoted(CType type) {
    return type.size() < Types.INT.size() ? Types.INT : type;
  }

  static Expression binary(String sign, Expression left, Expression right, Position at) {
    Expression a = scalar(left);
    Expression b = scalar(right);
    if (LOGICAL.contains(sign)) {
      return new Binary(sign, a, b, Types.INT, at);
    } else if (COMPARISONS.contains(sign)) {
      return comparison(sign, a, b, at);
    } else if (a.type() instanceof Pointer pointer && "+-".contains(sign)) {
      return offset(sign, pointer, a, b, at);
    }
    integer(a, sign);
    integer(b, sign);
    CType type = sign.endsWith("<") || sign.endsWith(">") ? promoted(a.type()) : common(a, b);
    return new Binary(sign, a, b, type, at);
  }

  private static Expression comparison(String sign, Expression a, Expression b, Position at) {
    boolean bothNumbers = a.type() instanceof Int && b.type() instanceof Int;
    if (!bothNumbers && !fits(a.type(), b) && !fits(b.type(), a)) {
      throw new CMistake(
          at,
          "A %s and a %s cannot be compared. Compare handles with NULL or INVALID_HANDLE_VALUE."
              .formatted(a.type().text(), b.type().text()));
    }
    CType type = bothNumbers ? common(a, b) : a.type();
    return new Binary(sign, new Cast(a, type, at), new Cast(b, type, at), Types.INT, at);
  }

  private static Expression offset(
      String sign, Pointer pointer, Expression a, Expression b, Position at) {
    integer(b, sign);
    long size = pointer.target().size();
    Expression factor = new Expression.Literal(new Int("LONGLONG", 8, true), size, at);
    Expression bytes = new Binary("*", new Cast(b, factor.type(), at), factor, factor.type(), at);
    return new Binary(sign, a, bytes, pointer, at);
  }

  private static CType common(Expression a, Expression b) {
    Int one = (Int) promoted(a.type());
    Int other = (Int) promoted(b.type());
    if (one.size() != other.size()) {
      return one.size() > other.size() ? one : other;
    }
    return one.signed() ? other : one;
  }
}

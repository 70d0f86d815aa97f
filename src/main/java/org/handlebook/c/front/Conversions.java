package org.handlebook.c.front;

import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Int;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.CType.Real;

/** Which values C takes for others by itself, and what to write where it does not. */
final class Conversions {
  private Conversions() {}

  /**
   * Returns whether a value goes where one of that type is wanted.
   *
   * @param strict as for a compiler that warns of much, and takes no warning
   */
  static boolean fits(CType to, Expr value, boolean strict) {
    CType from = value.type();
    if (isNumber(to) && isNumber(from)) {
      return true;
    } else if (to instanceof Int && from.isPointer()) {
      return !strict;
    } else if (!to.isPointer() || TextTypes.areOther(to, from)) {
      return false;
    } else if (from instanceof Int) {
      return !strict || value.isZero();
    }
    return from.isPointer() && (!strict || isSame(to, from) || isNull(value));
  }

  private static boolean isNumber(CType type) {
    return type instanceof Int || type instanceof Real;
  }

  private static boolean isNull(Expr value) {
    return (value instanceof Expr.Conversion cast && cast.operand().isZero()) || value.isZero();
  }

  private static boolean isSame(CType to, CType from) {
    if (to instanceof CType.HandleType || from instanceof CType.HandleType) {
      return to.isVoidPointer() && from.isVoidPointer();
    }
    return to.isVoidPointer()
        || from.isVoidPointer()
        || to.isSame(from)
        || (isFunction(to) && isFunction(from));
  }

  private static boolean isFunction(CType type) {
    return type instanceof Pointer pointer && pointer.target() instanceof CType.Function;
  }

  /** Returns what to say of a value of another type. */
  static DiagnosticText refused(CType to, CType from) {
    if (Strings.is(from) && to.isPointer()) {
      return DiagnosticText.STRING_FOR_POINTER;
    } else if (TextTypes.areOther(to, from)) {
      return TextTypes.isWide(to) ? DiagnosticText.TEXT_IS_NARROW : DiagnosticText.TEXT_IS_WIDE;
    } else if (to instanceof Pointer pointer && pointer.target().isSame(from)) {
      return DiagnosticText.ADDRESS_WANTED;
    } else if (from instanceof Pointer pointer && pointer.target().isSame(to)) {
      return DiagnosticText.TARGET_WANTED;
    } else if (to instanceof CType.HandleType) {
      return DiagnosticText.HANDLE_WANTED;
    }
    return to instanceof Int && from.isPointer()
        ? DiagnosticText.CAST_WANTED
        : DiagnosticText.OTHER_TYPE;
  }

  /** Returns a place as somebody wrote it, if it is short. */
  static String shown(Expr e) {
    if (e instanceof Expr.VariableRef ref) {
      return ref.variable().name();
    } else if (e instanceof Expr.MemberOf member) {
      String object = shown(member.object());
      return object.equals("…") ? object : object + "." + member.field().name();
    }
    return "…";
  }
}

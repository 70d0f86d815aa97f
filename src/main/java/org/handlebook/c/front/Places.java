package org.handlebook.c.front;

import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Array;
import org.handlebook.c.header.CType.Pointer;

/** What stands left of {@code =}. */
final class Places {
  private Places() {}

  /** Returns whether a value can be stored there; if not, says why. */
  static boolean takeValues(Expr place, Diagnostics diagnostics) {
    if (Unknown.is(place)) {
      return false;
    } else if (place.type() instanceof Array) {
      diagnostics.add(place.at(), DiagnosticText.ARRAY_ASSIGNED);
      return false;
    } else if (!place.isPlace() || place instanceof Expr.StringLiteral) {
      diagnostics.add(place.at(), DiagnosticText.NO_PLACE);
      return false;
    } else if (areFixed(place)) {
      String name = named(place);
      diagnostics.add(
          place.at(),
          name.equals("*") ? DiagnosticText.TARGET_IS_CONSTANT : DiagnosticText.IS_CONSTANT,
          name);
      return false;
    }
    return true;
  }

  /** Returns whether const says that nothing is stored there. */
  static boolean areFixed(Expr place) {
    if (place instanceof Expr.VariableRef ref) {
      return ref.variable().isConstant();
    } else if (place instanceof Expr.MemberOf member) {
      return areFixed(member.object());
    }
    if (place instanceof Expr.BitMember bits) {
      return areFixed(bits.unit());
    }
    return place instanceof Expr.Dereference target
        && target.pointer().type() instanceof Pointer pointer
        && pointer.readOnly();
  }

  /** Returns the name of a place, for the reader; a star for one that has none. */
  static String named(Expr place) {
    if (place instanceof Expr.Dereference target
        && target.pointer() instanceof Expr.Conversion reference
        && reference.operand().type() instanceof CType.Reference) {
      return named(reference.operand());
    }
    if (place instanceof Expr.VariableRef variable) {
      return variable.variable().name();
    }
    if (place instanceof Expr.BitMember bits) {
      return named(bits.unit());
    }
    return place instanceof Expr.MemberOf member ? member.field().name() : "*";
  }
}

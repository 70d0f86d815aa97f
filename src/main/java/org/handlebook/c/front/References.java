package org.handlebook.c.front;

import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.CType.Reference;

/** References of C++: kept as addresses, used as what lies there. */
final class References {
  private final Reading reading;

  References(Reading reading) {
    this.reading = reading;
  }

  /** Returns what a reference stands for; anything else as it is. */
  static Expr target(Expr e) {
    return e.type() instanceof Reference reference
        ? new Expr.Dereference(
            new Expr.Conversion(e, new Pointer(reference.target(), reference.readOnly()), e.at()),
            reference.target(),
            e.at())
        : e;
  }

  /** Returns the type without the reference that it may be. */
  static CType plain(CType type) {
    return type instanceof Reference reference ? reference.target() : type;
  }

  /**
   * Reads the sign of a reference, where one stands.
   *
   * @param readOnly whether what it stands for keeps its value
   */
  CType type(CType target, boolean readOnly) {
    Lexeme sign = reading.words().peek();
    if (!sign.is("&") && !sign.is("&&")) {
      return target;
    } else if (!reading.isCpp()) {
      throw reading.diagnostics().fatal(sign.at(), DiagnosticText.REFERENCE);
    }
    reading.words().next();
    return new Reference(target, readOnly);
  }

  /** Returns a place as if it were of the type that a reference stands for. */
  Expr cast(Reference reference, Expr place, Spot at) {
    Pointer type = new Pointer(reference.target(), reference.readOnly());
    Expr address = reading.building().address(place, at);
    return reading.building().dereference(Folding.conversion(address, type), at);
  }

  /**
   * Returns the address that a reference keeps: of a variable of its type, or if it is const of a
   * copy.
   */
  Expr bound(Reference reference, Expr from, String what) {
    CType target = reference.target();
    if (from instanceof Expr.Conditional choice
        && choice.yes().isPlace()
        && choice.no().isPlace()) {
      return new Expr.Conditional(
          choice.condition(),
          bound(reference, choice.yes(), what),
          bound(reference, choice.no(), what),
          new Pointer(target, reference.readOnly()),
          from.at());
    }
    boolean isSame = from.type().isSame(target);
    boolean isPlace = from.isPlace() && !(from instanceof Expr.BitMember);
    if (Unknown.is(from) || target.equals(Unknown.TYPE)) {
      return from;
    } else if (isSame && isPlace && (reference.readOnly() || !Places.areFixed(from))) {
      return reading.building().address(from, from.at());
    } else if (!reference.readOnly() && !(isSame && !isPlace && target.isStructure())) {
      reading
          .diagnostics()
          .add(from.at(), DiagnosticText.VARIABLE_WANTED, what, target.text(), from.type().text());
      return Unknown.value(from.at());
    }
    Expr copy = new Temporaries(reading).of(target, from, from.at());
    return new Expr.AddressOf(copy, new Pointer(target, true), from.at());
  }
}

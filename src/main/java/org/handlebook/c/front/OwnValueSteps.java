package org.handlebook.c.front;

import java.util.List;
import java.util.Optional;
import org.handlebook.c.front.Expr.Operator;
import org.handlebook.c.front.Expr.WholeNumber;
import org.handlebook.c.header.CType;

/** Puts together what changes a place by its own value: {@code +=}, {@code ++} and their kin. */
final class OwnValueSteps {
  private final Reading reading;

  OwnValueSteps(Reading reading) {
    this.reading = reading;
  }

  Expr compound(String sign, Expr place, Expr value, Spot at) {
    if (!Places.takeValues(place, reading.diagnostics())) {
      return value;
    }
    Optional<Expr> own = new ClassOperators(reading).of(sign + "=", place, List.of(value), at);
    if (own.isPresent()) {
      return own.get();
    } else if (Strings.is(place.type()) && sign.equals("+")) {
      return new Strings(reading).added(place, value);
    } else if (place instanceof Expr.BitMember) {
      return reading
          .building()
          .assign(place, reading.building().binary(sign, place, value, at), at);
    }
    Operator operator = Building.OPERATORS.getOrDefault(sign, Operator.ADD);
    Expr operand = reading.building().scalar(value);
    if (place.type().isPointer()) {
      return step(place, operand, operator == Operator.SUBTRACT, false, at);
    }
    boolean shifts = operator == Operator.SHIFT_LEFT || operator == Operator.SHIFT_RIGHT;
    CType type =
        shifts ? Building.promoted(place.type()) : Building.common(place.type(), operand.type());
    Expr right = Folding.conversion(operand, shifts ? Building.promoted(operand.type()) : type);
    return new Expr.CompoundAssignment(place, operator, right, type, at);
  }

  Expr step(Expr place, Expr by, boolean down, boolean before, Spot at) {
    if (!Places.takeValues(place, reading.diagnostics())) {
      return place;
    }
    if (place instanceof Expr.BitMember) {
      Expr after =
          reading
              .building()
              .assign(place, reading.building().binary(down ? "-" : "+", place, by, at), at);
      return before ? reading.building().binary(down ? "+" : "-", after, by, at) : after;
    }
    Expr count = Building.whole(by);
    long size = place.type().isPointer() ? Building.targetSize(place.type()) : 1;
    Expr factor = new WholeNumber(NumberText.LONG_LONG, down ? -size : size, at);
    return new Expr.Increment(
        place,
        Building.made(Operator.MULTIPLY, count, factor, NumberText.LONG_LONG, at),
        before,
        at);
  }
}

package org.handlebook.c.front;

import java.util.List;
import java.util.Optional;

/** Uses the operators that classes of C++ have: {@code p->x}, {@code a + b}, {@code all[i]}. */
final class ClassOperators {
  private final Reading reading;

  ClassOperators(Reading reading) {
    this.reading = reading;
  }

  /** Returns what a class makes of an operator, if it has that one. */
  Optional<Expr> of(String sign, Expr object, List<Expr> others, Spot at) {
    Classes classes = new Classes(reading);
    String name = ClassParts.OPERATOR + sign;
    return classes
        .of(object.type())
        .filter(parts -> !parts.functions(name).isEmpty())
        .map(parts -> classes.call(parts, name, Strings.address(object), others, at));
  }
}

package org.handlebook.c.front;

import org.handlebook.c.header.CType;

/**
 * What takes a value: a variable, a parameter, a return; with the conversions that C makes by
 * itself.
 */
final class Taking {
  private final Reading reading;

  Taking(Reading reading) {
    this.reading = reading;
  }

  /**
   * Returns the value as something of that type takes it.
   *
   * @param what the taker, for the reader
   */
  Expr as(CType to, Expr from, String what) {
    if (to instanceof CType.Reference reference) {
      return new References(reading).bound(reference, from, what);
    }
    Expr given = to.isStructure() ? from : new Classes(reading).single(from, to);
    Expr value = reading.building().value(given);
    CType type = value.type();
    if (Strings.is(to)) {
      return new Strings(reading).taken(to, from).orElseGet(() -> refused(to, from, what));
    } else if (Conversions.fits(to, value, reading.names().isStrict())) {
      return to.equals(type) ? value : Folding.conversion(value, to);
    } else if (to.isStructure() && to.equals(type)) {
      return new Classes(reading).copied(value);
    }
    return Unknown.is(value) ? value : refused(to, from, what);
  }

  private Expr refused(CType to, Expr from, String what) {
    reading
        .diagnostics()
        .add(
            from.at(),
            Conversions.refused(to, reading.building().value(from).type()),
            what,
            to.text(),
            from.type().text(),
            Conversions.shown(from));
    return Unknown.value(from.at());
  }
}

package org.handlebook.c.front;

import java.util.Optional;
import org.handlebook.c.header.CType;

/**
 * What could not be read, and types that are not known: each is said once, and nothing is said of
 * what follows from it.
 */
final class Unknown {
  static final CType.Int TYPE = new CType.Int("?", 4, true);

  private final Reading reading;

  Unknown(Reading reading) {
    this.reading = reading;
  }

  /** Returns what stands for a value that could not be read. */
  static Expr value(Spot at) {
    return new Expr.WholeNumber(TYPE, 0, at);
  }

  static boolean is(Expr e) {
    return isUnknown(e.type()) || (e.type() instanceof CType.Function f && isUnknown(f.returns()));
  }

  private static boolean isUnknown(CType type) {
    return type.equals(TYPE);
  }

  /** Returns whether a name is one that was said to be unknown. */
  static boolean is(Symbol symbol) {
    return (symbol instanceof Symbol.NamedConstant constant && isUnknown(constant.type()))
        || (symbol instanceof Symbol.TypeName type && isUnknown(type.type()));
  }

  private LexemeStream words() {
    return reading.words();
  }

  /** Says that a type is not known; from then on it is one of which nothing is known. */
  void declare(Lexeme name) {
    Offer offer = reading.known().nearestType(name.text(), reading.names().all());
    Missing.ofType(name.text())
        .ifPresentOrElse(
            why -> reading.diagnostics().add(name.at(), why, name.shown(), Instead.of(name.text())),
            () ->
                reading.diagnostics().add(name.at(), DiagnosticText.NO_TYPE, name.shown(), offer));
    reading.names().putGlobal(new Symbol.TypeName(name.text(), TYPE));
  }

  /** Goes behind what stands between {@code <} and {@code >} after a type of C++. */
  void skipArguments(CType type) {
    int depth = 0;
    while (type.equals(TYPE) && (depth > 0 || words().isNext("<")) && !words().atEnd()) {
      String sign = words().next().text();
      depth += sign.equals("<") ? 1 : sign.equals(">") ? -1 : sign.equals(">>") ? -2 : 0;
    }
  }

  /** Where a statement begins, two names one after the other can only be a type and a variable. */
  boolean beginsStatement() {
    Lexeme end = words().peek(3);
    boolean pointer =
        words().peek(1).is("*")
            && words().peek(2).isName()
            && (end.is(";") || end.is("=") || end.is(","));
    return (words().peek(1).isName() || pointer) && isNew(words().peek());
  }

  /** Where a type belongs, a name before a name, or before a star and a name, is one. */
  boolean beginsDeclaration() {
    return words().peek(behindStars(1)).isName() && isNew(words().peek());
  }

  /** A name with stars behind it and nothing else in parentheses can only be a type. */
  boolean isCast() {
    return words().peek(2).is("*")
        && words().peek(behindStars(2)).is(")")
        && isNew(words().peek(1));
  }

  private int behindStars(int from) {
    int ahead = from;
    while (words().peek(ahead).is("*")) {
      ahead++;
    }
    return ahead;
  }

  private boolean isNew(Lexeme name) {
    Optional<Symbol> known =
        name.isName() ? new Lookup(reading).find(name.text()) : Optional.empty();
    return name.isName() && known.isEmpty() && !name.isName("delete");
  }
}

package org.handlebook.c.front;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.text.NearestNames;

/** Reads what classes of C++ have by its names: in their own functions, behind a dot or a colon. */
final class ClassOperands {
  private final Reading reading;

  ClassOperands(Reading reading) {
    this.reading = reading;
  }

  /** Returns what a name means in a function of the class, if it is one of the class. */
  Optional<Expr> own(Symbol symbol, Lexeme word) {
    if (symbol instanceof Symbol.Member member) {
      Expr object = reading.building().dereference(self(word), word.at());
      return Optional.of(References.target(BitMembers.of(object, member.field(), word.at())));
    } else if (symbol instanceof Symbol.Method method) {
      return reading.names().parts(method.owner()).map(parts -> function(parts, word));
    }
    return Optional.empty();
  }

  /** Reads a call; a function that is called for no object has an address as well. */
  private Expr function(ClassParts parts, Lexeme name) {
    Symbol.ProgramFunction first = parts.functions(name.text()).get(0);
    if (reading.words().isNext("(")) {
      return new Classes(reading).call(parts, self(name), name);
    } else if (!parts.isShared(first)) {
      throw reading.diagnostics().fatal(name.at(), DiagnosticText.CPP_REFUSED, "&" + first.name());
    }
    return new Expr.FunctionRef(first, first.type(), name.at());
  }

  /** Returns the object for which the function is called; NULL where it is called for none. */
  private Expr self(Lexeme word) {
    return reading
        .names()
        .find("this")
        .filter(Symbol.Variable.class::isInstance)
        .map(own -> (Expr) new Expr.VariableRef((Symbol.Variable) own, word.at()))
        .orElseGet(() -> CppValues.number(0, word.at()));
  }

  /** Returns the call of a function for an object, if the class has one of that name. */
  Optional<Expr> called(Expr object, Lexeme name) {
    Classes classes = new Classes(reading);
    return classes
        .of(object.type())
        .filter(parts -> !parts.functions(name.text()).isEmpty())
        .map(parts -> classes.call(parts, Strings.address(object), name));
  }

  /** Offers members of a type that may have been meant by a name that none has. */
  Offer likely(CType type, String name) {
    return Offer.of(NearestNames.to(name, names(type)));
  }

  /** Returns the names of what may stand behind a dot. */
  private List<String> names(CType type) {
    Stream<String> members = type.members().stream().map(CType.Field::name);
    Stream<String> functions =
        new Classes(reading).of(type).stream().flatMap(parts -> parts.scope().keySet().stream());
    return Stream.concat(members, functions.sorted()).distinct().toList();
  }

  /** Reads what stands behind the name of a type and two colons. */
  Expr scoped(CType type) {
    reading.words().expect("::", type.text());
    Lexeme name = reading.words().name();
    if (type.equals(Unknown.TYPE)) {
      return Unknown.value(name.at());
    }
    Classes classes = new Classes(reading);
    Optional<ClassParts> parts = classes.of(type);
    if (parts.isPresent() && !parts.get().functions(name.text()).isEmpty()) {
      return function(parts.get(), name);
    }
    Symbol symbol =
        parts
            .map(known -> known.scope().get(name.text()))
            .or(() -> reading.names().find(name.text()))
            .orElseThrow(
                () ->
                    reading
                        .diagnostics()
                        .fatal(
                            name.at(),
                            DiagnosticText.NO_MEMBER,
                            type.text(),
                            name.text(),
                            likely(type, name.text())));
    if (symbol instanceof Symbol.Variable variable) {
      return References.target(new Expr.VariableRef(variable, name.at()));
    } else if (symbol instanceof Symbol.NamedConstant constant) {
      return new Expr.WholeNumber(constant.type(), constant.value(), name.at());
    }
    return own(symbol, name)
        .orElseThrow(
            () ->
                reading
                    .diagnostics()
                    .fatal(name.at(), DiagnosticText.CPP_REFUSED, "::" + name.text()));
  }

  /** Returns a pointer to the object in a function of a class, where one is being read. */
  Optional<Expr> pointer(Lexeme word) {
    return self(word).type() instanceof Pointer ? Optional.of(self(word)) : Optional.empty();
  }
}

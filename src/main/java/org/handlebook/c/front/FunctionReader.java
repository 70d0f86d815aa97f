package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.handlebook.c.front.Symbol.ProgramFunction;
import org.handlebook.c.front.Symbol.Variable;
import org.handlebook.c.front.TypeReading.Declared;
import org.handlebook.c.header.CType;

/** Reads functions: what they take, and what they do. */
final class FunctionReader {
  private final Reading reading;

  FunctionReader(Reading reading) {
    this.reading = reading;
  }

  private LexemeStream words() {
    return reading.words();
  }

  /** Declares a function; returns whether its body came with it. */
  boolean declare(Declared declared, CType.Function type, boolean header) {
    if (header && !words().isNext("{")) {
      reading.names().putGlobal(new Symbol.LibraryFunction(declared.name(), type));
      return false;
    }
    Optional<Symbol> known = reading.names().find(declared.name());
    ProgramFunction function =
        known.isPresent() && known.get() instanceof ProgramFunction own && !isReplaced(own)
            ? own
            : reading.names().newFunction(declared.name(), type, declared.at());
    if (known.isEmpty() || known.get() != function) {
      reading.names().putGlobal(function);
    }
    otherwise(function, parameters(declared));
    if (!words().isNext("{")) {
      return false;
    }
    if (function.body() != null) {
      boolean same = function.type().parameters().equals(type.parameters());
      reading
          .diagnostics()
          .add(
              declared.at(),
              same ? DiagnosticText.DEFINED_TWICE : DiagnosticText.OVERLOADED,
              declared.name());
    }
    define(function, type, parameters(declared), reading.statements()::function);
    return true;
  }

  /** Remembers the values of parameters where a call gives none. */
  static void otherwise(ProgramFunction function, List<TypeReading.Parameter> parameters) {
    List<Expr> values =
        parameters.stream().map(TypeReading.Parameter::otherwise).filter(Objects::nonNull).toList();
    if (!values.isEmpty()) {
      function.otherwise(values);
    }
  }

  private static List<TypeReading.Parameter> parameters(Declared declared) {
    return declared.parameters() == null ? List.of() : declared.parameters();
  }

  /** Returns whether a function of an earlier snippet is written anew. */
  private boolean isReplaced(ProgramFunction own) {
    return words().isNext("{") && reading.names().isEarlier(own);
  }

  /**
   * Reads what a function does.
   *
   * @param body reads it, where parameters have their meaning
   */
  void define(
      ProgramFunction function,
      CType.Function type,
      List<TypeReading.Parameter> taken,
      Supplier<Stmt.Block> body) {
    ProgramFunction outer = reading.names().function();
    reading.names().enter(function);
    reading.names().open();
    List<Variable> parameters = new ArrayList<>();
    List<Stmt> last = new ArrayList<>();
    for (TypeReading.Parameter parameter : taken) {
      int place = function.reserve(parameter.type());
      Variable variable =
          new Variable(
              parameter.name(),
              parameter.type(),
              true,
              parameter.constant(),
              place,
              parameter.at());
      parameters.add(variable);
      reading.names().put(variable);
      function.add(variable);
      new Classes(reading).ended(new Expr.VariableRef(variable, parameter.at()), last);
    }
    function.define(type, parameters);
    try {
      Stmt.Block whole = body.get();
      function.body(last.isEmpty() ? whole : ending(whole, last));
    } finally {
      reading.names().close();
      reading.names().enter(outer);
    }
  }

  private static Stmt.Block ending(Stmt.Block body, List<Stmt> last) {
    Stmt.Scope scope =
        new Stmt.Scope(body, new Stmt.Block(last, body.end(), body.end()), body.at());
    return new Stmt.Block(List.of(scope), body.at(), body.end());
  }
}

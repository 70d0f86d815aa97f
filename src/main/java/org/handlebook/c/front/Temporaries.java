package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Array;
import org.jspecify.annotations.Nullable;

/** Makes variables without names. */
final class Temporaries {
  private final Reading reading;

  Temporaries(Reading reading) {
    this.reading = reading;
  }

  /** {@code (T){…}}: a variable without a name. */
  Expr of(CType type, Spot at) {
    Symbol.Variable variable = variable(type, at);
    Expr compound = new Expr.Compound(variable, reading.initialisers().read(variable), at);
    reading.lifetimes().passes(compound);
    return compound;
  }

  /** Returns an object without a name that is made of these. */
  Expr of(CType type, List<Expr> given, Spot at) {
    Symbol.Variable variable = variable(type, at);
    List<Stmt> stores = new ArrayList<>();
    new Classes(reading).made(new Expr.VariableRef(variable, at), given, stores, at);
    Expr compound = new Expr.Compound(variable, stores, at);
    reading.lifetimes().passes(compound);
    return compound;
  }

  /** Returns a variable without a name that has this value. */
  Expr of(CType type, Expr value, Spot at) {
    Symbol.Variable variable = variable(type, at);
    List<Stmt> stores = new ArrayList<>();
    reading.initialisers().store(new Expr.VariableRef(variable, at), value, stores);
    return new Expr.Compound(variable, stores, at);
  }

  /** Returns a variable without a name. */
  Symbol.Variable variable(CType type, Spot at) {
    Symbol.@Nullable ProgramFunction function = reading.names().function();
    boolean unknown = type instanceof Array array && array.length() == 0;
    long place =
        unknown
            ? 0
            : function == null ? reading.names().reserve("", type, true) : function.reserve(type);
    return new Symbol.Variable("", type, function != null, place, at);
  }
}

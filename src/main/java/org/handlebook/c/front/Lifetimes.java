package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.handlebook.c.front.Symbol.Variable;

/** How long objects of classes live: to the end of their block, or of the statement. */
final class Lifetimes {
  private final Reading reading;
  private List<Stmt> ends = new ArrayList<>();
  private List<Expr> passing = new ArrayList<>();

  Lifetimes(Reading reading) {
    this.reading = reading;
  }

  /**
   * Reads the statements of a block; behind one in which an object begins, the others stand in a
   * scope that ends it.
   */
  List<Stmt> block(BooleanSupplier isEnded, Consumer<List<Stmt>> one) {
    List<Stmt> outer = ends;
    ends = new ArrayList<>();
    List<Stmt> statements = new ArrayList<>();
    while (ends.isEmpty() && !isEnded.getAsBoolean()) {
      one.accept(statements);
    }
    List<Stmt> last = ends;
    if (!last.isEmpty()) {
      Spot from = reading.words().peek().at();
      List<Stmt> inside = block(isEnded, one);
      Spot end = reading.words().peek().at();
      statements.add(
          new Stmt.Scope(new Stmt.Block(inside, from, end), new Stmt.Block(last, end, end), from));
    }
    ends = outer;
    return statements;
  }

  void lives(Expr place) {
    List<Stmt> last = new ArrayList<>();
    new Classes(reading).ended(place, last);
    ends.addAll(0, last);
  }

  /** An object ends with the statement, unless somebody keeps it. */
  void passes(Expr fresh) {
    if (reading.names().function() != null && new Classes(reading).ends(fresh.type())) {
      passing.add(fresh);
    }
  }

  void keep(Expr fresh) {
    passing.removeIf(one -> one == fresh);
  }

  /** Reads something for its type alone. */
  Expr probe(Supplier<Expr> read) {
    List<Expr> outer = passing;
    passing = new ArrayList<>();
    Expr found = read.get();
    passing = outer;
    return found;
  }

  /** Reads a statement, and ends what is not kept of it. */
  void statement(List<Stmt> out, Consumer<List<Stmt>> read) {
    List<Expr> outer = passing;
    passing = new ArrayList<>();
    try {
      read.accept(out);
      for (int i = passing.size() - 1; i >= 0; i--) {
        new Classes(reading).ended(place(passing.get(i)), out);
      }
    } finally {
      passing = outer;
    }
  }

  private static Expr place(Expr fresh) {
    if (fresh instanceof Expr.Compound compound) {
      return new Expr.VariableRef(compound.variable(), fresh.at());
    }
    int where = ((Expr.Invocation) fresh).temporary();
    return new Expr.VariableRef(
        new Variable("", fresh.type(), true, where, fresh.at()), fresh.at());
  }
}

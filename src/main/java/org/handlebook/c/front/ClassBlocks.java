package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.Types;

/** Makes and ends objects of classes in blocks of their own. */
final class ClassBlocks {
  private final Reading reading;
  private final Classes classes;

  ClassBlocks(Reading reading) {
    this.reading = reading;
    this.classes = new Classes(reading);
  }

  /** {@code new T(…)} and {@code new T[n]} where something has to be called. */
  Expr allocated(CType type, Expr count, Expr block, boolean several, Spot at) {
    Pointer pointer = new Pointer(type, false);
    Expr.VariableRef place =
        new Expr.VariableRef(new Temporaries(reading).variable(pointer, at), at);
    List<Stmt> stores = new ArrayList<>();
    stores.add(
        new Stmt.Evaluation(
            new Expr.Assignment(place, Folding.conversion(block, pointer), at), at));
    if (several) {
      stores.add(
          new CppValues(reading)
              .loop(
                  Folding.conversion(count, NumberText.UNSIGNED_LONG_LONG),
                  index -> {
                    List<Stmt> one = new ArrayList<>();
                    classes.made(reading.building().index(place, index, at), one);
                    return one;
                  }));
    } else {
      classes.made(reading.building().dereference(place, at), classes.given(), stores, at);
    }
    return new Expr.Conversion(new Expr.Compound(place.variable(), stores, at), pointer, at);
  }

  /** {@code delete p} where something has to be called before. */
  Expr released(Expr pointer, UnaryOperator<Expr> freed, Spot at) {
    Expr.VariableRef place =
        new Expr.VariableRef(new Temporaries(reading).variable(pointer.type(), at), at);
    List<Stmt> ended = new ArrayList<>();
    classes.ended(reading.building().dereference(place, at), ended);
    List<Stmt> stores =
        List.of(
            new Stmt.Evaluation(new Expr.Assignment(place, pointer, at), at),
            new Stmt.If(place, new Stmt.Block(ended, at, at), null, at),
            new Stmt.Evaluation(freed.apply(place), at));
    return new Expr.Conversion(new Expr.Compound(place.variable(), stores, at), Types.VOID, at);
  }
}

package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Field;
import org.handlebook.c.header.CType.Pointer;

/**
 * Values that have memory of their own, strings and vectors, and structures that contain them:
 * variables of them begin empty, and whoever takes one gets a copy.
 */
final class CppValues {
  private final Reading reading;

  CppValues(Reading reading) {
    this.reading = reading;
  }

  /** Returns whether it is a string or a vector. */
  static boolean is(CType type) {
    return Strings.is(type) || Vectors.is(type);
  }

  /** Returns whether it is one, or consists of them. */
  static boolean areIn(CType type) {
    return is(type)
        || (type instanceof CType.Array array && areIn(array.element()))
        || type.members().stream().map(Field::type).anyMatch(CppValues::areIn);
  }

  /** Returns the value as somebody else takes it: a copy, unless nobody has it besides. */
  Expr own(Expr from) {
    if (!areIn(from.type()) || isFresh(from)) {
      return from;
    }
    Expr.VariableRef copy =
        new Expr.VariableRef(new Temporaries(reading).variable(from.type(), from.at()), from.at());
    List<Stmt> stores = new ArrayList<>();
    stores.add(new Stmt.Evaluation(new Expr.Assignment(copy, from, from.at()), from.at()));
    separate(copy, stores);
    return new Expr.Compound(copy.variable(), stores, from.at());
  }

  /** Returns whether nobody else has what an expression gives. */
  static boolean isFresh(Expr e) {
    return e instanceof Expr.Sequence sequence
        ? isFresh(sequence.second())
        : e instanceof Expr.Invocation || e instanceof Expr.Compound;
  }

  /** Gives what was copied byte by byte memory of its own. */
  private void separate(Expr place, List<Stmt> stores) {
    CType type = place.type();
    Spot at = place.at();
    if (Strings.is(type)) {
      stores.add(new Stmt.Evaluation(new Strings(reading).separated(place), at));
    } else if (Vectors.is(type)) {
      Vectors vectors = new Vectors(reading);
      stores.add(new Stmt.Evaluation(vectors.separated(place, at), at));
      Pointer elements = (Pointer) type.members().get(0).type();
      if (areIn(elements.target())) {
        stores.add(each(place, vectors.size(place, at)));
      }
    } else if (type instanceof CType.Array array && areIn(array.element())) {
      stores.add(each(place, number(array.length(), at)));
    } else {
      type.members().stream()
          .filter(field -> areIn(field.type()))
          .forEach(field -> separate(new Expr.MemberOf(place, field, at), stores));
    }
  }

  private Stmt each(Expr all, Expr count) {
    return loop(
        count,
        index -> {
          List<Stmt> stores = new ArrayList<>();
          separate(reading.building().element(all, index, all.at()), stores);
          return stores;
        });
  }

  /** What is done for a number. */
  interface Turn {
    List<Stmt> of(Expr index);
  }

  /** Returns a loop over the numbers below a count. */
  Stmt loop(Expr count, Turn turn) {
    Spot at = count.at();
    Building building = reading.building();
    Expr index =
        new Expr.VariableRef(
            new Temporaries(reading).variable(NumberText.UNSIGNED_LONG_LONG, at), at);
    Stmt first = new Stmt.Evaluation(building.assign(index, number(0, at), at), at);
    Expr next = building.assign(index, building.binary("+", index, number(1, at), at), at);
    return new Stmt.Loop(
        new Stmt.Block(List.of(first), at, at),
        building.binary("<", index, count, at),
        next,
        new Stmt.Block(turn.of(index), at, at),
        true,
        at);
  }

  static Expr number(long value, Spot at) {
    return new Expr.WholeNumber(NumberText.UNSIGNED_LONG_LONG, value, at);
  }
}

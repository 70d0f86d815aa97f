package org.handlebook.c.read;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Array;
import org.handlebook.c.header.NearestNames;
import org.handlebook.c.header.Token;
import org.handlebook.c.header.TokenStream;
import org.handlebook.c.header.Types;
import org.handlebook.c.read.Expression.Assign;

/** Reads the values with which variables begin, and stores them member by member. */
final class Initialisers {
  private final TokenStream words;
  private final Scope scope;
  private final Expressions expressions;

  Initialisers(TokenStream words, Scope scope, Expressions expressions) {
    this.words = words;
    this.scope = scope;
    this.expressions = expressions;
  }

  /** A value, a text, or values in { and }, of which what is left out becomes 0. */
  void read(Expression place) {
    if (words.peek().is("{")) {
      scope.add(new Instruction.Clear(place));
      list(place);
    } else if (place.type() instanceof Array array) {
      text(place, array);
    } else {
      Expression value = expressions.assignment();
      store(place, value);
    }
  }

  private void store(Expression place, Expression value) {
    Expression fitting = Typing.converted(place.type(), value, Expressions.named(place), "");
    scope.add(new Instruction.Evaluate(new Assign(place, fitting, value.at())));
  }

  private void text(Expression place, Array array) {
    Expression value = expressions.assignment();
    if (!(value instanceof Expression.Text text)
        || !text.type().element().isSame(array.element())) {
      throw new CMistake(
          value.at(),
          "A "
              + array.text()
              + " begins with values in { and }, or with a text: "
              + (array.element().isSame(Types.WCHAR) ? "TEXT(\"…\")" : "\"…\""));
    } else if (text.type().length() > array.length()) {
      throw new CMistake(
          value.at(),
          "The text has %d characters with the null at its end, and there is room for %d."
              .formatted(text.type().length(), array.length()));
    }
    scope.add(new Instruction.Clear(place));
    scope.add(new Instruction.Evaluate(new Assign(place, text, value.at())));
  }

  private void list(Expression place) {
    Token open = words.next();
    List<Expression> members = members(place, open);
    int index = 0;
    while (!words.take("}")) {
      index = words.take(".") ? designated(place) : index;
      if (index == members.size()) {
        throw new CMistake(
            words.peek().at(), "A " + place.type().text() + " has no more members than that.");
      }
      member(members.get(index++));
      if (!words.peek().is("}")) {
        words.expect(",", "this value");
      }
    }
  }

  /** Returns which member a name with a dot before it says. */
  private int designated(Expression place) {
    Token name = words.peek();
    words.name("a member");
    words.expect("=", "the member");
    List<String> names =
        place.type() instanceof CType.Struct type
            ? type.fields().stream().map(CType.Field::name).toList()
            : List.of();
    if (!names.contains(name.text())) {
      throw new CMistake(
          name.at(),
          "A %s has no member %s. %s"
              .formatted(
                  place.type().text(),
                  name.text(),
                  NearestNames.offer(
                      name.text(), names, "It has " + String.join(", ", names) + ".")));
    }
    return names.indexOf(name.text());
  }

  private void member(Expression place) {
    if (words.peek().is("{")) {
      list(place);
    } else if (isText(place.type())) {
      read(place);
    } else {
      Token first = words.peek();
      Expression value = expressions.assignment();
      store(innermost(place, value, first), value);
    }
  }

  private static boolean isText(CType type) {
    return type instanceof Array array
        && array.element() instanceof CType.Int number
        && number.isCharacter();
  }

  /** Takes a single value for a structure as that of its first member. */
  private static Expression innermost(Expression place, Expression value, Token at) {
    Expression inner = place;
    while (!inner.type().isScalar() && !inner.type().isSame(value.type())) {
      inner = members(inner, at).get(0);
    }
    return inner;
  }

  private static List<Expression> members(Expression place, Token at) {
    List<Expression> members = new ArrayList<>();
    if (place.type() instanceof CType.Struct structure) {
      structure.fields().forEach(f -> members.add(new Expression.Member(place, f, place.at())));
    } else if (place.type() instanceof Array array) {
      Expression first = Typing.value(place);
      for (int i = 0; i < array.length(); i++) {
        Expression index = new Expression.Literal(Types.INT, i, place.at());
        members.add(Typing.deref(Typing.binary("+", first, index, place.at()), place.at()));
      }
    } else {
      throw new CMistake(
          at.at(), "A " + place.type().text() + " takes one value, without { and }.");
    }
    return members;
  }
}

package org.handlebook.c.front;

import java.util.List;
import java.util.function.Supplier;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Pointer;

/** Reads {@code for (T x : all)} of C++, over an array or a vector, as a loop that counts. */
final class RangeLoop {
  private final Reading reading;

  RangeLoop(Reading reading) {
    this.reading = reading;
  }

  private LexemeStream words() {
    return reading.words();
  }

  private Building building() {
    return reading.building();
  }

  /** Returns whether such a loop stands in the parenthesis that has been taken. */
  boolean isNext() {
    int depth = 0;
    for (int ahead = 0; depth >= 0 && !words().peek(ahead).isEnd(); ahead++) {
      Lexeme word = words().peek(ahead);
      depth += word.is("(") ? 1 : word.is(")") ? -1 : 0;
      if (word.is(";") || word.is("?") || word.is("{")) {
        return false;
      } else if (depth == 0 && word.is(":")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads the loop, of which the parenthesis is taken.
   *
   * @param body reads what is done each time
   */
  Stmt read(Spot at, Supplier<Stmt> body) {
    boolean constant = words().take("const");
    boolean byValue = words().take("auto");
    CType type = byValue ? Unknown.TYPE : reading.types().specifiers().type();
    while (words().take("*")) {
      type = byValue ? type : new Pointer(type, false);
    }
    boolean refers = new References(reading).type(type, constant) != type;
    Lexeme name = words().name();
    words().expect(":", name.text());
    Expr all = reading.expressions().expression();
    words().expect(")", "for");
    Expr index = new Expr.VariableRef(variable("", NumberText.UNSIGNED_LONG_LONG, at), at);
    Expr element = element(all, index);
    CType given = byValue ? element.type() : type;
    CType own = refers ? new CType.Reference(given, constant) : given;
    Symbol.Variable each = variable(name.text(), own, name.at());
    reading.names().put(each);
    Expr place = new Expr.VariableRef(each, name.at());
    Stmt store = new Stmt.Evaluation(building().assign(place, element, at), at);
    Stmt turn = new Stmt.Block(List.of(store, body.get()), at, at);
    Expr more = building().binary("<", index, count(all), at);
    Expr next = building().assign(index, building().binary("+", index, number(1, at), at), at);
    Stmt begin = new Stmt.Evaluation(building().assign(index, number(0, at), at), at);
    return new Stmt.Loop(
        new Stmt.Block(List.of(begin), at, at), building().condition(more), next, turn, true, at);
  }

  private Expr element(Expr all, Expr index) {
    return building().element(all, index, all.at());
  }

  private Expr count(Expr all) {
    if (Vectors.is(all.type())) {
      return new Vectors(reading).size(all, all.at());
    } else if (Strings.is(all.type())) {
      return new Strings(reading).size(all, all.at());
    } else if (!(all.type() instanceof CType.Array) && !Unknown.is(all)) {
      reading.diagnostics().add(all.at(), DiagnosticText.NO_ARRAY, all.type().text());
    }
    return number(all.type() instanceof CType.Array array ? array.length() : 0, all.at());
  }

  private static Expr number(long value, Spot at) {
    return new Expr.WholeNumber(NumberText.UNSIGNED_LONG_LONG, value, at);
  }

  private Symbol.Variable variable(String name, CType type, Spot at) {
    Symbol.ProgramFunction function = reading.names().function();
    long place =
        function != null ? function.reserve(type) : reading.names().reserve(name, type, false);
    Symbol.Variable variable = new Symbol.Variable(name, type, function != null, place, at);
    if (function != null && !name.isEmpty()) {
      function.add(variable);
    }
    return variable;
  }
}

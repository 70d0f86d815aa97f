package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.c.front.Expr.WholeNumber;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.Types;

/** Reads what stands between the parentheses of a call. */
record ArgumentReader(Reading reading) {
  private LexemeStream words() {
    return reading.words();
  }

  /** Reads arguments for parameters of those types. */
  List<Expr> read(List<CType> types) {
    List<Expr> arguments = new ArrayList<>();
    if (words().take(")")) {
      return arguments;
    }
    do {
      boolean isCode = arguments.size() < types.size() && isCode(types.get(arguments.size()));
      arguments.add(
          isCode && isPlayed(words().peek()) ? played() : reading.expressions().assignment());
    } while (words().take(","));
    words().expect(")", "the arguments");
    return arguments;
  }

  private static boolean isCode(CType type) {
    return type instanceof Pointer pointer && pointer.target() instanceof CType.Function;
  }

  /** Returns whether a name stands for a function that no C says: the scenario plays it. */
  private boolean isPlayed(Lexeme name) {
    return reading.names().isSnippet()
        && name.isName()
        && (words().peek(1).is(",") || words().peek(1).is(")"))
        && new Lookup(reading).find(name.text()).isEmpty();
  }

  private Expr played() {
    Lexeme name = words().next();
    CType.Function type =
        new CType.Function(Types.DWORD, List.of(new Pointer(Types.VOID, false)), false);
    Symbol.ProgramFunction function = reading.names().newFunction(name.text(), type, name.at());
    reading.names().putGlobal(function);
    return new Expr.FunctionRef(function, type, name.at());
  }

  /** {@code va_arg(list, type)}: the next argument of those that vary. */
  Expr varying(Lexeme paren) {
    Expr list = reading.expressions().assignment();
    words().expect(",", "the list");
    CType type = reading.types().typeName();
    words().expect(")", "the type");
    CType bytes = new Pointer(Types.CHAR, false);
    Expr moved =
        new Expr.Increment(
            list, new WholeNumber(NumberText.LONG_LONG, 8, paren.at()), true, paren.at());
    CType passed = type instanceof CType.Real ? NumberText.DOUBLE : type;
    Expr place =
        new Expr.Dereference(
            Folding.conversion(Folding.conversion(moved, bytes), new Pointer(passed, false)),
            passed,
            paren.at());
    return type.equals(passed) ? place : Folding.conversion(place, type);
  }
}

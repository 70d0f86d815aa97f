package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Array;
import org.handlebook.c.header.CType.Int;
import org.handlebook.c.header.CType.Real;
import org.handlebook.c.header.Prototype;

/** Puts calls together: arguments as the parameters want them. */
final class CallBuilding {
  private CallBuilding() {}

  static Expr call(
      Reading reading, Expr callee, CType.Function type, List<Expr> arguments, Spot at) {
    return ofWindows(reading, callee, type, arguments.size())
        .or(() -> ofBytes(reading, callee, arguments))
        .map(call -> made(reading, call, (CType.Function) call.type(), arguments, at))
        .orElseGet(() -> made(reading, callee, type, arguments, at));
  }

  /**
   * Returns the call of Windows that is meant where the program has a function of the same name
   * with other parameters, as C++ allows.
   */
  private static Optional<Expr.FunctionRef> ofWindows(
      Reading reading, Expr callee, CType.Function own, int arguments) {
    if (callee instanceof Expr.FunctionRef ref
        && ref.function() instanceof Symbol.ProgramFunction function
        && own.parameters().size() != arguments) {
      return reading
          .known()
          .windows(function.name())
          .map(Symbol.WindowsFunction.class::cast)
          .filter(call -> call.type().parameters().size() == arguments)
          .map(call -> new Expr.FunctionRef(call, call.type(), callee.at()));
    }
    return Optional.empty();
  }

  /**
   * Returns the call with A that is meant where a snippet writes a text of bytes and no suffix: it
   * has no project that would say which of the two functions that is.
   */
  private static Optional<Expr.FunctionRef> ofBytes(
      Reading reading, Expr callee, List<Expr> arguments) {
    boolean hasBytes =
        arguments.stream().anyMatch(argument -> TextTypes.isNarrow(argument.type().decayed()));
    if (hasBytes
        && reading.names().isSnippet()
        && callee instanceof Expr.FunctionRef ref
        && ref.function() instanceof Symbol.WindowsFunction call
        && call.name().equals(call.prototype().name())
        && textsAreNarrow(call.prototype(), arguments)) {
      return reading
          .known()
          .windows(call.name() + "A")
          .map(Symbol.WindowsFunction.class::cast)
          .map(narrow -> new Expr.FunctionRef(narrow, narrow.type(), callee.at()));
    }
    return Optional.empty();
  }

  private static boolean textsAreNarrow(Prototype function, List<Expr> arguments) {
    for (int i = 0; i < Math.min(arguments.size(), function.parameters().size()); i++) {
      if (function.parameters().get(i).isText()
          && TextTypes.isNarrow(arguments.get(i).type().decayed())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the arguments, and behind them the values of parameters that none was given for. */
  private static List<Expr> filled(Expr callee, List<Expr> given, int wanted) {
    List<Expr> all = new ArrayList<>(given);
    if (callee instanceof Expr.FunctionRef ref
        && ref.function() instanceof Symbol.ProgramFunction own
        && wanted - given.size() <= own.otherwise().size()) {
      int from = own.otherwise().size() - Math.max(0, wanted - given.size());
      all.addAll(own.otherwise().subList(from, own.otherwise().size()));
    }
    return all;
  }

  private static Expr made(
      Reading reading, Expr callee, CType.Function type, List<Expr> given, Spot at) {
    List<Expr> arguments = filled(callee, given, type.parameters().size());
    String name = callee instanceof Expr.FunctionRef ref ? ref.function().name() : "*";
    boolean unknown = type.parameters().isEmpty() && callee instanceof Expr.FunctionRef == false;
    int wanted = type.parameters().size();
    if (!unknown
        && (arguments.size() < wanted || (arguments.size() > wanted && !type.variadic()))) {
      reading
          .diagnostics()
          .add(at, DiagnosticText.ARGUMENTS, name, wanted, arguments.size(), shown(callee));
      return new Expr.WholeNumber(
          type.returns().isScalar() ? type.returns() : NumberText.LONG_LONG, 0, at);
    }
    if (callee instanceof Expr.FunctionRef ref && type.variadic()) {
      FormatCheck.check(reading, ref.function(), arguments, wanted, at);
    }
    List<Expr> fitting = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      fitting.add(
          i < wanted
              ? fitting(reading, callee, type.parameters().get(i), arguments.get(i), i)
              : varying(reading, arguments.get(i)));
    }
    Expr call =
        new Expr.Invocation(
            callee, fitting, type.returns(), temporary(reading, type.returns()), at);
    reading.lifetimes().passes(call);
    return call;
  }

  /** A call of Windows takes a structure of eight bytes as a word. */
  private static Expr fitting(Reading reading, Expr callee, CType type, Expr argument, int index) {
    Expr value = reading.building().converted(type, argument, named(callee, index));
    boolean isWord =
        value.type().isStructure()
            && value.type().size() <= CType.POINTER_SIZE
            && callee instanceof Expr.FunctionRef ref
            && ref.function() instanceof Symbol.WindowsFunction;
    CType.Int word = NumberText.LONG_LONG;
    return isWord
        ? new Expr.Dereference(
            new Expr.AddressOf(value, new CType.Pointer(word, false), value.at()), word, value.at())
        : value;
  }

  /** Returns where in the frame a structure is kept that a function returns; -1 for others. */
  private static int temporary(Reading reading, CType type) {
    Symbol.ProgramFunction function = reading.names().function();
    return type.isStructure() && function != null ? function.reserve(type) : -1;
  }

  private static String named(Expr callee, int index) {
    if (callee instanceof Expr.FunctionRef ref
        && ref.function() instanceof Symbol.WindowsFunction call) {
      return call.prototype().parameters().get(index).name();
    }
    return "#" + (index + 1);
  }

  private static String shown(Expr callee) {
    return callee instanceof Expr.FunctionRef ref
            && ref.function() instanceof Symbol.WindowsFunction call
        ? " " + call.prototype().text() + ";"
        : "";
  }

  private static Expr varying(Reading reading, Expr argument) {
    Expr value = reading.building().value(argument);
    if (value.type() instanceof Real) {
      return Folding.conversion(value, NumberText.DOUBLE);
    } else if (value.type() instanceof Int) {
      return Folding.conversion(value, Building.promoted(value.type()));
    } else if (value.type().isStructure() || value.type() instanceof Array) {
      return value;
    }
    return reading.building().scalar(value);
  }
}

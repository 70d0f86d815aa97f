package org.handlebook.c.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.NearestNames;
import org.handlebook.c.header.Parameter;
import org.handlebook.c.header.Prototype;
import org.handlebook.c.header.Token;
import org.handlebook.c.header.TokenStream;
import org.handlebook.c.header.Types;
import org.handlebook.c.read.Instruction.Make;

/** Reads calls, and checks their arguments against the prototypes. */
final class Calls {
  private final TokenStream words;
  private final Scope scope;
  private final Expressions expressions;

  Calls(TokenStream words, Scope scope, Expressions expressions) {
    this.words = words;
    this.scope = scope;
    this.expressions = expressions;
  }

  /** A function, and the suffix with which it was written. */
  private record Found(Prototype function, String suffix, boolean helps) {}

  /** Reads the arguments; the call itself is made before the expression is evaluated. */
  Expression call(Token name) {
    Found found = find(name);
    Prototype function = found.function();
    List<Expression> arguments = arguments(function);
    if (arguments.size() < function.parameters().size()
        || (arguments.size() > function.parameters().size() && !function.variadic())) {
      throw new CMistake(
          name.at(),
          "%s takes %d arguments, and here are %d.\n%s"
              .formatted(
                  name.text(), function.parameters().size(), arguments.size(), shown(function)));
    }
    boolean wide = isWide(found, arguments);
    List<Expression> fitting = fitting(function, arguments, wide);
    if (found.helps()) {
      return new Expression.Helped(function, fitting, wide, name.at());
    }
    int slot = scope.newSlot();
    scope.add(new Make(slot, function, fitting, wide, name.at()));
    return new Expression.Returned(slot, text(function.returns(), wide), name.at());
  }

  private Found find(Token name) {
    Optional<Found> exact = find(name.text(), "");
    if (exact.isPresent()) {
      return exact.get();
    }
    String suffix = name.text().substring(name.text().length() - 1);
    String base = name.text().substring(0, name.text().length() - 1);
    return Optional.of(base)
        .filter(b -> suffix.equals("A") || suffix.equals("W"))
        .flatMap(b -> find(b, suffix))
        .filter(found -> found.function().hasSuffixes())
        .orElseThrow(() -> unknown(name));
  }

  private Optional<Found> find(String name, String suffix) {
    return scope
        .header()
        .function(name)
        .map(function -> new Found(function, suffix, false))
        .or(() -> scope.auxiliary().function(name).map(f -> new Found(f, suffix, false)))
        .or(() -> scope.helpers().function(name).map(f -> new Found(f, suffix, true)));
  }

  private CMistake unknown(Token name) {
    Set<String> names = new TreeSet<>(scope.header().functions().keySet());
    names.addAll(scope.auxiliary().functions().keySet());
    names.addAll(scope.helpers().functions().keySet());
    String otherwise =
        "A snippet calls Windows' functions alone; write the statements of your own here.";
    return new CMistake(
        name.at(),
        name.text()
            + " is no function that is known. "
            + Advice.insteadOf(name.text())
                .orElseGet(() -> NearestNames.offer(name.text(), names, otherwise)));
  }

  private List<Expression> arguments(Prototype function) {
    List<Expression> arguments = new ArrayList<>();
    words.expect("(", function.name());
    if (words.take(")")) {
      return arguments;
    }
    do {
      arguments.add(argument(function, arguments.size()));
    } while (words.take(","));
    words.expect(")", "the arguments of " + function.name());
    return arguments;
  }

  /** Reads an argument; where a function is wanted, its name stands for it. */
  private Expression argument(Prototype function, int index) {
    Token token = words.peek();
    boolean alone = words.peek(1).is(",") || words.peek(1).is(")");
    if (index < function.parameters().size()
        && function.parameters().get(index).type() instanceof CType.Code code
        && token.isName()
        && alone
        && scope.constant(token.text()).isEmpty()
        && scope.find(token.text()).isEmpty()) {
      words.next();
      return new Expression.Code(token.text(), code, token.at());
    }
    return expressions.assignment();
  }

  /** Without a suffix, the text that is given says which of the two functions is meant. */
  private static boolean isWide(Found found, List<Expression> arguments) {
    if (!found.suffix().isEmpty()) {
      return found.suffix().equals("W");
    }
    List<Parameter> parameters = found.function().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).isText()
          && arguments.get(i).type().decayed() instanceof Pointer text
          && text.target().isSame(Types.CHAR)) {
        return false;
      }
    }
    return true;
  }

  private static List<Expression> fitting(
      Prototype function, List<Expression> arguments, boolean wide) {
    List<Expression> fitting = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Expression argument = arguments.get(i);
      if (i < function.parameters().size()) {
        Parameter parameter = function.parameters().get(i);
        CType type = text(parameter.type(), wide);
        String what = parameter.name() + " of " + function.name();
        fitting.add(Typing.converted(type, argument, what, "\n" + shown(function)));
      } else {
        fitting.add(Typing.scalar(argument));
      }
    }
    return fitting;
  }

  private static String shown(Prototype function) {
    return function.text() + ";";
  }

  private static CType text(CType type, boolean wide) {
    return type instanceof Pointer pointer && pointer.target().equals(Types.TCHAR)
        ? new Pointer(wide ? Types.WCHAR : Types.CHAR, pointer.readOnly())
        : type;
  }
}

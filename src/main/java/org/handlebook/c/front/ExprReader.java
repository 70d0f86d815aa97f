package org.handlebook.c.front;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handlebook.c.front.Expr.WholeNumber;
import org.handlebook.c.front.Lexeme.Kind;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Int;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.CType.Real;
import org.handlebook.c.header.Types;

/** Reads expressions, with C's precedence. */
final class ExprReader {
  private static final List<Set<String>> LEVELS =
      List.of(
          Set.of("||"),
          Set.of("&&"),
          Set.of("|"),
          Set.of("^"),
          Set.of("&"),
          Set.of("==", "!="),
          Set.of("<", ">", "<=", ">="),
          Set.of("<<", ">>"),
          Set.of("+", "-"),
          Set.of("*", "/", "%"));
  private static final Set<String> ASSIGNMENTS =
      Set.of("+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=");
  private static final int DEEPEST = 200;

  private final Reading reading;
  private int depth;

  ExprReader(Reading reading) {
    this.reading = reading;
  }

  private LexemeStream words() {
    return reading.words();
  }

  private Building building() {
    return reading.building();
  }

  /** Returns an expression, or several with commas between. */
  Expr expression() {
    Expr last = assignment();
    while (words().isNext(",")) {
      Spot at = words().next().at();
      Expr next = assignment();
      last =
          new Expr.Sequence(
              last, next instanceof Expr.BitMember ? building().value(next) : next, at);
    }
    return last;
  }

  Expr assignment() {
    deeper();
    Expr left = conditional();
    Lexeme sign = words().peek();
    if (sign.is("=")) {
      words().next();
      left = building().assign(left, assigned(left), sign.at());
    } else if (sign.kind() == Kind.SIGN && ASSIGNMENTS.contains(sign.text())) {
      words().next();
      String operator = sign.text().substring(0, sign.text().length() - 1);
      left = new OwnValueSteps(reading).compound(operator, left, assignment(), sign.at());
    }
    depth--;
    return left;
  }

  /** In C++, what is assigned may stand in braces. */
  private Expr assigned(Expr left) {
    Lexeme brace = words().peek();
    return brace.is("{") && reading.isCpp()
        ? new Temporaries(reading).of(left.type(), brace.at())
        : assignment();
  }

  private void deeper() {
    if (++depth > DEEPEST) {
      depth = 0;
      throw reading.diagnostics().fatal(words().peek().at(), DiagnosticText.TOO_DEEP);
    }
  }

  /** After a mistake nothing is open. */
  void reset() {
    depth = 0;
  }

  Expr conditional() {
    Expr condition = level(0);
    Lexeme sign = words().peek();
    if (!words().take("?")) {
      return condition;
    }
    Expr yes = building().value(expression());
    words().expect(":", "the first value");
    Expr no = building().value(assignment());
    CType type = type(yes, no);
    return new Expr.Conditional(
        building().condition(condition), as(type, yes), as(type, no), type, sign.at());
  }

  private Expr as(CType type, Expr value) {
    return type instanceof CType.Nothing || (type.isStructure() && type.equals(value.type()))
        ? value
        : building().converted(type, value, "?:");
  }

  private static CType type(Expr yes, Expr no) {
    CType a = yes.type();
    CType b = no.type();
    if ((a instanceof Int || a instanceof Real) && (b instanceof Int || b instanceof Real)) {
      return Building.common(a, b);
    }
    if (Strings.is(a) || Strings.is(b)) {
      return Strings.is(a) ? a : b;
    }
    if (a instanceof CType.Nothing || b instanceof CType.Nothing) {
      return Types.VOID;
    }
    return (a.isPointer() && !(yes.isZero() && b.isPointer()) && !a.isVoidPointer())
            || !b.isPointer()
        ? a
        : b;
  }

  private Expr level(int level) {
    if (level == LEVELS.size()) {
      return unary();
    }
    Expr left = level(level + 1);
    while (words().peek().kind() == Kind.SIGN
        && LEVELS.get(level).contains(words().peek().text())) {
      Lexeme sign = words().next();
      if (StreamReader.isStream(left) && (sign.is("<<") || sign.is(">>"))) {
        left =
            reading
                .streams()
                .operator(left, sign, reading.streams().operand(() -> level(level + 1)));
      } else {
        left = building().binary(sign.text(), left, level(level + 1), sign.at());
      }
    }
    return left;
  }

  Expr unary() {
    deeper();
    Lexeme sign = words().peek();
    Expr e = sign.kind() == Kind.SIGN ? signed(sign) : named(sign);
    depth--;
    return e;
  }

  private Expr signed(Lexeme sign) {
    return switch (sign.text()) {
      case "&" -> {
        words().next();
        yield building().address(unary(), sign.at());
      }
      case "*" -> {
        words().next();
        yield building().dereference(unary(), sign.at());
      }
      case "+" -> {
        words().next();
        yield promoted(unary());
      }
      case "-", "~", "!" -> {
        words().next();
        yield negated(sign);
      }
      case "++", "--" -> {
        words().next();
        WholeNumber one = new WholeNumber(Types.INT, 1, sign.at());
        yield new OwnValueSteps(reading).step(unary(), one, sign.is("--"), false, sign.at());
      }
      case "(" -> reading.types().isCast() ? cast(sign) : reading.operands().read();
      default -> reading.operands().read();
    };
  }

  private Expr promoted(Expr operand) {
    Expr value = building().scalar(operand);
    return Folding.conversion(value, Building.promoted(value.type()));
  }

  private Expr negated(Lexeme sign) {
    Expr operand = building().scalar(unary());
    if (sign.is("!")) {
      return operand instanceof WholeNumber number
          ? new WholeNumber(Types.INT, number.value() == 0 ? 1 : 0, sign.at())
          : new Expr.Not(operand, sign.at());
    }
    CType type = Building.promoted(operand.type());
    Expr value = Folding.conversion(operand, type);
    if (value instanceof WholeNumber number && type instanceof Int) {
      long result = sign.is("-") ? -number.value() : ~number.value();
      return new WholeNumber(type, Folding.fit(type, result), sign.at());
    } else if (value instanceof Expr.RealNumber real && sign.is("-")) {
      return new Expr.RealNumber(type, -real.value(), sign.at());
    } else if (type.isPointer() || (sign.is("~") && !(type instanceof Int))) {
      reading.diagnostics().add(sign.at(), DiagnosticText.WHOLE_NUMBERS_ONLY);
    }
    return sign.is("-")
        ? new Expr.Negation(value, type, sign.at())
        : new Expr.Complement(value, type, sign.at());
  }

  private Expr cast(Lexeme paren) {
    words().next();
    CType type = reading.types().typeName();
    words().expect(")", "the type");
    if (words().isNext("{")) {
      return postfixed(new Temporaries(reading).of(type, paren.at()));
    }
    return cast(type, unary(), paren.at());
  }

  private Expr postfixed(Expr compound) {
    return reading.operands().suffixes(compound);
  }

  Expr cast(CType type, Expr operand, Spot at) {
    if (type instanceof CType.Nothing) {
      return new Expr.Conversion(operand, type, at);
    } else if (type instanceof CType.Reference reference) {
      return new References(reading).cast(reference, operand, at);
    } else if (type.isStructure() && type.equals(operand.type())) {
      return operand;
    }
    Expr value = building().scalar(operand);
    boolean real = type instanceof Real || value.type() instanceof Real;
    if (!type.isScalar() || (real && (type.isPointer() || value.type().isPointer()))) {
      reading.diagnostics().add(at, DiagnosticText.NO_CAST, type.text());
      return new WholeNumber(Types.INT, 0, at);
    }
    return Folding.conversion(value, type);
  }

  private Expr named(Lexeme name) {
    if (name.isName("sizeof") || name.isName("_alignof")) {
      words().next();
      return size(name);
    } else if (name.isName("new") && !isDeclared(name)) {
      words().next();
      return reading.streams().allocation(name);
    } else if (name.isName("delete") && !isDeclared(name)) {
      words().next();
      return reading.streams().release(name);
    }
    return reading.operands().read();
  }

  private boolean isDeclared(Lexeme name) {
    return reading.names().find(name.text()).isPresent();
  }

  private Expr size(Lexeme sign) {
    CType type;
    if (words().peek().is("(") && reading.types().isNext(1)) {
      words().next();
      type = reading.types().typeName();
      words().expect(")", "the type");
    } else {
      type = unary().type();
    }
    if (type.size() == 0 && !(type instanceof CType.Array)) {
      reading.diagnostics().add(sign.at(), DiagnosticText.SIZE_NOT_KNOWN, type.text());
    }
    return new WholeNumber(NumberText.UNSIGNED_LONG_LONG, type.size(), sign.at());
  }

  /** Returns the value of an expression that is known before anything runs. */
  long constant() {
    Expr e = conditional();
    Optional<Long> value = Folding.known(building().scalar(e), reading.names());
    if (value.isPresent()) {
      return value.get();
    }
    reading.diagnostics().add(e.at(), DiagnosticText.NOT_CONSTANT);
    return 1;
  }

  /** Returns a pointer type to a type. */
  static CType pointer(CType target) {
    return new Pointer(target, false);
  }
}

package org.handlebook.c.read;

import java.util.List;
import java.util.Set;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Array;
import org.handlebook.c.header.Position;
import org.handlebook.c.header.Token;
import org.handlebook.c.header.TokenStream;
import org.handlebook.c.read.Expression.Assign;
import org.handlebook.c.read.Expression.Cast;
import org.handlebook.c.read.Expression.Choice;
import org.handlebook.c.read.Expression.Literal;
import org.handlebook.c.read.Expression.Member;
import org.handlebook.c.read.Expression.Text;
import org.handlebook.c.read.Expression.Variable;

/** Reads expressions, with C's precedence, and checks their types. */
final class Expressions {
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
  static final CType.Int SIZE = new CType.Int("SIZE_T", 8, false);

  private final TokenStream words;
  private final Scope scope;
  private final TypeReader types;
  private final Operands operands;
  private int depth;

  Expressions(TokenStream words, Scope scope) {
    this.words = words;
    this.scope = scope;
    this.types = new TypeReader(words, scope);
    this.operands = new Operands(words, scope, this);
  }

  /** Returns what reads types here. */
  TypeReader types() {
    return types;
  }

  /** Returns an expression, or several with commas between, of which the last counts. */
  Expression expression() {
    Expression last = assignment();
    while (words.take(",")) {
      scope.add(new Instruction.Evaluate(last));
      last = assignment();
    }
    return last;
  }

  /** Returns a place as messages name it. */
  static String named(Expression place) {
    if (place instanceof Variable variable) {
      return variable.name();
    }
    return place instanceof Member member ? member.field().name() : "What stands left";
  }

  Expression assignment() {
    if (++depth > Scope.DEEPEST) {
      throw new CMistake(words.peek().at(), "This is nested too deeply. Write it in parts.");
    }
    Expression left = conditional();
    Token sign = words.peek();
    if (sign.is("=")) {
      words.next();
      left = assign(left, assignment(), sign.at());
    } else if (ASSIGNMENTS.contains(sign.text()) && sign.kind() == Token.Kind.SIGN) {
      words.next();
      String operator = sign.text().substring(0, sign.text().length() - 1);
      left = assign(left, Typing.binary(operator, left, assignment(), sign.at()), sign.at());
    }
    depth--;
    return left;
  }

  private static Expression assign(Expression place, Expression value, Position at) {
    if (!place.isPlace() || place instanceof Text || place.type() instanceof Array) {
      throw new CMistake(
          place.at(),
          place.type() instanceof Array
              ? "An array takes no value as a whole. Write lstrcpy(…, TEXT(\"…\")) for a text."
              : "Only a variable takes a value; what stands left of = is none.");
    }
    return new Assign(place, Typing.converted(place.type(), value, named(place), ""), at);
  }

  Expression conditional() {
    Expression condition = level(0);
    Token sign = words.peek();
    if (!words.take("?")) {
      return condition;
    }
    int before = scope.length();
    Expression yes = Typing.value(assignment());
    words.expect(":", "the first value");
    Expression no = Typing.value(assignment());
    refuseCalls(before, sign);
    CType type = yes.isNull() && no.type().isPointer() ? no.type() : yes.type();
    Expression other = Typing.converted(type, type.equals(yes.type()) ? no : yes, "The value", "");
    boolean first = type.equals(yes.type());
    return new Choice(
        Typing.scalar(condition), first ? yes : other, first ? other : no, type, sign.at());
  }

  /** Refuses calls on the right side, for it is not known before whether that runs. */
  private void refuseCalls(int before, Token sign) {
    if (scope.length() > before) {
      throw new CMistake(
          sign.at(),
          "After "
              + sign.text()
              + " no call can stand, as it may not happen. Write the call as a statement of its own.");
    }
  }

  private Expression level(int level) {
    if (level == LEVELS.size()) {
      return unary();
    }
    Expression left = level(level + 1);
    while (words.peek().kind() == Token.Kind.SIGN
        && LEVELS.get(level).contains(words.peek().text())) {
      Token sign = words.next();
      int before = scope.length();
      Expression right = level(level + 1);
      if (level < 2) {
        refuseCalls(before, sign);
      }
      left = Typing.binary(sign.text(), left, right, sign.at());
    }
    return left;
  }

  private Expression unary() {
    Token sign = words.peek();
    if (++depth > Scope.DEEPEST) {
      throw new CMistake(sign.at(), "This is nested too deeply. Write it in parts.");
    }
    Expression e = unary(sign);
    depth--;
    return e;
  }

  private Expression unary(Token sign) {
    if (words.take("&")) {
      return Typing.address(unary(), sign.at());
    } else if (words.take("*")) {
      return Typing.deref(unary(), sign.at());
    } else if (words.take("+")) {
      return Typing.scalar(unary());
    } else if (words.take("-") || words.take("~") || words.take("!")) {
      return negated(sign);
    } else if (words.take("++") || words.take("--")) {
      return Operands.step(unary(), sign, true);
    } else if (words.take("sizeof")) {
      return size(sign);
    } else if (sign.is("(") && types.isNext(1)) {
      words.next();
      CType type = types.read();
      words.expect(")", "the type");
      return cast(type, unary(), sign.at());
    }
    return operands.read();
  }

  private Expression negated(Token sign) {
    Expression operand = unary();
    if (operand instanceof Literal number
        && sign.is("-")
        && number.type() instanceof CType.Int type) {
      CType.Int signed = new CType.Int(type.size() == 4 ? "int" : "LONGLONG", type.size(), true);
      return new Literal(signed, signed.fit(-number.value()), sign.at());
    }
    return Typing.unary(sign.text(), operand, sign.at());
  }

  private static Expression cast(CType type, Expression operand, Position at) {
    if (type instanceof CType.Nothing) {
      return new Cast(operand, type, at);
    }
    Expression value = Typing.scalar(operand);
    if (!type.isScalar()) {
      throw new CMistake(at, "Nothing can be cast to a " + type.text() + ".");
    }
    return new Cast(value, type, at);
  }

  private Expression size(Token sign) {
    int before = scope.length();
    CType type;
    if (words.peek().is("(") && types.isNext(1)) {
      words.next();
      type = types.read();
      words.expect(")", "the type");
    } else {
      type = unary().type();
    }
    refuseCalls(before, sign);
    return new Literal(SIZE, type.size(), sign.at());
  }
}

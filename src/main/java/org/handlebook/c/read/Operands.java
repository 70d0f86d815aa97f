package org.handlebook.c.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Array;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.NearestNames;
import org.handlebook.c.header.Token;
import org.handlebook.c.header.TokenStream;
import org.handlebook.c.header.Types;
import org.handlebook.c.read.Expression.Literal;
import org.handlebook.c.read.Expression.Member;
import org.handlebook.c.read.Expression.Step;
import org.handlebook.c.read.Expression.Variable;

/** Reads operands: numbers, names, texts, calls, and what follows them: members and elements. */
final class Operands {
  private static final Set<String> COUNTS = Set.of("_countof", "ARRAYSIZE");

  private final TokenStream words;
  private final Scope scope;
  private final Expressions expressions;
  private final Texts texts;
  private final Calls calls;

  Operands(TokenStream words, Scope scope, Expressions expressions) {
    this.words = words;
    this.scope = scope;
    this.expressions = expressions;
    this.texts = new Texts(words);
    this.calls = new Calls(words, scope, expressions);
  }

  /** Returns an operand with what follows it. */
  Expression read() {
    return postfix(primary());
  }

  private Expression postfix(Expression first) {
    Expression e = first;
    while (true) {
      Token sign = words.peek();
      if (words.take("[")) {
        Expression index = expressions.expression();
        words.expect("]", "the index");
        e = Typing.deref(Typing.binary("+", Typing.value(e), index, sign.at()), sign.at());
      } else if (words.take(".")) {
        e = member(e, sign);
      } else if (words.take("->")) {
        e = member(Typing.deref(e, sign.at()), sign);
      } else if (words.take("++") || words.take("--")) {
        e = step(e, sign, false);
      } else {
        return e;
      }
    }
  }

  private Expression member(Expression structure, Token sign) {
    Token name = words.peek();
    words.name("a member");
    if (structure.type() instanceof Pointer) {
      throw new CMistake(
          sign.at(),
          "A pointer has no members; what it points to has. Write -> instead of the dot.");
    } else if (!(structure.type() instanceof CType.Struct type)) {
      throw new CMistake(sign.at(), "A " + structure.type().text() + " has no members.");
    } else {
      List<String> names = type.fields().stream().map(CType.Field::name).toList();
      CType.Field field =
          type.field(name.text())
              .orElseThrow(
                  () ->
                      new CMistake(
                          name.at(),
                          type.text()
                              + " has no member "
                              + name.text()
                              + ". "
                              + NearestNames.offer(
                                  name.text(), names, "It has " + String.join(", ", names) + ".")));
      return new Member(structure, field, sign.at());
    }
  }

  private Expression primary() {
    Token token = words.next();
    return switch (token.kind()) {
      case NUMBER -> number(token);
      case CHARACTER -> new Literal(Types.INT, token.number(), token.at());
      case STRING, WIDE_STRING -> texts.read(token, token.kind() == Token.Kind.WIDE_STRING);
      case NAME -> named(token);
      default -> inParentheses(token);
    };
  }

  private Expression inParentheses(Token token) {
    if (token.is(":") && words.peek().is(":")) {
      throw new CMistake(token.at(), "That is C++. Write the name without :: before it.");
    } else if (!token.is("(")) {
      throw new CMistake(token.at(), "Here is " + token.shown() + ", where a value is missing.");
    }
    Expression inner = expressions.expression();
    words.expect(")", "this");
    return inner;
  }

  static Expression step(Expression place, Token sign, boolean before) {
    if (!place.isPlace() || !(place.type() instanceof CType.Int)) {
      throw new CMistake(sign.at(), "With " + sign.text() + " goes a variable that is a number.");
    }
    return new Step(place, sign.is("++") ? 1 : -1, before, sign.at());
  }

  private static Expression number(Token token) {
    long value = token.number();
    boolean isInt = value >= 0 && value <= Integer.MAX_VALUE;
    boolean isDword = value >= 0 && value <= 0xFFFF_FFFFL;
    CType type = isInt ? Types.INT : isDword ? Types.DWORD : Expressions.SIZE;
    return new Literal(type, value, token.at());
  }

  private Expression named(Token name) {
    if (texts.isMacro(name)) {
      return texts.inMacro(name);
    } else if (COUNTS.contains(name.text()) && words.take("(")) {
      return count(name);
    } else if (words.peek().is("(")) {
      return calls.call(name);
    }
    Optional<CType> variable = scope.use(name);
    if (variable.isPresent()) {
      return new Variable(name.text(), variable.get(), name.at());
    }
    return scope
        .constant(name.text())
        .map(constant -> new Literal(constant.type(), constant.value(), name.at()))
        .orElseThrow(() -> unknown(name));
  }

  /** Returns how many elements an array has. */
  private Expression count(Token macro) {
    Expression array = expressions.conditional();
    words.expect(")", "the array");
    if (!(array.type() instanceof Array type)) {
      throw new CMistake(
          array.at(), "Between the parentheses of " + macro.text() + " stands an array.");
    }
    return new Literal(Expressions.SIZE, type.length(), macro.at());
  }

  private CMistake unknown(Token name) {
    if (name.text().endsWith("_cast")) {
      throw new CMistake(name.at(), "That is C++. Write the cast as in C: (HANDLE) value");
    }
    Set<String> names = scope.names();
    names.addAll(CLanguage.WINDOWS.constants().keySet());
    return new CMistake(
        name.at(),
        name.text()
            + " is neither a variable nor a constant that is known. "
            + NearestNames.offer(
                name.text(), names, "Declare it first, as in: HANDLE " + name.text() + ";"));
  }
}

package org.handlebook.c.read;

import java.util.Map;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Lexer;
import org.handlebook.c.header.NearestNames;
import org.handlebook.c.header.Token;
import org.handlebook.c.header.TokenStream;
import org.handlebook.c.read.Expression.Variable;

/** Reads statements: declarations with initialisers, and expressions. */
final class Parser {
  private static final Map<String, String> UNWANTED =
      Map.ofEntries(
          Map.entry(
              "if",
              "Write the call between its parentheses as a statement of its own, and one scenario for each way."),
          Map.entry("else", "Write one scenario for each way."),
          Map.entry("switch", "Write one scenario for each case."),
          Map.entry("case", "Write one scenario for each case."),
          Map.entry("for", "Write the statements as often as they run, or a Scenario Outline."),
          Map.entry("while", "Write the statements as often as they run."),
          Map.entry("do", "Write the statements as often as they run."),
          Map.entry("break", "Leave it out: statements run one after the other."),
          Map.entry("continue", "Leave it out: statements run one after the other."),
          Map.entry("goto", "Leave it out: statements run one after the other."),
          Map.entry("return", "Leave it out, or end the process: ExitProcess(0);"),
          Map.entry("typedef", "Use the types that Windows has."),
          Map.entry("struct", "Use the structures that Windows has, such as SECURITY_ATTRIBUTES."),
          Map.entry("union", "Use the structures that Windows has."),
          Map.entry("enum", "Use the constants that Windows has."));

  private final TokenStream words;
  private final Scope scope;
  private final Expressions expressions;
  private final Dimensions dimensions;
  private final Initialisers initialisers;

  Parser(String text, Scope scope) {
    this.words = new TokenStream(Lexer.read(text));
    this.scope = scope;
    this.expressions = new Expressions(words, scope);
    this.dimensions = new Dimensions(words, expressions);
    this.initialisers = new Initialisers(words, scope, expressions);
  }

  /** Reads a whole snippet into the scope. */
  void readAll() {
    while (!words.atEnd()) {
      statement();
    }
  }

  /** Reads one expression, and nothing after it. */
  Expression readExpression() {
    Expression expression = expressions.expression();
    if (!words.atEnd()) {
      throw new CMistake(words.peek().at(), "Here is more than one value.");
    }
    return expression;
  }

  private void statement() {
    Token first = words.peek();
    String advice = first.isName() ? UNWANTED.get(first.text()) : null;
    if (advice != null) {
      throw new CMistake(
          first.at(), "A snippet has no " + first.text() + ": it runs straight on. " + advice);
    } else if (first.is("{") || first.is("}")) {
      throw new CMistake(
          first.at(), "A snippet has no blocks and functions. Write the statements alone.");
    } else if (words.take(";")) {
      return;
    } else if (expressions.types().isNext(0)) {
      declaration();
    } else {
      refuseUnknownType(first);
      scope.add(new Instruction.Evaluate(expressions.expression()));
    }
    words.expect(";", "this statement");
  }

  /** Two names, one after the other, can only be a type and a variable. */
  private void refuseUnknownType(Token first) {
    boolean declares = words.peek(1).isName() || (words.peek(1).is("*") && words.peek(2).isName());
    if (first.isName() && declares && scope.find(first.text()).isEmpty()) {
      throw new CMistake(
          first.at(),
          first.text()
              + " is no type that is known. "
              + Advice.insteadOf(first.text()).orElseGet(() -> nearestType(first.text())));
    }
  }

  private String nearestType(String name) {
    return NearestNames.offer(
        name, scope.header().types().all(), "Use the types that Windows has.");
  }

  private void declaration() {
    CType base = expressions.types().baseType();
    do {
      declarator(base);
    } while (words.take(","));
  }

  private void declarator(CType base) {
    CType type = expressions.types().pointers(base);
    Token name = words.peek();
    words.name("a variable");
    if (words.peek().is("(")) {
      throw new CMistake(
          name.at(),
          "A snippet declares and defines no functions. Write the statements of "
              + name.text()
              + " alone.");
    }
    type = dimensions.read(type);
    if (type instanceof CType.Nothing) {
      throw new CMistake(name.at(), "A variable cannot be void. Write void *, or another type.");
    }
    boolean initialised = words.take("=");
    type = dimensions.completed(type, initialised, name);
    scope.declare(name, type);
    if (initialised) {
      initialisers.read(new Variable(name.text(), type, name.at()));
    }
  }
}

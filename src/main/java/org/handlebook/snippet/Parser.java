package org.handlebook.snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handlebook.snippet.CType.Array;
import org.handlebook.snippet.Expression.Assign;
import org.handlebook.snippet.Expression.Variable;

/** Reads statements: declarations with initialisers, and expressions. */
final class Parser {
  private static final Map<String, String> UNWANTED =
      Map.ofEntries(
          Map.entry("if", "Write one scenario for each way, and a Then between the steps."),
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

  private final Words words;
  private final Scope scope;
  private final Expressions expressions;

  Parser(String text, Scope scope) {
    this.words = new Words(Lexer.read(text));
    this.scope = scope;
    this.expressions = new Expressions(words, scope);
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
      throw new SnippetMistake(words.peek().at(), "Here is more than one value.");
    }
    return expression;
  }

  private void statement() {
    Token first = words.peek();
    String advice = first.isName() ? UNWANTED.get(first.text()) : null;
    if (advice != null) {
      throw new SnippetMistake(
          first.at(), "A snippet has no " + first.text() + ": it runs straight on. " + advice);
    } else if (first.is("{") || first.is("}")) {
      throw new SnippetMistake(
          first.at(), "A snippet has no blocks and functions. Write the statements alone.");
    } else if (words.take(";")) {
      return;
    } else if (expressions.isType(0)) {
      declaration();
    } else {
      refuseUnknownType(first);
      scope.add(new Instruction.Evaluate(expressions.expression()));
    }
    words.expect(";", "this statement");
  }

  /** Two names, one after the other, can only be a type and a variable. */
  private void refuseUnknownType(Token first) {
    boolean declares = words.peek(1).isName() || words.peek(1).is("*") && words.peek(2).isName();
    if (first.isName() && declares && scope.find(first.text()).isEmpty()) {
      throw new SnippetMistake(
          first.at(),
          first.text()
              + " is no type that is known. "
              + Nearest.offer(
                  first.text(), scope.header().types().all(), "Use the types that Windows has."));
    }
  }

  private void declaration() {
    CType base = expressions.baseType();
    do {
      declarator(base);
    } while (words.take(","));
  }

  private void declarator(CType base) {
    CType type = expressions.pointers(base);
    Token name = words.peek();
    words.name("a variable");
    if (words.peek().is("(")) {
      throw new SnippetMistake(
          name.at(),
          "A snippet declares and defines no functions. Write the statements of "
              + name.text()
              + " alone.");
    }
    type = dimensions(type);
    if (type instanceof CType.Void) {
      throw new SnippetMistake(name.at(), "A variable cannot be void. Write void *, or another type.");
    }
    boolean initialised = words.take("=");
    if (type instanceof Array array && array.length() == 0) {
      type = new Array(array.element(), initialised ? countAhead(name) : noLength(name));
    }
    scope.declare(name, type);
    if (initialised) {
      initialise(new Variable(name.text(), type, name.at()));
    }
  }

  private static int noLength(Token name) {
    throw new SnippetMistake(name.at(), name.text() + " needs a length: " + name.text() + "[100]");
  }

  private CType dimensions(CType element) {
    List<Integer> lengths = new ArrayList<>();
    while (words.take("[")) {
      lengths.add(words.peek().is("]") && lengths.isEmpty() ? 0 : length());
      words.expect("]", "the length");
    }
    CType type = element;
    for (int i = lengths.size() - 1; i >= 0; i--) {
      type = new Array(type, lengths.get(i));
    }
    return type;
  }

  private int length() {
    Expression length = expressions.conditional();
    long value = Constants.value(length, "The length of an array");
    if (value < 1 || value > Scope.LONGEST) {
      throw new SnippetMistake(
          length.at(), "An array has 1 to " + Scope.LONGEST + " elements, and not " + value + ".");
    }
    return (int) value;
  }

  /** How long an array is whose initialiser says it. */
  private int countAhead(Token name) {
    if (!words.peek().is("{")) {
      return textLength();
    }
    int depth = 0;
    int count = 0;
    boolean something = false;
    for (int ahead = 0; ; ahead++) {
      Token token = words.peek(ahead);
      if (token.kind() == Token.Kind.END) {
        throw new SnippetMistake(name.at(), "This initialiser has no end. Write: }");
      }
      depth += opens(token) ? 1 : closes(token) ? -1 : 0;
      if (depth == 0) {
        return Math.max(1, count + (something ? 1 : 0));
      } else if (depth == 1 && token.is(",")) {
        count++;
        something = false;
      } else if (ahead > 0) {
        something = true;
      }
    }
  }

  private static boolean opens(Token token) {
    return token.is("{") || token.is("(") || token.is("[");
  }

  private static boolean closes(Token token) {
    return token.is("}") || token.is(")") || token.is("]");
  }

  private int textLength() {
    int count = 1;
    for (int ahead = 0; !words.peek(ahead).is(";") && !words.peek(ahead).is(","); ahead++) {
      Token token = words.peek(ahead);
      if (token.kind() == Token.Kind.END) {
        break;
      }
      count += token.isString() ? token.text().length() : 0;
    }
    return count;
  }

  private void initialise(Expression place) {
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
    if (!(value instanceof Expression.Text text) || !text.type().element().isSame(array.element())) {
      throw new SnippetMistake(
          value.at(),
          "A "
              + array.text()
              + " begins with values in { and }, or with a text: "
              + (array.element().isSame(CType.WCHAR) ? "TEXT(\"…\")" : "\"…\""));
    } else if (text.type().length() > array.length()) {
      throw new SnippetMistake(
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
      if (index == members.size()) {
        throw new SnippetMistake(
            words.peek().at(), "A " + place.type().text() + " has no more members than that.");
      }
      member(members.get(index++));
      if (!words.peek().is("}")) {
        words.expect(",", "this value");
      }
    }
  }

  private void member(Expression place) {
    boolean structure = place.type() instanceof CType.Struct;
    if (words.peek().is("{")) {
      list(place);
    } else if (structure && words.peek().kind() == Token.Kind.NUMBER) {
      Expression value = expressions.assignment();
      store(members(place, words.peek()).get(0), value);
    } else {
      initialise(place);
    }
  }

  private static List<Expression> members(Expression place, Token at) {
    List<Expression> members = new ArrayList<>();
    if (place.type() instanceof CType.Struct structure) {
      structure.fields().forEach(f -> members.add(new Expression.Member(place, f, place.at())));
    } else if (place.type() instanceof Array array) {
      Expression first = Typing.value(place);
      for (int i = 0; i < array.length(); i++) {
        Expression index = new Expression.Number(CType.INT, i, place.at());
        members.add(Typing.deref(Typing.binary("+", first, index, place.at()), place.at()));
      }
    } else {
      throw new SnippetMistake(
          at.at(), "A " + place.type().text() + " takes one value, without { and }.");
    }
    return members;
  }
}

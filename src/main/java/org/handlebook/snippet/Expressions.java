package org.handlebook.snippet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handlebook.snippet.CType.Array;
import org.handlebook.snippet.CType.Pointer;
import org.handlebook.snippet.Expression.Assign;
import org.handlebook.snippet.Expression.Cast;
import org.handlebook.snippet.Expression.Choice;
import org.handlebook.snippet.Expression.Literal;
import org.handlebook.snippet.Expression.Member;
import org.handlebook.snippet.Expression.Step;
import org.handlebook.snippet.Expression.Text;
import org.handlebook.snippet.Expression.Variable;

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
  private static final Set<String> TEXT = Set.of("TEXT", "_T", "_TEXT", "__TEXT");
  private static final Set<String> LENGTHS = Set.of("unsigned", "signed", "long", "short", "int");
  private static final Set<String> QUALIFIERS = Set.of("const", "volatile", "static", "CONST");
  private static final CType.Int SIZE = new CType.Int("SIZE_T", 8, false);

  private final Words words;
  private final Scope scope;
  private final Calls calls;
  private int depth;

  Expressions(Words words, Scope scope) {
    this.words = words;
    this.scope = scope;
    this.calls = new Calls(words, scope, this);
  }

  /** An expression, or several with commas between, of which the last counts. */
  Expression expression() {
    Expression last = assignment();
    while (words.take(",")) {
      scope.add(new Instruction.Evaluate(last));
      last = assignment();
    }
    return last;
  }

  /** A place as messages name it. */
  static String named(Expression place) {
    if (place instanceof Variable variable) {
      return variable.name();
    }
    return place instanceof Member member ? member.field().name() : "What stands left";
  }

  Expression assignment() {
    if (++depth > Scope.DEEPEST) {
      throw new SnippetMistake(words.peek().at(), "This is nested too deeply. Write it in parts.");
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
      throw new SnippetMistake(
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

  /** Whether the right side runs is not known before; so it may not make calls. */
  private void refuseCalls(int before, Token sign) {
    if (scope.length() > before) {
      throw new SnippetMistake(
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
      throw new SnippetMistake(sign.at(), "This is nested too deeply. Write it in parts.");
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
      return step(unary(), sign, true);
    } else if (words.take("sizeof")) {
      return size(sign);
    } else if (sign.is("(") && isType(1)) {
      words.next();
      CType type = pointers(baseType());
      words.expect(")", "the type");
      return cast(type, unary(), sign.at());
    }
    return postfix(primary());
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

  private static Expression step(Expression place, Token sign, boolean before) {
    if (!place.isPlace() || !(place.type() instanceof CType.Int)) {
      throw new SnippetMistake(
          sign.at(), "With " + sign.text() + " goes a variable that is a number.");
    }
    return new Step(place, sign.is("++") ? 1 : -1, before, sign.at());
  }

  private static Expression cast(CType type, Expression operand, Position at) {
    if (type instanceof CType.Nothing) {
      return new Cast(operand, type, at);
    }
    Expression value = Typing.scalar(operand);
    if (!type.isScalar()) {
      throw new SnippetMistake(at, "Nothing can be cast to a " + type.text() + ".");
    }
    return new Cast(value, type, at);
  }

  private Expression size(Token sign) {
    int before = scope.length();
    CType type;
    if (words.peek().is("(") && isType(1)) {
      words.next();
      type = pointers(baseType());
      words.expect(")", "the type");
    } else {
      type = unary().type();
    }
    refuseCalls(before, sign);
    return new Literal(SIZE, type.size(), sign.at());
  }

  private Expression postfix(Expression first) {
    Expression e = first;
    while (true) {
      Token sign = words.peek();
      if (words.take("[")) {
        Expression index = expression();
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
      throw new SnippetMistake(
          sign.at(),
          "A pointer has no members; what it points to has. Write -> instead of the dot.");
    } else if (!(structure.type() instanceof CType.Struct type)) {
      throw new SnippetMistake(sign.at(), "A " + structure.type().text() + " has no members.");
    } else {
      List<String> names = type.fields().stream().map(CType.Field::name).toList();
      CType.Field field =
          type.field(name.text())
              .orElseThrow(
                  () ->
                      new SnippetMistake(
                          name.at(),
                          type.text()
                              + " has no member "
                              + name.text()
                              + ". "
                              + Nearest.offer(
                                  name.text(), names, "It has " + String.join(", ", names) + ".")));
      return new Member(structure, field, sign.at());
    }
  }

  private Expression primary() {
    Token token = words.next();
    return switch (token.kind()) {
      case NUMBER -> number(token);
      case CHARACTER -> new Literal(Types.INT, token.number(), token.at());
      case STRING, WIDE_STRING -> text(token, token.kind() == Token.Kind.WIDE_STRING);
      case NAME -> named(token);
      default -> inParentheses(token);
    };
  }

  private Expression inParentheses(Token token) {
    if (!token.is("(")) {
      throw new SnippetMistake(
          token.at(), "Here is " + token.shown() + ", where a value is missing.");
    }
    Expression inner = expression();
    words.expect(")", "this");
    return inner;
  }

  private static Expression number(Token token) {
    long value = token.number();
    boolean isInt = value >= 0 && value <= Integer.MAX_VALUE;
    boolean isDword = value >= 0 && value <= 0xFFFF_FFFFL;
    CType type = isInt ? Types.INT : isDword ? Types.DWORD : SIZE;
    return new Literal(type, value, token.at());
  }

  /** A text, with those that follow it. */
  private Expression text(Token first, boolean wide) {
    return text(first, joined(first), wide);
  }

  private static Expression text(Token first, String value, boolean wide) {
    int length = Memory.bytes(value, wide).length / (wide ? 2 : 1);
    return new Text(new Array(wide ? Types.WCHAR : Types.CHAR, length), value, first.at());
  }

  private String joined(Token first) {
    StringBuilder value = new StringBuilder(first.text());
    while (words.peek().isString()) {
      value.append(words.next().text());
    }
    return value.toString();
  }

  private Expression named(Token name) {
    if (TEXT.contains(name.text()) && words.peek().is("(")) {
      return wide(name);
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

  private Expression wide(Token macro) {
    words.next();
    Token text = words.next();
    if (text.isString()) {
      String value = joined(text);
      words.expect(")", "the text");
      return TEXT.contains(words.peek().text()) ? followed(text, value) : text(text, value, true);
    } else if (text.kind() == Token.Kind.CHARACTER) {
      words.expect(")", "the character");
      return new Literal(Types.INT, text.number(), text.at());
    }
    throw noText(macro, text);
  }

  private static SnippetMistake noText(Token macro, Token found) {
    return new SnippetMistake(
        found.at(), "Between the parentheses of " + macro.text() + " stands a text in quotes.");
  }

  /** A text between the parentheses of a macro, with those of the macros that follow it. */
  private Expression followed(Token first, String value) {
    StringBuilder all = new StringBuilder(value);
    while (TEXT.contains(words.peek().text())) {
      Token macro = words.next();
      words.expect("(", "the text");
      Token text = words.next();
      if (!text.isString()) {
        throw noText(macro, text);
      }
      all.append(joined(text));
      words.expect(")", "the text");
    }
    return text(first, all.toString(), true);
  }

  private SnippetMistake unknown(Token name) {
    Set<String> names = scope.names();
    names.addAll(C.WINDOWS.constants().keySet());
    return new SnippetMistake(
        name.at(),
        name.text()
            + " is neither a variable nor a constant that is known. "
            + Nearest.offer(
                name.text(), names, "Declare it first, as in: HANDLE " + name.text() + ";"));
  }

  /** Whether a type stands there. */
  boolean isType(int ahead) {
    Token token = words.peek(ahead);
    return token.isName()
        && (QUALIFIERS.contains(token.text())
            || LENGTHS.contains(token.text())
            || (scope.find(token.text()).isEmpty()
                && scope.header().types().find(token.text()).isPresent()));
  }

  /** A type without the stars behind it. */
  CType baseType() {
    boolean readOnly = qualifiers();
    Token name = words.peek();
    CType type;
    if (LENGTHS.contains(name.text())) {
      type = combined();
    } else {
      words.name("a type");
      type =
          scope
              .header()
              .types()
              .find(name.text())
              .orElseThrow(() -> new SnippetMistake(name.at(), name.text() + " is no type."));
    }
    readOnly |= qualifiers();
    if (readOnly && words.peek().is("*")) {
      words.next();
      return new Pointer(type, true);
    }
    return type;
  }

  private boolean qualifiers() {
    boolean readOnly = false;
    while (words.peek().isName() && QUALIFIERS.contains(words.peek().text())) {
      readOnly |= !words.next().text().equals("static");
    }
    return readOnly;
  }

  /** A type of several words, such as unsigned long. */
  private CType combined() {
    StringBuilder text = new StringBuilder();
    Map<String, Integer> sizes = Map.of("char", 1, "short", 2, "long", 4);
    int size = Types.INT.size();
    int longs = 0;
    while (LENGTHS.contains(words.peek().text()) || words.peek().isName("char")) {
      String word = words.next().text();
      longs += word.equals("long") ? 1 : 0;
      size = sizes.getOrDefault(word, size);
      text.append(text.isEmpty() ? "" : " ").append(word);
    }
    boolean signed = text.indexOf("unsigned") < 0;
    return new CType.Int(text.toString(), longs > 1 ? 8 : size, signed);
  }

  /** The stars behind a type. */
  CType pointers(CType base) {
    CType type = base;
    while (words.take("*")) {
      type = new Pointer(type, false);
      qualifiers();
    }
    return type;
  }
}

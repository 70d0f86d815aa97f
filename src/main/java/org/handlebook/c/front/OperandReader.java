package org.handlebook.c.front;

import java.util.List;
import java.util.Optional;
import org.handlebook.c.front.Expr.WholeNumber;
import org.handlebook.c.front.Lexeme.Kind;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Array;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.Types;

/** Reads what operators stand between: names, numbers, texts, calls, members, elements. */
final class OperandReader {
  /** So many characters are one number. */
  private static final int MOST_CHARACTERS = 4;

  private final Reading reading;

  OperandReader(Reading reading) {
    this.reading = reading;
  }

  private LexemeStream words() {
    return reading.words();
  }

  private Diagnostics diagnostics() {
    return reading.diagnostics();
  }

  Expr read() {
    return suffixes(primary());
  }

  Expr suffixes(Expr operand) {
    Expr e = operand;
    while (true) {
      Lexeme sign = words().peek();
      if (words().take("[")) {
        Expr index = reading.expressions().expression();
        words().expect("]", "the index");
        e = reading.building().element(e, index, sign.at());
      } else if (words().take("(")) {
        e = call(e, sign);
      } else if (words().take(".")) {
        e = StreamReader.isStream(e) ? reading.streams().method(e) : member(e, sign.at());
      } else if (words().take("->")) {
        Expr object = e;
        Expr pointer = new ClassOperators(reading).of("->", e, List.of(), sign.at()).orElse(object);
        e = member(reading.building().dereference(pointer, sign.at()), sign.at());
      } else if (words().take("++") || words().take("--")) {
        WholeNumber one = new WholeNumber(Types.INT, 1, sign.at());
        e = new OwnValueSteps(reading).step(e, one, sign.is("--"), true, sign.at());
      } else {
        return e;
      }
    }
  }

  private Expr member(Expr object, Spot at) {
    if (Vectors.is(object.type())) {
      return new Vectors(reading).method(object);
    } else if (Strings.is(object.type())) {
      return new StringMethods(reading).method(object);
    }
    Lexeme name = words().name();
    Optional<Expr> called = new ClassOperands(reading).called(object, name);
    if (called.isPresent()) {
      return called.get();
    }
    Optional<CType.Field> field = find(object.type().members(), name.text());
    if (field.isEmpty()) {
      if (!Unknown.is(object)) {
        Offer offer = new ClassOperands(reading).likely(object.type(), name.text());
        diagnostics()
            .add(name.at(), DiagnosticText.NO_MEMBER, object.type().text(), name.text(), offer);
      }
      return Unknown.value(name.at());
    }
    CType.Field found = field.get();
    CType type = reading.known().adapted(found.type());
    CType.Field whole = new CType.Field(found.name(), type, found.offset());
    return References.target(BitMembers.of(object, whole, at));
  }

  private static Optional<CType.Field> find(List<CType.Field> fields, String name) {
    Optional<CType.Field> own =
        fields.stream().filter(field -> field.name().equals(name)).findFirst();
    if (own.isPresent()) {
      return own;
    }
    for (CType.Field field : fields) {
      if (field.name().isEmpty()) {
        Optional<CType.Field> inner = find(field.type().members(), name);
        if (inner.isPresent()) {
          CType.Field found = inner.get();
          return Optional.of(new CType.Field(name, found.type(), field.offset() + found.offset()));
        }
      }
    }
    return Optional.empty();
  }

  private Expr primary() {
    Lexeme word = words().peek();
    return switch (word.kind()) {
      case NUMBER -> {
        words().next();
        yield number(word);
      }
      case CHARACTER -> {
        words().next();
        yield character(word);
      }
      case STRING -> text();
      case NAME -> name(word);
      default -> {
        if (words().take("::")) {
          yield primary();
        } else if (words().take("(")) {
          Expr e = reading.expressions().expression();
          words().expect(")", "the expression");
          yield e;
        } else if (reading.isCpp() && word.is("[")) {
          throw diagnostics().fatal(word.at(), DiagnosticText.CPP_REFUSED, "[…](…) { … }");
        }
        throw word.kind() == Kind.OTHER
            ? words().noSign()
            : diagnostics().fatal(words().behindLast(), DiagnosticText.VALUE_MISSING, word.shown());
      }
    };
  }

  private Expr number(Lexeme word) {
    if (NumberText.isReal(word.text()) && NumberText.real(word.text()).isPresent()) {
      boolean isFloat = word.text().endsWith("f") || word.text().endsWith("F");
      double value = NumberText.real(word.text()).getAsDouble();
      return new Expr.RealNumber(
          isFloat ? NumberText.FLOAT : NumberText.DOUBLE,
          isFloat ? (float) value : value,
          word.at());
    }
    Optional<Long> value = NumberText.integer(word.text());
    if (value.isEmpty()) {
      diagnostics().add(word.at(), DiagnosticText.NO_NUMBER, word.text());
    }
    long number = value.orElse(0L);
    CType.Int type = NumberText.type(word.text(), number);
    return new WholeNumber(type, type.fit(number), word.at());
  }

  private Expr character(Lexeme word) {
    if (word.value().isEmpty() || word.value().length() > MOST_CHARACTERS) {
      diagnostics().add(word.at(), DiagnosticText.EMPTY_CHARACTER);
      return new WholeNumber(Types.INT, 0, word.at());
    }
    byte[] bytes = TextBytes.of(word.value(), false);
    if (word.wide()) {
      return new WholeNumber(Types.WCHAR, word.value().charAt(0), word.at());
    }
    long value = bytes.length == 1 ? bytes[0] : 0;
    for (int i = 0; bytes.length > 1 && i < bytes.length; i++) {
      value = (value << 8) | (bytes[i] & 0xFF);
    }
    return new WholeNumber(Types.INT, (int) value, word.at());
  }

  /** Strings one after the other are one; if one of them is of wide characters, all are. */
  private Expr text() {
    Lexeme first = words().next();
    StringBuilder value = new StringBuilder(first.value());
    boolean wide = first.wide();
    while (words().peek().kind() == Kind.STRING) {
      wide |= words().peek().wide();
      value.append(words().next().value());
    }
    int length = TextBytes.of(value.toString(), wide).length / (wide ? 2 : 1) + 1;
    Array type = new Array(wide ? Types.WCHAR : Types.CHAR, length);
    return new Expr.StringLiteral(type, value.toString(), wide, first.at());
  }

  private Expr name(Lexeme word) {
    if (new ThisThread(reading).isNext()) {
      return new ThisThread(reading).read();
    }
    if (reading.types().isNext(0)) {
      return functional(word);
    }
    Optional<Expr> special =
        new CppFunctions(reading).read(word).or(() -> reading.streams().special(word));
    if (special.isPresent()) {
      return special.get();
    }
    words().next();
    return new Lookup(reading)
        .find(word.text())
        .flatMap(symbol -> expression(symbol, word))
        .orElseGet(() -> unknown(word));
  }

  /** {@code DWORD(x)}: a cast as C++ writes it. */
  private Expr functional(Lexeme word) {
    CType type = reading.types().specifiers().type();
    if (words().isNext("::") && !Strings.is(type)) {
      return new ClassOperands(reading).scoped(type);
    } else if (new Classes(reading).begins(type) && (words().isNext("(") || words().isNext("{"))) {
      return new Temporaries(reading).of(type, word.at());
    } else if (CppValues.is(type)) {
      return new Strings(reading)
          .constant(word.at())
          .orElseGet(() -> new Temporaries(reading).of(type, word.at()));
    } else if (!words().isNext("(")) {
      throw diagnostics().fatal(word.at(), DiagnosticText.TYPE_FOR_VALUE, word.text());
    }
    words().next();
    Expr value =
        words().isNext(")")
            ? new WholeNumber(Types.INT, 0, word.at())
            : reading.expressions().expression();
    words().expect(")", "the value");
    return reading.expressions().cast(type, value, word.at());
  }

  private Optional<Expr> expression(Symbol symbol, Lexeme word) {
    if (symbol instanceof Symbol.Variable variable) {
      return Optional.of(References.target(new Expr.VariableRef(variable, word.at())));
    } else if (symbol instanceof Symbol.NamedConstant constant) {
      return Optional.of(new WholeNumber(constant.type(), constant.value(), word.at()));
    } else if (symbol instanceof Symbol.ProgramFunction own) {
      return Optional.of(new Expr.FunctionRef(own, own.type(), word.at()));
    } else if (symbol instanceof Symbol.LibraryFunction library) {
      return Optional.of(new Expr.FunctionRef(library, library.type(), word.at()));
    } else if (symbol instanceof Symbol.WindowsFunction call) {
      return Optional.of(new Expr.FunctionRef(call, call.type(), word.at()));
    }
    return new ClassOperands(reading).own(symbol, word);
  }

  private Expr unknown(Lexeme word) {
    boolean calls = words().isNext("(");
    Optional<String> keyword = StatementWords.nearest(word.text());
    if (keyword.isPresent()) {
      throw misspelt(word, Offer.of(List.of(keyword.get())));
    }
    Offer offer = reading.known().nearest(word.text(), reading.names().all());
    Missing.of(word.text())
        .ifPresentOrElse(
            why -> diagnostics().add(word.at(), why, word.text(), Instead.of(word.text())),
            () ->
                diagnostics()
                    .add(
                        word.at(),
                        calls ? DiagnosticText.NO_FUNCTION : DiagnosticText.NOT_DECLARED,
                        word.text(),
                        offer));
    reading.names().putGlobal(new Symbol.NamedConstant(word.text(), Unknown.TYPE, 0));
    return Unknown.value(word.at());
  }

  /** Nothing can be read of a statement whose word is not known. */
  private Diagnostics.Abandoned misspelt(Lexeme word, Offer offer) {
    Diagnostics.Abandoned abandoned =
        diagnostics().fatal(word.at(), DiagnosticText.NOT_DECLARED, word.text(), offer);
    if (words().take("(")) {
      words().skipBalanced();
    }
    return abandoned;
  }

  List<Expr> arguments() {
    return new ArgumentReader(reading).read(List.of());
  }

  private Expr call(Expr function, Lexeme paren) {
    if (function instanceof Expr.FunctionRef ref && ref.function().name().equals("va_arg")) {
      return new ArgumentReader(reading).varying(paren);
    }
    Expr callee = reading.building().value(function);
    if (Unknown.is(callee)) {
      arguments();
      return callee;
    }
    CType.Function type =
        callee.type() instanceof Pointer pointer && pointer.target() instanceof CType.Function f
            ? f
            : null;
    if (type == null) {
      throw diagnostics().fatal(function.at(), DiagnosticText.NOT_CALLABLE, function.type().text());
    }
    Spot at = function instanceof Expr.FunctionRef ? function.at() : paren.at();
    return References.target(
        CallBuilding.call(
            reading, callee, type, new ArgumentReader(reading).read(type.parameters()), at));
  }
}

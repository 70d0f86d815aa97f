package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.handlebook.c.front.Expr.WholeNumber;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Int;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads the C++ that C courses use: streams, manipulators, {@code new} and {@code delete}, and
 * casts with names.
 */
final class StreamReader {
  private static final Pointer ANY = new Pointer(Types.VOID, false);
  private static final CType.Code STREAM = new CType.Code("ostream");
  private static final Int BOOL = new Int("bool", 1, false);
  private static final CType.Code MANIPULATOR = new CType.Code("manipulator");

  private static final Map<String, Integer> STREAMS =
      Map.of("cout", 1, "cerr", 2, "clog", 2, "cin", 0, "wcout", 17, "wcerr", 18, "wcin", 16);

  private static final List<String> MANIPULATORS =
      List.of(
          "endl",
          "flush",
          "hex",
          "dec",
          "oct",
          "fixed",
          "scientific",
          "boolalpha",
          "noboolalpha",
          "left",
          "right",
          "uppercase",
          "showbase",
          "ws",
          "ends",
          "setw",
          "setfill",
          "setprecision");

  private static final Set<String> CASTS =
      Set.of("static_cast", "const_cast", "reinterpret_cast", "dynamic_cast");

  private final Reading reading;

  StreamReader(Reading reading) {
    this.reading = reading;
  }

  /** Returns whether all has been read that was asked for. */
  static Expr holds(Expr stream) {
    return Strings.call("stream_holds", Types.INT, List.of(stream));
  }

  static boolean isStream(Expr e) {
    return e.type().equals(STREAM);
  }

  private LexemeStream words() {
    return reading.words();
  }

  /** Returns what such a name means, unless the program has declared it itself. */
  Optional<Expr> special(Lexeme name) {
    if (name.isName("std") && words().peek(1).is("::")) {
      words().next();
      words().next();
      return special(words().peek()).or(() -> Optional.of(reading.operands().read()));
    } else if (CASTS.contains(name.text()) && words().peek(1).is("<")) {
      return Optional.of(cast());
    } else if (name.isName("this") || name.isName("nullptr")) {
      words().next();
      Optional<Expr> own = new ClassOperands(reading).pointer(name);
      if (name.isName("this") && own.isPresent()) {
        return own;
      }
      return Optional.of(new WholeNumber(new Pointer(Types.VOID, false), 0, name.at()));
    } else if (reading.names().find(name.text()).isPresent()) {
      return Optional.empty();
    } else if (STREAMS.containsKey(name.text()) && !words().peek(1).is("(")) {
      words().next();
      return Optional.of(new WholeNumber(STREAM, STREAMS.get(name.text()), name.at()));
    } else if (MANIPULATORS.contains(name.text())) {
      return manipulator(name);
    }
    return Optional.empty();
  }

  private Optional<Expr> manipulator(Lexeme name) {
    int number = MANIPULATORS.indexOf(name.text());
    boolean takes = name.text().startsWith("set");
    if (takes != words().peek(1).is("(")) {
      return Optional.empty();
    }
    words().next();
    if (!takes) {
      return Optional.of(new WholeNumber(MANIPULATOR, number, name.at()));
    }
    words().next();
    List<Expr> arguments = reading.operands().arguments();
    Expr value = arguments.isEmpty() ? new WholeNumber(Types.INT, 0, name.at()) : arguments.get(0);
    return Optional.of(
        new Expr.PointerSum(
            new WholeNumber(MANIPULATOR, number, name.at()),
            Folding.conversion(reading.building().scalar(value), NumberText.LONG_LONG),
            256,
            0,
            MANIPULATOR,
            name.at()));
  }

  private Expr cast() {
    Lexeme word = words().next();
    words().expect("<", word.text());
    CType type = reading.types().typeName();
    words().expect(">", "the type");
    words().expect("(", "the type");
    Expr value = reading.expressions().expression();
    words().expect(")", "the value");
    return reading.expressions().cast(type, value, word.at());
  }

  /** Reads what stands behind the sign; in C++, a character by itself is no int. */
  Expr operand(Supplier<Expr> read) {
    Lexeme first = words().peek();
    int begin = words().position();
    Expr operand = read.get();
    boolean isCharacter = first.kind() == Lexeme.Kind.CHARACTER && words().position() == begin + 1;
    return isCharacter
        ? Folding.conversion(operand, first.wide() ? Types.WCHAR : Types.CHAR)
        : operand;
  }

  /** {@code cout << x} or {@code cin >> x}. */
  Expr operator(Expr stream, Lexeme sign, Expr operand) {
    if (sign.is(">>")) {
      Expr place =
          operand.type() instanceof CType.Array ? reading.building().value(operand) : operand;
      boolean isText = operand.type() instanceof CType.Array || operand.type() instanceof Pointer;
      Expr address = isText ? place : reading.building().address(operand, sign.at());
      return invoke("stream_read_" + kind(operand.type()), stream, address, sign.at());
    }
    if (operand.type().equals(MANIPULATOR)) {
      return invoke("stream_manipulate", stream, operand, sign.at());
    }
    Expr value =
        Strings.is(operand.type()) ? Strings.address(operand) : reading.building().scalar(operand);
    return invoke("stream_write_" + kind(operand.type()), stream, value, sign.at());
  }

  private static String kind(CType type) {
    CType value = type.decayed();
    if (Strings.is(type)) {
      return type.equals(Strings.WIDE) ? "string16" : "string8";
    } else if (value instanceof CType.Real) {
      return value.size() == 4 ? "float" : "double";
    } else if (value instanceof Int integer) {
      boolean character =
          integer.text().equals("char")
              || integer.text().equals("CHAR")
              || integer.text().equals("unsigned char")
              || integer.text().equals("BYTE");
      boolean wide = integer.text().equals("wchar_t") || integer.text().equals("WCHAR");
      return Folding.isBool(integer)
          ? "bool"
          : character
              ? "char"
              : (wide ? "wchar" : (integer.signed() ? "int" : "unsigned")) + 8 * integer.size();
    } else if (value instanceof Pointer text
        && text.target() instanceof Int c
        && c.isCharacterLike()) {
      return c.size() == 2 ? "wide" : "text";
    }
    return "pointer";
  }

  private static Expr invoke(String function, Expr stream, Expr value, Spot at) {
    CType.Function type = new CType.Function(STREAM, List.of(STREAM, value.type()), false);
    Symbol symbol = new Symbol.LibraryFunction(function, type);
    Expr callee = new Expr.FunctionRef(symbol, new Pointer(type, false), at);
    return new Expr.Invocation(callee, List.of(stream, value), STREAM, -1, at);
  }

  /** {@code cin.get()} and its kin, of which the dot is taken. */
  Expr method(Expr stream) {
    Lexeme name = words().name();
    words().expect("(", name.text());
    List<Expr> arguments = new ArrayList<>();
    arguments.add(stream);
    reading
        .operands()
        .arguments()
        .forEach(argument -> arguments.add(reading.building().value(argument)));
    boolean asks = Set.of("eof", "fail", "good").contains(name.text());
    CType returns = asks ? BOOL : name.isName("get") && arguments.size() == 1 ? Types.INT : STREAM;
    CType.Function type = new CType.Function(returns, List.of(), true);
    Symbol symbol = new Symbol.LibraryFunction("stream_" + name.text(), type);
    Expr callee = new Expr.FunctionRef(symbol, new Pointer(type, false), name.at());
    return new Expr.Invocation(callee, arguments, returns, -1, name.at());
  }

  /**
   * {@code new T}, {@code new T[n]}, {@code new T(x)}, {@code new T{x}}: the word is taken. What it
   * begins with is copied into the new block.
   */
  Expr allocation(Lexeme word) {
    CType type = reading.types().specifiers().type();
    while (words().take("*")) {
      type = new Pointer(type, false);
    }
    Expr count = new WholeNumber(NumberText.LONG_LONG, 1, word.at());
    CType begun = type;
    if (words().take("[")) {
      count = reading.building().scalar(reading.expressions().expression());
      words().expect("]", "the number");
      long length = Folding.known(count, reading.names()).orElse(0L);
      begun = new CType.Array(type, (int) Math.max(0, length));
    }
    boolean isObject = new Classes(reading).begins(type);
    Expr first = isObject ? null : first(begun, word.at());
    return filled(type, begun, count, first, begun != type, word.at());
  }

  private Expr filled(
      CType type, CType begun, Expr count, @Nullable Expr first, boolean several, Spot at) {
    Expr size = new WholeNumber(NumberText.LONG_LONG, type.size(), at);
    Expr block = library("calloc", ANY, List.of(count, size), at);
    if (new Classes(reading).begins(type)) {
      return new ClassBlocks(reading).allocated(type, count, block, several, at);
    } else if (first != null) {
      Expr from = reading.building().address(first, at);
      Expr length = new WholeNumber(NumberText.LONG_LONG, begun.size(), at);
      block = library("memcpy", ANY, List.of(block, from, length), at);
    }
    return Folding.conversion(block, new Pointer(type, false));
  }

  /** Reads in parentheses what a new block is made of, or how many there are. */
  Expr block(CType type, boolean several, Spot at) {
    Expr one = new WholeNumber(NumberText.LONG_LONG, 1, at);
    boolean isObject = new Classes(reading).begins(type);
    Expr first = isObject || several ? null : first(type, at);
    Expr count = several ? reading.building().scalar(new Classes(reading).given().get(0)) : one;
    return filled(type, type, count, first, several, at);
  }

  /** Reads with what a new block begins; null if with zeros. */
  private @Nullable Expr first(CType type, Spot at) {
    if (words().isNext("{")) {
      return new Temporaries(reading).of(type, at);
    } else if (!words().take("(")) {
      return null;
    }
    List<Expr> values = reading.operands().arguments();
    if (values.size() > 1) {
      reading.diagnostics().add(at, DiagnosticText.CPP_REFUSED, "new " + type.text() + "(…)");
    }
    return values.size() == 1 ? new Temporaries(reading).of(type, values.get(0), at) : null;
  }

  /** {@code delete p} and {@code delete[] p}: the word is taken. */
  Expr release(Lexeme word) {
    boolean several = words().take("[");
    if (several) {
      words().expect("]", "delete");
    }
    Expr block = reading.building().scalar(reading.expressions().unary());
    boolean ends = block.type() instanceof Pointer p && new Classes(reading).ends(p.target());
    if (!ends) {
      return library("free", Types.VOID, List.of(block), word.at());
    } else if (several) {
      throw reading
          .diagnostics()
          .fatal(word.at(), DiagnosticText.CPP_REFUSED, "delete[] " + block.type().text());
    }
    return new ClassBlocks(reading)
        .released(
            block, place -> library("free", Types.VOID, List.of(place), word.at()), word.at());
  }

  private static Expr library(String name, CType returns, List<Expr> arguments, Spot at) {
    CType.Function type =
        new CType.Function(returns, arguments.stream().map(Expr::type).toList(), false);
    Symbol symbol = new Symbol.LibraryFunction(name, type);
    Expr callee = new Expr.FunctionRef(symbol, new Pointer(type, false), at);
    return new Expr.Invocation(callee, arguments, returns, -1, at);
  }
}

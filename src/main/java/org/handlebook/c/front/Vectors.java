package org.handlebook.c.front;

import java.util.List;
import java.util.Optional;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Field;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.CType.Struct;

/**
 * The {@code vector} of C++, in which programs keep the handles of their threads: a structure of a
 * pointer, how many there are, and for how many there is room. Copies of it are refused.
 */
final class Vectors {
  private static final String NAME = "vector<";

  private final Reading reading;

  Vectors(Reading reading) {
    this.reading = reading;
  }

  static boolean is(CType type) {
    return type instanceof Struct structure && structure.text().startsWith(NAME);
  }

  /** Returns whether it is one, or consists of them. */
  static boolean areIn(CType type) {
    return is(type) || (type instanceof CType.Array array && areIn(array.element()));
  }

  private LexemeStream words() {
    return reading.words();
  }

  private Building building() {
    return reading.building();
  }

  /** Returns whether the next words name such a type. */
  boolean isNext() {
    int name = nameAt(0);
    return words().peek(name + 1).is("<") && isVector(words().peek(name));
  }

  private int nameAt(int ahead) {
    return words().peek(ahead).isName("std") && words().peek(ahead + 1).is("::")
        ? ahead + 2
        : ahead;
  }

  private boolean isVector(Lexeme word) {
    return word.isName("vector") && new Lookup(reading).find(word.text()).isEmpty();
  }

  /** Reads such a type; a vector of vectors is none that is known here. */
  CType type() {
    int name = nameAt(0);
    for (int i = 0; i < name; i++) {
      words().next();
    }
    Lexeme word = words().peek();
    if (isVector(words().peek(nameAt(2)))) {
      new Unknown(reading).declare(word);
      words().next();
      new Unknown(reading).skipArguments(Unknown.TYPE);
      return Unknown.TYPE;
    }
    words().next();
    words().next();
    CType element = reading.types().specifiers().type();
    while (words().take("*")) {
      element = new Pointer(element, false);
    }
    if (element.equals(Unknown.TYPE)) {
      words().take(">");
      return Unknown.TYPE;
    }
    words().expect(">", "the type");
    return new Struct(
        NAME + element.text() + ">",
        List.of(
            new Field("first", new Pointer(element, false), 0),
            new Field("count", NumberText.UNSIGNED_LONG_LONG, 8),
            new Field("room", NumberText.UNSIGNED_LONG_LONG, 16)));
  }

  /** Says that whole vectors are not stored. */
  static void refuse(Diagnostics diagnostics, CType type, String name, Spot at) {
    diagnostics.add(at, DiagnosticText.CPP_REFUSED, (type.text() + " " + name).strip());
  }

  /** Reads with what a vector begins, after it has become empty: values in braces, or how many. */
  void begin(Expr vector, List<Stmt> stores) {
    Spot at = words().peek().at();
    if (words().take("{")) {
      while (!words().isNext("}") && !words().atEnd()) {
        value(vector, stores);
        if (!words().take(",")) {
          break;
        }
      }
      words().expect("}", "the values");
      return;
    }
    List<Expr> arguments = words().take("(") ? reading.operands().arguments() : List.of();
    boolean zeros =
        arguments.size() == 2
            && Folding.known(arguments.get(1), reading.names()).equals(Optional.of(0L));
    if (arguments.size() != 1 && !zeros) {
      throw reading
          .diagnostics()
          .fatal(at, DiagnosticText.CPP_REFUSED, vector.type().text() + " = …");
    }
    stores.add(new Stmt.Evaluation(resized(vector, arguments.get(0), at), at));
  }

  private void value(Expr vector, List<Stmt> stores) {
    Spot at = words().peek().at();
    if (words().isNext("{")) {
      refuse(reading.diagnostics(), vector.type(), "{ { … } }", at);
      words().skipBraces();
    } else {
      Expr value = reading.expressions().assignment();
      stores.add(new Stmt.Evaluation(added(vector, value, at), at));
    }
  }

  /** Returns an element. */
  Expr element(Expr vector, Expr index, Spot at) {
    return building().index(member(vector, 0, at), index, at);
  }

  /** Reads a method, of which the dot is taken. */
  Expr method(Expr vector) {
    Lexeme name = words().name();
    words().expect("(", name.text());
    List<Expr> given = reading.operands().arguments();
    Spot at = name.at();
    String form = name.text() + "/" + given.size();
    return switch (form) {
      case "push_back/1", "emplace_back/1" -> added(vector, given.get(0), at);
      case "pop_back/0" -> building().assign(count(vector, at), last(vector, at), at);
      case "size/0" -> size(vector, at);
      case "empty/0" -> building().binary("==", count(vector, at), number(0, at), at);
      case "clear/0" -> building().assign(count(vector, at), number(0, at), at);
      case "data/0", "begin/0" -> building().value(first(vector, at));
      case "end/0" -> building().sum(first(vector, at), count(vector, at), 0, at);
      case "front/0" -> element(vector, number(0, at), at);
      case "back/0" -> element(vector, last(vector, at), at);
      case "at/1" -> element(vector, given.get(0), at);
      case "reserve/1" -> library("vector_room", vector, given.get(0), at);
      case "resize/1" -> resized(vector, given.get(0), at);
      default ->
          throw reading
              .diagnostics()
              .fatal(at, DiagnosticText.CPP_REFUSED, vector.type().text() + "::" + name.text());
    };
  }

  /** Returns how many elements it has. */
  Expr size(Expr vector, Spot at) {
    return building().binary("+", count(vector, at), number(0, at), at);
  }

  private static Expr member(Expr vector, int number, Spot at) {
    return new Expr.MemberOf(vector, vector.type().members().get(number), at);
  }

  private static Expr first(Expr vector, Spot at) {
    return member(vector, 0, at);
  }

  private static Expr count(Expr vector, Spot at) {
    return member(vector, 1, at);
  }

  private Expr last(Expr vector, Spot at) {
    return building().binary("-", count(vector, at), number(1, at), at);
  }

  private static Expr number(long value, Spot at) {
    return new Expr.WholeNumber(NumberText.UNSIGNED_LONG_LONG, value, at);
  }

  /** The value is stored where there is room, and counted then. */
  private Expr added(Expr vector, Expr value, Spot at) {
    Expr more = building().binary("+", count(vector, at), number(1, at), at);
    Expr place = building().dereference(library("vector_room", vector, more, at), at);
    Expr stored = building().assign(place, value, at);
    return new Expr.Sequence(stored, building().assign(count(vector, at), more, at), at);
  }

  private Expr resized(Expr vector, Expr count, Spot at) {
    return library("vector_resize", vector, count, at);
  }

  private Expr library(String name, Expr vector, Expr count, Spot at) {
    Pointer elements = (Pointer) vector.type().members().get(0).type();
    List<Expr> arguments =
        List.of(
            building().address(vector, at),
            number(elements.target().size(), at),
            building().converted(NumberText.UNSIGNED_LONG_LONG, count, name));
    CType.Function type =
        new CType.Function(elements, arguments.stream().map(Expr::type).toList(), false);
    Symbol symbol = new Symbol.LibraryFunction(name, type);
    Expr callee = new Expr.FunctionRef(symbol, new Pointer(type, false), at);
    return new Expr.Invocation(callee, arguments, elements, -1, at);
  }
}

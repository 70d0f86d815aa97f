package org.handlebook.c.front;

import java.util.List;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Field;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.CType.Struct;

/**
 * The {@code vector} of C++, in which programs keep the handles of their threads: a structure of a
 * pointer, how many there are, and for how many there is room.
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

  /** Reads such a type. */
  CType type() {
    int name = nameAt(0);
    for (int i = 0; i < name + 2; i++) {
      words().next();
    }
    CType element = reading.types().specifiers().type();
    while (words().take("*")) {
      element = new Pointer(element, false);
    }
    boolean isCopied =
        new Classes(reading).of(element).filter(parts -> !parts.isCopied()).isEmpty();
    if (new Classes(reading).ends(element) && isCopied) {
      String text = NAME + element.text() + ">";
      reading.diagnostics().add(words().peek().at(), DiagnosticText.CPP_REFUSED, text);
      element = Unknown.TYPE;
    }
    if (element.equals(Unknown.TYPE)) {
      words().take(">");
      return Unknown.TYPE;
    }
    words().expectClosing("the type");
    return new Struct(
        NAME + element.text() + ">",
        List.of(
            new Field("first", new Pointer(element, false), 0),
            new Field("count", NumberText.UNSIGNED_LONG_LONG, 8),
            new Field("room", NumberText.UNSIGNED_LONG_LONG, 16)));
  }

  /** Reads with what a vector begins, after it has become empty. */
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
    } else if (words().take("(")) {
      counted(vector, reading.operands().arguments(), stores, at);
    } else {
      counted(vector, List.of(reading.expressions().assignment()), stores, at);
    }
  }

  /** Begins as a copy, or with so many elements, which have one value. */
  private void counted(Expr vector, List<Expr> given, List<Stmt> stores, Spot at) {
    if (given.isEmpty()) {
      return;
    }
    Expr first = given.get(0);
    if (given.size() == 1 && !first.type().isScalar()) {
      Expr value = building().converted(vector.type(), first, Places.named(vector));
      stores.add(new Stmt.Evaluation(new Expr.Assignment(vector, value, at), at));
      return;
    } else if (given.size() > 2 || first.type().isPointer()) {
      throw reading
          .diagnostics()
          .fatal(at, DiagnosticText.CPP_REFUSED, vector.type().text() + "(…, …)");
    }
    Expr count = building().scalar(first);
    stores.add(new Stmt.Evaluation(resized(vector, count, at), at));
    if (given.size() == 2 && !given.get(1).isZero()) {
      stores.add(
          new CppValues(reading)
              .loop(
                  size(vector, at),
                  index -> {
                    Expr stored = building().assign(element(vector, index, at), given.get(1), at);
                    return List.of(new Stmt.Evaluation(stored, at));
                  }));
    }
  }

  private void value(Expr vector, List<Stmt> stores) {
    Spot at = words().peek().at();
    Expr value =
        words().isNext("{")
            ? new Temporaries(reading).of(elements(vector).target(), at)
            : reading.expressions().assignment();
    stores.add(new Stmt.Evaluation(added(vector, value, at), at));
  }

  private static Pointer elements(Expr vector) {
    return (Pointer) vector.type().members().get(0).type();
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

  /** Returns what gives it elements of its own, after it has been copied byte by byte. */
  Expr separated(Expr vector, Spot at) {
    return library("vector_separate", vector, number(0, at), at);
  }

  private Expr library(String name, Expr vector, Expr count, Spot at) {
    Pointer elements = elements(vector);
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

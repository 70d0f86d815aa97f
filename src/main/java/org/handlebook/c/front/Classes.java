package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handlebook.c.front.Symbol.ProgramFunction;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Aggregate;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.Types;

/** Makes, uses and ends objects of classes of C++. */
final class Classes {
  private final Reading reading;

  Classes(Reading reading) {
    this.reading = reading;
  }

  Optional<ClassParts> of(CType type) {
    return type instanceof Aggregate known ? reading.names().parts(known) : Optional.empty();
  }

  private static CType element(CType type) {
    return type instanceof CType.Array array ? element(array.element()) : type;
  }

  /** Returns whether something has to be called where one begins. */
  boolean begins(CType type) {
    return of(element(type)).filter(parts -> !parts.constructors().isEmpty()).isPresent();
  }

  /** Returns whether something has to be called where one ends. */
  boolean ends(CType type) {
    return of(element(type)).flatMap(ClassParts::destructor).isPresent();
  }

  private Building building() {
    return reading.building();
  }

  /** Reads with what an object begins: arguments, or what is copied. */
  void begin(Expr place, List<Stmt> stores) {
    LexemeStream words = reading.words();
    Spot at = words.peek().at();
    ClassParts parts = of(place.type()).orElseThrow();
    if (words.isNext("{") && parts.isPlain()) {
      made(place, List.of(), stores, at);
      reading.initialisers().braces(place, stores);
    } else if (words.isNext("{") || words.isNext("(")) {
      made(place, given(), stores, at);
    } else {
      Expr value = reading.expressions().assignment();
      made(place, List.of(value), stores, at);
    }
  }

  /** Reads arguments in parentheses or braces; none where neither stands. */
  List<Expr> given() {
    LexemeStream words = reading.words();
    if (words.take("(")) {
      return reading.operands().arguments();
    }
    List<Expr> given = new ArrayList<>();
    if (words.take("{")) {
      while (!words.isNext("}") && !words.atEnd()) {
        given.add(reading.expressions().assignment());
        if (!words.take(",")) {
          break;
        }
      }
      words.expect("}", "the values");
    }
    return given;
  }

  /** What makes an object of arguments is done; what is one already that nobody has is it. */
  void made(Expr place, List<Expr> given, List<Stmt> stores, Spot at) {
    ClassParts parts = of(place.type()).orElseThrow();
    Expr first = given.isEmpty() ? place : given.get(0);
    boolean isSame = given.size() == 1 && first.type().equals(place.type());
    if (isSame && (CppValues.isFresh(first) || parts.copying().isEmpty())) {
      Expr value = building().converted(place.type(), first, Places.named(place));
      stores.add(new Stmt.Evaluation(new Expr.Assignment(place, value, at), at));
      return;
    } else if (isSame && !parts.isCopied()) {
      refuseCopy(place.type(), at);
      return;
    }
    List<Expr> values =
        ThreadStart.is(parts, given) ? new ThreadStart(reading).values(given, at) : given;
    Expr call = call(parts, parts.type().text(), building().address(place, at), values, at);
    stores.add(new Stmt.Evaluation(call, at));
  }

  private void refuseCopy(CType type, Spot at) {
    reading.diagnostics().add(at, DiagnosticText.COPY_DELETED, type.text());
  }

  /** An object begins of which nothing is said; so do those that it consists of. */
  void made(Expr place, List<Stmt> stores) {
    if (!begins(place.type())) {
      return;
    } else if (place.type() instanceof CType.Array array) {
      stores.add(each(place, array.length(), false));
    } else {
      made(place, List.of(), stores, place.at());
    }
  }

  /** An object ends; of an array the last one first. */
  void ended(Expr place, List<Stmt> stores) {
    if (!ends(place.type())) {
      return;
    } else if (place.type() instanceof CType.Array array) {
      stores.add(each(place, array.length(), true));
      return;
    }
    ClassParts parts = of(place.type()).orElseThrow();
    Expr object = building().address(place, place.at());
    Expr call = call(parts, ClassParts.END, object, List.of(), place.at());
    stores.add(new Stmt.Evaluation(call, place.at()));
  }

  /** Returns what sees to it that a variable of the whole program ends with it, if it has to. */
  Optional<Stmt> endedAtExit(Symbol.Variable variable) {
    Spot at = variable.at();
    if (!ends(variable.type())) {
      return Optional.empty();
    }
    CType.Function type = new CType.Function(Types.VOID, List.of(), false);
    ProgramFunction function =
        reading.names().newFunction(ClassParts.END + variable.name(), type, at);
    ProgramFunction outer = reading.names().function();
    reading.names().enter(function);
    List<Stmt> last = new ArrayList<>();
    ended(new Expr.VariableRef(variable, at), last);
    reading.names().enter(outer);
    function.body(new Stmt.Block(last, at, at));
    Expr code = new Expr.FunctionRef(function, new Pointer(type, false), at);
    return Optional.of(new Stmt.Evaluation(Strings.call("atexit", Types.INT, List.of(code)), at));
  }

  private Stmt each(Expr all, int length, boolean ends) {
    Spot at = all.at();
    return new CppValues(reading)
        .loop(
            CppValues.number(length, at),
            index -> {
              Expr last = CppValues.number(length - 1, at);
              Expr number = ends ? building().binary("-", last, index, at) : index;
              Expr one = building().index(all, number, at);
              List<Stmt> stores = new ArrayList<>();
              if (ends) {
                ended(one, stores);
              } else {
                made(one, stores);
              }
              return stores;
            });
  }

  /** Returns a copy, as the class says how, of an object that somebody has. */
  Expr copied(Expr from) {
    Optional<ClassParts> parts = of(from.type());
    if (CppValues.isFresh(from)) {
      reading.lifetimes().keep(from);
      return from;
    } else if (parts.isPresent() && !parts.get().isCopied()) {
      if (parts.get().copying().isEmpty()) {
        refuseCopy(from.type(), from.at());
        return Unknown.value(from.at());
      }
    }
    if (parts.flatMap(ClassParts::copying).isEmpty()) {
      return new CppValues(reading).own(from);
    }
    Symbol.Variable copy = new Temporaries(reading).variable(from.type(), from.at());
    List<Stmt> stores = new ArrayList<>();
    made(new Expr.VariableRef(copy, from.at()), List.of(from), stores, from.at());
    return new Expr.Compound(copy, stores, from.at());
  }

  /** Returns what is assigned, member by member; what is not copied is moved. */
  Expr assigned(Expr value) {
    if (of(value.type()).filter(parts -> !parts.isCopied()).isPresent()) {
      return copied(value);
    }
    return new CppValues(reading).own(value);
  }

  /** Returns a value of another type, where the class says how one is made. */
  Expr single(Expr e) {
    List<ProgramFunction> known = of(e.type()).map(ClassParts::conversions).orElse(List.of());
    return known.isEmpty() ? e : converted(e, known.get(0));
  }

  /** Returns what the class makes for one who takes that type; the object itself if nothing. */
  Expr single(Expr e, CType to) {
    return of(e.type()).map(ClassParts::conversions).orElse(List.of()).stream()
        .filter(function -> function.type().returns().isSame(to))
        .findFirst()
        .map(function -> converted(e, function))
        .orElseGet(() -> single(e));
  }

  private Expr converted(Expr e, ProgramFunction function) {
    Expr callee = new Expr.FunctionRef(function, function.type(), e.at());
    List<Expr> words = List.of(Strings.address(e));
    return References.target(CallBuilding.call(reading, callee, function.type(), words, e.at()));
  }

  /** Reads a call of a function of the class, of which the name is taken. */
  Expr call(ClassParts parts, Expr object, Lexeme name) {
    List<ProgramFunction> known = parts.functions(name.text());
    reading.words().expect("(", name.text());
    List<CType> types = known.size() == 1 ? taken(parts, known.get(0)) : List.of();
    List<Expr> given = new ArgumentReader(reading).read(types);
    return call(parts, name.text(), object, given, name.at());
  }

  /** Returns the types of what a function is given, besides the object. */
  List<CType> taken(ClassParts parts, ProgramFunction function) {
    List<CType> all = function.type().parameters();
    return parts.isShared(function) ? all : all.subList(1, all.size());
  }

  /** Returns a call of that function of the class which goes best with what is given. */
  Expr call(ClassParts parts, String name, Expr object, List<Expr> given, Spot at) {
    List<ProgramFunction> known = parts.functions(name);
    ProgramFunction function =
        known.stream()
            .filter(one -> takes(parts, one, given.size()))
            .max(Comparator.comparingInt(one -> fitting(taken(parts, one), given)))
            .orElseThrow(() -> otherCount(parts, known.get(0), given.size(), at));
    List<Expr> words = new ArrayList<>();
    if (!parts.isShared(function)) {
      words.add(object);
    }
    words.addAll(given);
    Expr callee = new Expr.FunctionRef(function, function.type(), at);
    return References.target(CallBuilding.call(reading, callee, function.type(), words, at));
  }

  private Diagnostics.Abandoned otherCount(
      ClassParts parts, ProgramFunction function, int count, Spot at) {
    int wanted = taken(parts, function).size();
    return reading
        .diagnostics()
        .fatal(at, DiagnosticText.ARGUMENTS, function.name(), wanted, count, "");
  }

  private boolean takes(ClassParts parts, ProgramFunction function, int count) {
    int most = taken(parts, function).size();
    return count <= most && count >= most - function.otherwise().size();
  }

  /** Returns how well arguments go with parameters, to choose between functions of one name. */
  private static int fitting(List<CType> types, List<Expr> given) {
    int fitting = 0;
    for (int i = 0; i < given.size(); i++) {
      CType type = References.plain(types.get(i));
      CType from = given.get(i).type().decayed();
      boolean both = type.isScalar() && from.isScalar() && type.isPointer() == from.isPointer();
      boolean isText = Strings.is(type) && from.isPointer();
      fitting += type.isSame(from) ? 3 : both || isText ? 1 : 0;
    }
    return fitting;
  }
}

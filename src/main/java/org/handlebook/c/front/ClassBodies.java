package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlebook.c.front.Symbol.ProgramFunction;
import org.handlebook.c.front.TypeReading.Parameter;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Field;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.Types;

/** Reads what functions of a class do; how its members begin and end belongs to that. */
final class ClassBodies {
  private final Reading reading;
  private final ClassParts parts;
  private final Classes classes;

  ClassBodies(Reading reading, ClassParts parts) {
    this.reading = reading;
    this.parts = parts;
    this.classes = new Classes(reading);
  }

  private LexemeStream words() {
    return reading.words();
  }

  private String name() {
    return parts.type().text();
  }

  /** Makes the functions that nobody writes, where members have something to begin or to end. */
  void supply() {
    List<Field> members = parts.type().members();
    boolean begins =
        !parts.beginnings().isEmpty()
            || members.stream().anyMatch(field -> classes.begins(field.type()));
    if (begins && parts.constructors().isEmpty()) {
      supply(name());
    }
    boolean ends = members.stream().anyMatch(field -> classes.ends(field.type()));
    if (ends && parts.destructor().isEmpty()) {
      supply(ClassParts.END);
    }
  }

  private void supply(String name) {
    Spot at = words().behindLast();
    Pointer own = new Pointer(parts.type(), false);
    CType.Function type = new CType.Function(Types.VOID, List.of(own), false);
    ProgramFunction function = reading.names().newFunction(name() + "::" + name, type, at);
    parts.add(name, function);
    define(function, List.of(new Parameter("this", own, false, null, at)));
  }

  /** Reads a function of the class that is defined outside of it, from its parameters on. */
  void outside(String name, List<Parameter> given, Spot at) {
    while (ClassReader.BEHIND.contains(words().peek().text())) {
      words().next();
    }
    List<CType> types = given.stream().map(Parameter::type).toList();
    ProgramFunction function =
        parts.functions(name).stream()
            .filter(known -> classes.taken(parts, known).equals(types))
            .findFirst()
            .orElseThrow(
                () ->
                    reading
                        .diagnostics()
                        .fatal(at, DiagnosticText.NO_MEMBER, name(), name, likely(name)));
    List<Parameter> parameters = new ArrayList<>();
    if (function.type().parameters().size() > given.size()) {
      parameters.add(new Parameter("this", new Pointer(parts.type(), false), false, null, at));
    }
    parameters.addAll(given);
    define(function, parameters);
  }

  /** Reads what stands behind the parameters of a function. */
  void define(ProgramFunction function, List<Parameter> parameters) {
    reading.names().open();
    try {
      parts.scope().forEach((name, symbol) -> reading.names().put(name, symbol));
      reading.functions().define(function, function.type(), parameters, () -> body(function));
    } finally {
      reading.names().close();
    }
  }

  private Stmt.Block body(ProgramFunction function) {
    Spot at = words().peek().at();
    List<Stmt> statements = new ArrayList<>();
    if (parts.constructors().contains(function)) {
      begin(statements, at);
    }
    boolean isWritten = words().isNext("{");
    Stmt.Block own =
        isWritten ? reading.statements().function() : new Stmt.Block(List.of(), at, at);
    List<Stmt> last = new ArrayList<>();
    if (parts.destructor().filter(function::equals).isPresent()) {
      List<Field> members = parts.type().members();
      for (int i = members.size() - 1; i >= 0; i--) {
        classes.ended(member(members.get(i), own.end()), last);
      }
    }
    statements.add(
        last.isEmpty() ? own : new Stmt.Scope(own, new Stmt.Block(last, own.end(), own.end()), at));
    return new Stmt.Block(statements, at, own.end());
  }

  private Expr member(Field field, Spot at) {
    return BitMembers.of(object(at), field, at);
  }

  private Expr object(Spot at) {
    Symbol own = reading.names().find("this").orElseThrow();
    Expr pointer = new Expr.VariableRef((Symbol.Variable) own, at);
    return reading.building().dereference(pointer, at);
  }

  /** Members begin in their order, unless another constructor does all that. */
  private void begin(List<Stmt> statements, Spot at) {
    Map<String, List<Stmt>> said = new HashMap<>();
    if (words().take(":")) {
      do {
        Lexeme name = words().name();
        said.put(name.text(), said(name));
      } while (words().take(","));
    }
    List<Stmt> whole = said.get(name());
    if (whole != null) {
      statements.addAll(whole);
      return;
    }
    for (Field field : parts.type().members()) {
      List<Stmt> stores = said.get(field.name());
      statements.addAll(stores != null ? stores : unsaid(member(field, at), field));
    }
  }

  private Offer likely(String member) {
    return new ClassOperands(reading).likely(parts.type(), member);
  }

  private List<Stmt> said(Lexeme name) {
    if (name.isName(name())) {
      List<Stmt> stores = new ArrayList<>();
      classes.made(object(name.at()), classes.given(), stores, name.at());
      return stores;
    }
    Field field =
        parts.type().members().stream()
            .filter(one -> one.name().equals(name.text()))
            .findFirst()
            .orElseThrow(
                () ->
                    reading
                        .diagnostics()
                        .fatal(
                            name.at(),
                            DiagnosticText.NO_MEMBER,
                            name(),
                            name.text(),
                            likely(name.text())));
    return reading.initialisers().into(member(field, name.at()));
  }

  private List<Stmt> unsaid(Expr place, Field field) {
    Integer beginning = parts.beginnings().get(field.name());
    if (beginning != null) {
      int here = words().position();
      words().goTo(beginning);
      words().take("=");
      List<Stmt> stores = reading.initialisers().into(place);
      words().goTo(here);
      return stores;
    }
    List<Stmt> stores = new ArrayList<>();
    if (CppValues.areIn(field.type()) && !classes.begins(field.type())) {
      stores.add(new Stmt.Zeroing(place, place.at()));
    }
    classes.made(place, stores);
    return stores;
  }
}

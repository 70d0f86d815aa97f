package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.handlebook.c.front.Symbol.ProgramFunction;
import org.handlebook.c.front.TypeReading.Declared;
import org.handlebook.c.front.TypeReading.Parameter;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Aggregate;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.Types;

/**
 * Reads what classes of C++ have and structures of C have not: functions, of which the bodies are
 * read when all members are known, and what members begin with.
 */
final class ClassReader {
  private static final Set<String> ACCESS = Set.of("public", "private", "protected");
  private static final Set<String> SKIPPED = Set.of("explicit", "virtual", "inline", "mutable");
  private static final Set<String> REFUSED = Set.of("friend", "using", "template");
  static final Set<String> BEHIND = Set.of("const", "noexcept", "override", "final");

  private final Reading reading;
  private final ClassParts parts;
  private final List<Body> bodies = new ArrayList<>();

  /** A function whose body stands at a place. */
  private record Body(ProgramFunction function, List<Parameter> parameters, int place) {}

  ClassReader(Reading reading, Aggregate type) {
    this.reading = reading;
    this.parts = new ClassParts(type);
    reading.names().putParts(parts);
  }

  private LexemeStream words() {
    return reading.words();
  }

  private String name() {
    return parts.type().text();
  }

  /** Reads what begins as no member does; returns whether that stood here. */
  boolean reads() {
    Lexeme word = words().peek();
    if (ACCESS.contains(word.text()) && words().peek(1).is(":")) {
      words().next();
      words().next();
      return true;
    } else if (REFUSED.contains(word.text())) {
      throw refused(word);
    }
    while (SKIPPED.contains(words().peek().text())) {
      words().next();
    }
    if (words().peek().isName(name()) && words().peek(1).is("(")) {
      Lexeme at = words().next();
      function(name(), Types.VOID, reading.types().parameters(), at.at(), false);
      return true;
    } else if (words().take("~")) {
      Lexeme at = words().name();
      function(ClassParts.END, Types.VOID, reading.types().parameters(), at.at(), false);
      return true;
    } else if (words().isNext("operator")) {
      conversion();
      return true;
    }
    return false;
  }

  private Diagnostics.Abandoned refused(Lexeme word) {
    return reading.diagnostics().fatal(word.at(), DiagnosticText.CPP_REFUSED, word.text());
  }

  private void conversion() {
    Lexeme word = words().next();
    CType type = reading.types().specifiers().type();
    while (words().take("*")) {
      type = new Pointer(type, false);
    }
    String name = ClassParts.CONVERSION + type.text();
    function(name, type, reading.types().parameters(), word.at(), false);
  }

  /** Reads an operator, of which the type and the word are taken. */
  void operator(Declared declared, Lexeme word) {
    StringBuilder sign = new StringBuilder(ClassParts.OPERATOR);
    while (!words().isNext("(") && !words().atEnd()) {
      sign.append(words().next().text());
    }
    if (sign.length() == ClassParts.OPERATOR.length()) {
      throw refused(word);
    }
    List<Parameter> parameters = reading.types().parameters();
    function(sign.toString(), declared.type(), parameters, word.at(), false);
  }

  /** A function with a type before its name. */
  void function(Declared declared, boolean isShared) {
    CType.Function type = (CType.Function) declared.type();
    List<Parameter> parameters = declared.parameters() == null ? List.of() : declared.parameters();
    function(declared.name(), type.returns(), parameters, declared.at(), isShared);
  }

  private void function(
      String name, CType returns, List<Parameter> given, Spot at, boolean isShared) {
    while (BEHIND.contains(words().peek().text())) {
      words().next();
    }
    if (words().take("=")) {
      Lexeme how = words().next();
      if (how.isName("delete") && parts.copies(given) && name.equals(name())) {
        parts.refuseCopies();
      } else if (!how.isName("delete") && !how.isName("default")) {
        throw refused(how);
      }
      words().expectOrNote(";");
      return;
    }
    List<Parameter> parameters = isShared ? given : withThis(given, at);
    ProgramFunction function = declared(name, returns, parameters, at, isShared);
    if (!words().take(";")) {
      bodies.add(new Body(function, parameters, words().position()));
      skipBody();
      words().take(";");
    }
  }

  private List<Parameter> withThis(List<Parameter> given, Spot at) {
    List<Parameter> parameters = new ArrayList<>();
    Pointer own = new Pointer(parts.type(), false);
    parameters.add(new Parameter("this", own, false, null, at));
    parameters.addAll(given);
    return parameters;
  }

  private ProgramFunction declared(
      String name, CType returns, List<Parameter> parameters, Spot at, boolean isShared) {
    List<CType> types = parameters.stream().map(Parameter::type).toList();
    CType.Function type = new CType.Function(returns, types, false);
    String whole = name() + "::" + name;
    ProgramFunction function = reading.names().newFunction(whole, type, at);
    FunctionReader.otherwise(function, parameters);
    parts.add(name, function);
    if (isShared) {
      parts.share(function);
    }
    if (name.equals(name())) {
      parts.construct();
    }
    return function;
  }

  private void skipBody() {
    if (words().take(":")) {
      do {
        words().name();
        if (words().take("(")) {
          words().skipBalanced();
        } else {
          words().skipBraces();
        }
      } while (words().take(","));
    }
    if (!words().isNext("{")) {
      words().expect("{", "the function");
    }
    words().skipBraces();
  }

  /** A variable that all objects share. */
  void shared(Declared declared, TypeReading.Specifiers specifiers) {
    String whole = name() + "::" + declared.name();
    Symbol.Variable variable =
        new Symbol.Variable(
            whole,
            declared.type(),
            false,
            false,
            reading.names().reserve(whole, declared.type(), true),
            declared.at());
    reading.names().putGlobal(variable);
    parts.add(declared.name(), variable);
    if (words().take("=")) {
      List<Stmt> stores = reading.initialisers().read(variable);
      reading.program().begin(specifiers, variable, stores);
    }
  }

  /** Remembers where it stands with what a member begins, and goes behind it. */
  void beginning(String member) {
    parts.beginnings().put(member, words().position());
    int depth = 0;
    while (!words().atEnd() && (depth > 0 || !(words().isNext(";") || words().isNext(",")))) {
      Lexeme word = words().next();
      boolean opens = word.is("(") || word.is("{") || word.is("[");
      boolean closes = word.is(")") || word.is("}") || word.is("]");
      depth += opens ? 1 : closes ? -1 : 0;
    }
  }

  /** All members are known: reads what functions do. */
  void complete() {
    int end = words().position();
    parts.type().members().forEach(field -> parts.add(new Symbol.Member(field.name(), field)));
    ClassBodies functions = new ClassBodies(reading, parts);
    functions.supply();
    for (Body body : bodies) {
      words().goTo(body.place());
      functions.define(body.function(), body.parameters());
    }
    words().goTo(end);
  }
}

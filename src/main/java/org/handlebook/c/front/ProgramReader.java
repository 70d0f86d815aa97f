package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.c.front.Symbol.ProgramFunction;
import org.handlebook.c.front.Symbol.Variable;
import org.handlebook.c.front.TypeReading.Declared;
import org.handlebook.c.front.TypeReading.Specifiers;
import org.handlebook.c.header.CType;

/** Reads declarations: functions, variables, types. */
final class ProgramReader {
  private final Reading reading;
  private final List<Stmt> initialisers = new ArrayList<>();

  ProgramReader(Reading reading) {
    this.reading = reading;
  }

  private LexemeStream words() {
    return reading.words();
  }

  /** Reads a program; returns what its variables are given before it begins. */
  List<Stmt> readAll() {
    while (!words().atEnd()) {
      int before = words().position();
      try {
        external(false);
      } catch (Diagnostics.Abandoned wrong) {
        reading.expressions().reset();
        reading.names().enter(null);
        words().recover();
        if (words().position() == before) {
          words().next();
        }
      }
    }
    return initialisers();
  }

  /** Returns what statics are given before anything runs. */
  List<Stmt> initialisers() {
    return List.copyOf(initialisers);
  }

  /** Reads a line of a header. */
  void header() {
    while (!words().atEnd()) {
      external(true);
    }
  }

  private void external(boolean header) {
    Lexeme word = words().peek();
    if (words().take(";")) {
      return;
    } else if (word.isName("using")) {
      reading.statements().using();
      return;
    } else if (word.isName("extern") && words().peek(1).kind() == Lexeme.Kind.STRING) {
      words().next();
      words().next();
      linkage();
      return;
    } else if (word.is("}") || word.is("{")) {
      words().next();
      throw reading.diagnostics().fatal(word.at(), DiagnosticText.BRACE_ASTRAY, word.text());
    } else if (word.isName("template") || word.isName("namespace")) {
      throw reading.diagnostics().fatal(word.at(), DiagnosticText.CPP_REFUSED, word.text());
    }
    if (new ClassDefinitions(reading).reads()) {
      return;
    }
    refuseStatement(word);
    declaration(reading.types().specifiers(), header);
  }

  /** Words that begin a statement stand in functions alone. */
  private void refuseStatement(Lexeme word) {
    boolean isType = word.isName("class") || reading.types().isNext(0);
    Unknown unknown = new Unknown(reading);
    if (!isType && unknown.beginsDeclaration()) {
      unknown.declare(word);
      return;
    }
    boolean isMain = words().peek(1).is("(") && word.isName();
    if (!isType && !isMain) {
      throw reading
          .diagnostics()
          .fatal(
              word.at(),
              DiagnosticText.NO_TYPE,
              word.shown(),
              reading.known().nearest(word.text(), reading.names().all()));
    }
  }

  private void linkage() {
    if (words().take("{")) {
      while (!words().isNext("}") && !words().atEnd()) {
        external(false);
      }
      words().expect("}", "extern");
    } else {
      external(false);
    }
  }

  private void declaration(Specifiers specifiers, boolean header) {
    if (words().take(";")) {
      return;
    }
    if (new CppClass(reading).skipsMember()) {
      return;
    }
    do {
      Declared declared = reading.types().named(specifiers);
      if (specifiers.isTypedef()) {
        reading.names().put(new Symbol.TypeName(declared.name(), declared.type()));
      } else if (declared.type() instanceof CType.Function type) {
        boolean isOfClass = new ClassDefinitions(reading).reads(declared);
        if (isOfClass || reading.functions().declare(declared, type, header)) {
          return;
        }
      } else {
        global(specifiers, declared);
      }
    } while (words().take(","));
    words().expectOrNote(";");
  }

  private void global(Specifiers specifiers, Declared declared) {
    Optional<Symbol> before = reading.names().own(declared.name());
    boolean again = before.isPresent() && before.get() instanceof Variable;
    Variable variable = again ? (Variable) before.get() : make(specifiers, declared, false);
    if (!again) {
      reading.names().put(variable);
    } else if (variable.type() instanceof CType.Array known
        && known.length() == 0
        && declared.type().size() > 0) {
      reading.initialisers().complete(variable, declared.type());
    }
    boolean begins = words().isNext("{") || (words().isNext("(") && isObject(variable));
    if (words().take("=") || begins) {
      begin(specifiers, variable, reading.initialisers().read(variable));
    } else if (!again && !specifiers.storage().equals("extern") && isObject(variable)) {
      List<Stmt> stores = new ArrayList<>();
      new Classes(reading).made(new Expr.VariableRef(variable, variable.at()), stores);
      begin(specifiers, variable, stores);
    } else if (!again && words().isNext("(")) {
      throw reading
          .diagnostics()
          .fatal(words().peek().at(), DiagnosticText.CPP_REFUSED, declared.name());
    }
  }

  private boolean isObject(Variable variable) {
    return CppValues.is(variable.type()) || new Classes(reading).begins(variable.type());
  }

  /** A variable of the whole program begins, and ends when the program does. */
  void begin(Specifiers specifiers, Variable variable, List<Stmt> stores) {
    initialisers.addAll(stores);
    remember(specifiers, variable, stores);
    new Classes(reading).endedAtExit(variable).ifPresent(initialisers::add);
  }

  private Variable make(Specifiers specifiers, Declared declared, boolean local) {
    CType type = declared.type();
    boolean unknownLength = type instanceof CType.Array array && array.length() == 0;
    if (type instanceof CType.Nothing
        || (type.size() == 0 && !unknownLength && !specifiers.storage().equals("extern"))) {
      throw reading.diagnostics().fatal(declared.at(), DiagnosticText.SIZE_NOT_KNOWN, type.text());
    }
    ProgramFunction function = reading.names().function();
    long place =
        unknownLength
            ? 0
            : local && function != null
                ? function.reserve(type)
                : reading.names().reserve(declared.name(), type, specifiers.isStatic());
    return new Variable(declared.name(), type, local, declared.constant(), place, declared.at());
  }

  private void remember(Specifiers specifiers, Variable variable, List<Stmt> stores) {
    if (specifiers.constant()
        && variable.type() instanceof CType.Int
        && stores.size() == 1
        && stores.get(0) instanceof Stmt.Evaluation one
        && one.expression() instanceof Expr.Assignment store) {
      Folding.known(store.value(), reading.names())
          .ifPresent(value -> reading.names().constant(variable, value));
    }
  }

  /** Reads a declaration in a function. */
  void local(List<Stmt> out) {
    Specifiers specifiers = reading.types().specifiers();
    if (words().take(";")) {
      return;
    }
    do {
      Declared declared = reading.types().named(specifiers);
      if (declared.type() instanceof CType.Function type && !specifiers.isTypedef()) {
        if (reading.functions().declare(declared, type, false)) {
          return;
        }
      } else {
        local(specifiers, declared, out);
      }
    } while (words().take(","));
    words().expectOrNote(";");
  }

  private void local(Specifiers specifiers, Declared declared, List<Stmt> out) {
    if (specifiers.isTypedef()) {
      reading.names().put(new Symbol.TypeName(declared.name(), declared.type()));
      return;
    } else if (specifiers.storage().equals("extern")) {
      return;
    }
    boolean ofProcess = reading.names().isProcessWide();
    boolean isStatic = specifiers.isStatic() && !ofProcess;
    Variable variable = make(specifiers, declared, !isStatic && !ofProcess);
    if (reading.names().own(declared.name()).filter(Variable.class::isInstance).isPresent()) {
      reading.diagnostics().add(declared.at(), DiagnosticText.DECLARED_TWICE, declared.name());
    }
    reading.names().put(variable);
    ProgramFunction function = reading.names().function();
    if (function != null && variable.isLocal()) {
      function.add(variable);
    }
    initialised(specifiers, variable, isStatic, out);
  }

  private void initialised(
      Specifiers specifiers, Variable variable, boolean isStatic, List<Stmt> out) {
    boolean parenthesis = words().isNext("(") && (variable.type().isScalar() || isObject(variable));
    List<Stmt> stores = new ArrayList<>();
    Expr place = new Expr.VariableRef(variable, variable.at());
    if (words().take("=") || parenthesis || words().isNext("{")) {
      stores.addAll(reading.initialisers().read(variable));
      remember(specifiers, variable, stores);
    } else if (variable.type() instanceof CType.Array array && array.length() == 0) {
      reading.diagnostics().add(variable.at(), DiagnosticText.LENGTH_MISSING, variable.name());
    } else if (variable.type() instanceof CType.Reference) {
      reading.diagnostics().add(variable.at(), DiagnosticText.REFERENCE_ALONE, variable.name());
    } else if (new Classes(reading).begins(variable.type())) {
      new Classes(reading).made(place, stores);
    } else if (CppValues.areIn(variable.type()) && !isStatic) {
      stores.add(new Stmt.Zeroing(place, variable.at()));
    }
    if (isStatic) {
      begin(specifiers, variable, stores);
    } else {
      out.addAll(stores);
      reading.lifetimes().lives(place);
    }
  }
}

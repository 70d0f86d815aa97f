package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handlebook.c.front.Symbol.ProgramFunction;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Aggregate;

/** What a class of C++ has besides its members: functions, and what is said once for all. */
final class ClassParts {
  static final String END = "~";
  static final String CONVERSION = "operator ";
  static final String OPERATOR = "operator";

  private final Aggregate type;
  private final Map<String, List<ProgramFunction>> functions = new HashMap<>();
  private final Map<String, Symbol> scope = new HashMap<>();
  private final Map<String, Integer> beginnings = new HashMap<>();
  private final Set<ProgramFunction> shared = new HashSet<>();
  private boolean isCopied = true;
  private boolean isPlain = true;

  ClassParts(Aggregate type) {
    this.type = type;
  }

  Aggregate type() {
    return type;
  }

  /** Enters a function; a constructor has the name of the class. */
  void add(String name, ProgramFunction function) {
    functions.computeIfAbsent(name, n -> new ArrayList<>()).add(function);
    if (!name.equals(type.text())) {
      scope.put(name, new Symbol.Method(name, type));
    }
  }

  void add(Symbol symbol) {
    scope.put(symbol.name(), symbol);
  }

  void add(String name, Symbol.Variable variable) {
    scope.put(name, variable);
  }

  /** Says that a function is called for the class, rather than for an object. */
  void share(ProgramFunction function) {
    shared.add(function);
  }

  boolean isShared(ProgramFunction function) {
    return shared.contains(function);
  }

  /** Returns where it stands with what members begin, by their names. */
  Map<String, Integer> beginnings() {
    return beginnings;
  }

  /** Returns what a name means within the class. */
  Map<String, Symbol> scope() {
    return scope;
  }

  List<ProgramFunction> functions(String name) {
    return functions.getOrDefault(name, List.of());
  }

  List<ProgramFunction> constructors() {
    return functions(type.text());
  }

  Optional<ProgramFunction> destructor() {
    return functions(END).stream().findFirst();
  }

  /** Returns the functions that make another type of it. */
  List<ProgramFunction> conversions() {
    return functions.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(CONVERSION))
        .flatMap(entry -> entry.getValue().stream())
        .sorted((a, b) -> a.number() - b.number())
        .toList();
  }

  /** Returns the constructor that copies, if the class says how. */
  Optional<ProgramFunction> copying() {
    return constructors().stream()
        .filter(one -> one.type().parameters().size() >= 2)
        .filter(one -> one.type().parameters().size() - one.otherwise().size() <= 2)
        .filter(one -> isOwn(one.type().parameters().get(1)))
        .findFirst();
  }

  private boolean isOwn(CType parameter) {
    return parameter instanceof CType.Reference reference && reference.target() == type;
  }

  /** Returns whether a function takes one of the class itself, as what copies it does. */
  boolean copies(List<TypeReading.Parameter> parameters) {
    return parameters.size() == 1 && isOwn(parameters.get(0).type());
  }

  /** Says that nobody may copy it. */
  void refuseCopies() {
    isCopied = false;
  }

  boolean isCopied() {
    return isCopied;
  }

  /** Says that it has a constructor of its own. */
  void construct() {
    isPlain = false;
  }

  /** Returns whether it begins with values in braces, as a structure of C does. */
  boolean isPlain() {
    return isPlain;
  }
}

package org.handlebook.c.front;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.handlebook.c.front.Symbol.Variable;
import org.handlebook.c.header.CType;
import org.jspecify.annotations.Nullable;

/** What the names of a program mean where it is being read. */
final class Names {
  private Deque<Map<String, Symbol>> scopes = new ArrayDeque<>();
  private Deque<Map<String, CType>> tags = new ArrayDeque<>();
  private final Map<Variable, Long> constants = new HashMap<>();
  private final Map<CType.Aggregate, ClassParts> classes = new HashMap<>();
  private final List<Symbol.ProgramFunction> functions = new ArrayList<>();
  private Symbol.@Nullable ProgramFunction function;
  private final Set<String> lines = new TreeSet<>();
  private final List<Extent> statics = new ArrayList<>();
  private long staticSize;
  private final @Nullable ProcessData process;
  private boolean zeroed;
  private int earlier;

  Names() {
    this(null);
  }

  /** Names of snippets, whose variables lie in that process. */
  Names(@Nullable ProcessData process) {
    this.process = process;
    open();
  }

  /**
   * Begins another snippet, for which variables are those of the process.
   *
   * @param program whether it is a whole program, whose variables begin as 0
   */
  void beginSnippet(boolean program) {
    scopes.getLast().values().removeIf(Variable.class::isInstance);
    zeroed = program;
    earlier = functions.size();
  }

  /** Returns whether a function is one of an earlier snippet. */
  boolean isEarlier(Symbol.ProgramFunction known) {
    return known.number() < earlier;
  }

  /**
   * Returns whether types must go together as for a compiler that takes no warning: where a
   * snippet's own statements are read.
   */
  boolean isStrict() {
    return process != null && function != null && function.name().isEmpty();
  }

  boolean isSnippet() {
    return process != null;
  }

  /** Returns whether what is declared is the process's, for snippets that follow. */
  boolean isProcessWide() {
    return process != null && scopes.size() == 1;
  }

  private Optional<Symbol> ofProcess(String name) {
    return process == null
        ? Optional.empty()
        : process
            .variable(name)
            .map(
                place ->
                    new Variable(name, place.type(), false, place.address(), new Spot("", 1, 1)));
  }

  void open() {
    scopes.push(new HashMap<>());
    tags.push(new HashMap<>());
  }

  void close() {
    scopes.pop();
    tags.pop();
  }

  /** Lets something be declared for the whole program, wherever it is being read. */
  void globally(Runnable declarations) {
    Deque<Map<String, Symbol>> inner = scopes;
    Deque<Map<String, CType>> innerTags = tags;
    Symbol.@Nullable ProgramFunction reading = function;
    scopes = new ArrayDeque<>();
    scopes.push(inner.getLast());
    tags = new ArrayDeque<>();
    tags.push(innerTags.getLast());
    declarations.run();
    scopes = inner;
    tags = innerTags;
    function = reading;
  }

  /** Returns what the innermost scope has of that name. */
  Optional<Symbol> own(String name) {
    return Optional.ofNullable(scopes.element().get(name));
  }

  Optional<Symbol> find(String name) {
    for (Map<String, Symbol> scope : scopes) {
      Symbol found = scope.get(name);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return ofProcess(name);
  }

  /** Enters a symbol under another name than its own. */
  void put(String name, Symbol symbol) {
    scopes.element().put(name, symbol);
  }

  void put(Symbol symbol) {
    scopes.element().put(symbol.name(), symbol);
  }

  /** Enters what a header declares, which every scope sees. */
  void putGlobal(Symbol symbol) {
    scopes.getLast().put(symbol.name(), symbol);
  }

  Optional<CType> tag(String name) {
    for (Map<String, CType> scope : tags) {
      CType found = scope.get(name);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  Optional<CType> ownTag(String name) {
    return Optional.ofNullable(tags.element().get(name));
  }

  void putTag(String name, CType type) {
    tags.element().put(name, type);
  }

  /** Notes that a line of a header is read; false if it has been, or is being read. */
  boolean beginLine(String line) {
    return lines.add(line);
  }

  Set<String> all() {
    Set<String> names = new TreeSet<>();
    for (Map<String, Symbol> scope : scopes) {
      scope.values().stream()
          .filter(symbol -> !Unknown.is(symbol))
          .map(Symbol::name)
          .forEach(names::add);
    }
    if (process != null) {
      names.addAll(process.names());
    }
    return names;
  }

  /** Returns the function whose body is being read. */
  Symbol.@Nullable ProgramFunction function() {
    return function;
  }

  void enter(Symbol.@Nullable ProgramFunction body) {
    function = body;
  }

  Symbol.ProgramFunction newFunction(String name, CType.Function type, Spot at) {
    Symbol.ProgramFunction made = new Symbol.ProgramFunction(name, type, functions.size(), at);
    functions.add(made);
    return made;
  }

  List<Symbol.ProgramFunction> functions() {
    return List.copyOf(functions);
  }

  /** Takes room among what is static; returns where. */
  long reserve(String name, CType type, boolean isStatic) {
    if (process != null) {
      return process.reserve(
          isProcessWide() ? name : "", type, isStatic || zeroed || !isProcessWide());
    }
    int alignment = Math.max(1, Math.min(16, type.alignment()));
    long place = (staticSize + alignment - 1) / alignment * alignment;
    staticSize = place + type.size();
    statics.add(new Extent(name, place, type.size()));
    return place;
  }

  /** Returns what is static, in order. */
  List<Extent> statics() {
    return List.copyOf(statics);
  }

  long staticSize() {
    return staticSize;
  }

  /** Remembers what a class of C++ has. */
  void putParts(ClassParts parts) {
    classes.put(parts.type(), parts);
  }

  Optional<ClassParts> parts(CType.Aggregate type) {
    return Optional.ofNullable(classes.get(type));
  }

  /** Remembers the value of a constant variable, which may say how long an array is. */
  void constant(Variable variable, long value) {
    constants.put(variable, value);
  }

  Optional<Long> constant(Variable variable) {
    return Optional.ofNullable(constants.get(variable));
  }
}

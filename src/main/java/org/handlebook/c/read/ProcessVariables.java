package org.handlebook.c.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Position;
import org.handlebook.c.header.Types;
import org.handlebook.c.read.VariableLayout.Place;
import org.handlebook.system.ProcessMemory;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/** The variables of one process, from one snippet to the next. */
public final class ProcessVariables {
  private final Memory memory;
  private final VariableLayout variables = new VariableLayout();
  private final Map<String, Handle> named = new HashMap<>();
  private final Map<String, Long> namedViews = new HashMap<>();
  private final Set<Long> views = new HashSet<>();

  /** Makes a process's variables, which lie in its memory. */
  public ProcessVariables(ProcessMemory memory) {
    this.memory = new Memory(memory);
  }

  /**
   * Reads a snippet, and checks it; nothing runs yet.
   *
   * @throws CMistake if it is wrong
   */
  public SnippetRun read(String code, SnippetContext context) {
    Scope scope = scope(context);
    new Parser(code, scope).readAll();
    refresh(context);
    return new SnippetRun(this, context, scope.instructions(), scope.slots());
  }

  private Scope scope(SnippetContext context) {
    return new Scope(
        CLanguage.WINDOWS,
        name -> variables.find(name).map(VariableLayout.Variable::type),
        name -> context.handle(name).isPresent(),
        variables.names());
  }

  /** A sentence may have given a variable's name to another handle meanwhile. */
  private void refresh(SnippetContext context) {
    for (Place place : variables.handles()) {
      context
          .handle(place.name())
          .filter(handle -> !handle.equals(named.get(place.name())))
          .ifPresent(
              handle -> {
                memory.store(place.address(), Types.HANDLE, handle.value(), START);
                named.put(place.name(), handle);
              });
    }
  }

  private static final Position START = new Position(1, 1);

  Memory memory() {
    return memory;
  }

  VariableLayout variables() {
    return variables;
  }

  /** Returns which name a handle has been given, as it was told to the scenario. */
  Map<String, Handle> named() {
    return named;
  }

  /** Returns where the views of the process begin. */
  Set<Long> views() {
    return views;
  }

  /** Returns which name a view has been given, as it was told to the scenario. */
  Map<String, Long> namedViews() {
    return namedViews;
  }

  /**
   * Returns whether a variable of that name is there; a member's name begins with its variable's.
   */
  public boolean knows(String expression) {
    return variables.find(expression.split("[^A-Za-z0-9_]", 2)[0]).isPresent();
  }

  /** Returns whether a variable, member or element has been given a value. */
  public boolean hasValue(String expression) {
    try {
      value(expression);
      return true;
    } catch (CMistake none) {
      return false;
    }
  }

  /**
   * Returns the value of a variable, member or element.
   *
   * @throws CMistake if it is none, or has no value yet
   */
  public Value value(String expression) {
    Scope scope = scope(name -> Optional.empty());
    Expression parsed = new Parser(expression, scope).readExpression();
    if (scope.length() > 0) {
      throw new CMistake(START, "Only a variable can be looked at, and this does something.");
    }
    return value(parsed);
  }

  private Value value(Expression parsed) {
    Evaluator evaluator = new Evaluator(memory, variables, new long[0]);
    if (parsed.type() instanceof CType.Array array && array.element().size() <= 2) {
      boolean wide = array.element().size() == 2;
      return new Value(parsed.type(), 0, memory.text(evaluator.place(parsed), wide, START));
    }
    Expression scalar = Typing.scalar(parsed);
    long number = evaluator.value(scalar);
    return new Value(scalar.type(), number, textAt(number, scalar.type()));
  }

  /** Returns the text to which a pointer leads, if it leads to one. */
  private @Nullable String textAt(long address, CType type) {
    boolean points =
        type instanceof CType.Pointer pointer
            && pointer.target() instanceof CType.Int character
            && character.isCharacter();
    try {
      boolean wide = points && ((CType.Pointer) type).target().size() == 2;
      return points ? memory.text(address, wide, START) : null;
    } catch (CMistake none) {
      return null;
    }
  }
}

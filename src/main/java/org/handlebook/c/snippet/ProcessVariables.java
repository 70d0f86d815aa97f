package org.handlebook.c.snippet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handlebook.c.front.ProcessData;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Position;
import org.handlebook.c.header.Types;
import org.handlebook.c.snippet.VariableLayout.Variable;
import org.handlebook.c.vm.Machine;
import org.handlebook.c.vm.ProgramErrors;
import org.handlebook.c.vm.SnippetMachine;
import org.handlebook.system.ProcessMemory;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/** The variables of one process, from one snippet to the next. */
public final class ProcessVariables implements ProcessData {
  private static final Position START = new Position(1, 1);

  private final Memory memory;
  private final VariableLayout variables = new VariableLayout();
  private final Map<String, Handle> named = new HashMap<>();
  private final Map<String, Long> namedViews = new HashMap<>();
  private final Set<Long> views = new HashSet<>();
  private final SnippetMachine snippets;
  private SnippetContext context = name -> Optional.empty();

  /** Makes a process's variables, which lie in its memory. */
  public ProcessVariables(ProcessMemory memory, Machine.Clock clock) {
    this.memory = new Memory(memory);
    this.snippets = new SnippetMachine(this, memory, this.memory, clock);
  }

  /**
   * Reads a snippet, and checks it; nothing runs yet.
   *
   * @throws ProgramErrors if it is wrong
   */
  public SnippetRun read(String code, SnippetContext context) {
    this.context = context;
    SnippetRun run = new SnippetRun(this, snippets.begin(code));
    refresh();
    return run;
  }

  /** A sentence may have given a variable's name to another handle meanwhile. */
  private void refresh() {
    for (VariableLayout.Place place : variables.handles()) {
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

  /** Returns a variable; a handle that the scenario knows becomes one. */
  @Override
  public Optional<ProcessData.Place> variable(String name) {
    return variables
        .find(name)
        .or(() -> context.handle(name).map(handle -> borrow(name, handle)))
        .map(variable -> new ProcessData.Place(variable.type(), variable.address()));
  }

  @Override
  public Set<String> names() {
    return variables.names();
  }

  private Variable borrow(String name, Handle handle) {
    long address = reserve(name, Types.HANDLE, false);
    memory.store(address, Types.HANDLE, handle.value(), START);
    named.put(name, handle);
    return new Variable(Types.HANDLE, address);
  }

  @Override
  public long reserve(String name, CType type, boolean zeroed) {
    long address = memory.allocate(name, type.size(), START);
    if (zeroed) {
      memory.write(address, new byte[type.size()], START);
    }
    if (!name.isEmpty()) {
      variables.put(name, type, address);
      named.remove(name);
    }
    return address;
  }

  @Override
  public long store(byte[] text) {
    return memory.text(text);
  }

  Memory memory() {
    return memory;
  }

  VariableLayout variables() {
    return variables;
  }

  /** Returns what runs the process's C. */
  public Machine machine() {
    return snippets.machine();
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
    return variables.find(VariablePath.root(expression)).isPresent();
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

  /** Returns the number that a constant of C or Windows stands for; empty if there is none. */
  public Optional<Long> constant(String name) {
    return snippets.constant(name);
  }

  /**
   * Returns the value of a variable, member or element.
   *
   * @throws CMistake if it is none, or has no value yet
   */
  public Value value(String expression) {
    ProcessData.Place place = new VariablePath(variables, memory).find(expression);
    CType type = place.type();
    if (type instanceof CType.Array array && array.element().size() <= 2) {
      boolean wide = array.element().size() == 2;
      return new Value(type, 0, memory.text(place.address(), wide, START));
    } else if (type instanceof CType.Array array) {
      return new Value(new CType.Pointer(array.element(), false), place.address(), null);
    } else if (!type.isScalar()) {
      throw new CMistake(
          START, "A " + type.text() + " is no single value. Name a member of it, with a dot.");
    }
    long number = memory.number(place.address(), type, START);
    return new Value(type, number, textAt(number, type));
  }

  /** Returns the text to which a pointer leads, if it leads to one. */
  private @Nullable String textAt(long address, CType type) {
    boolean points =
        type instanceof CType.Pointer pointer
            && pointer.target() instanceof CType.Int character
            && character.isCharacterLike();
    try {
      boolean wide = points && ((CType.Pointer) type).target().size() == 2;
      return points ? memory.text(address, wide, START) : null;
    } catch (CMistake none) {
      return null;
    }
  }
}

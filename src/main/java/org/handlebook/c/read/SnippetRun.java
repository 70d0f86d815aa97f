package org.handlebook.c.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Position;
import org.handlebook.c.header.Types;
import org.handlebook.c.read.Instruction.Borrow;
import org.handlebook.c.read.Instruction.Clear;
import org.handlebook.c.read.Instruction.Declare;
import org.handlebook.c.read.Instruction.Evaluate;
import org.handlebook.c.read.Instruction.Make;
import org.handlebook.c.read.VariableLayout.Place;
import org.handlebook.system.marshal.ArgumentWords;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MemoryCall.MapViewOfFile;
import org.handlebook.win32.MemoryCall.UnmapViewOfFile;
import org.handlebook.win32.RawCall;
import org.jspecify.annotations.Nullable;

/**
 * A snippet that runs, from one call to the next. Whoever makes the calls says what came of them,
 * whenever that is.
 */
public final class SnippetRun {
  private final ProcessVariables process;
  private final SnippetContext context;
  private final List<Instruction> instructions;
  private final long[] returned;
  private final Set<String> compared = new HashSet<>();
  private int next;
  private @Nullable DueCall current;
  private boolean pseudo;
  private Set<Long> stored = Set.of();

  SnippetRun(
      ProcessVariables process, SnippetContext context, List<Instruction> instructions, int slots) {
    this.process = process;
    this.context = context;
    this.instructions = instructions;
    this.returned = new long[slots];
  }

  /** A handle, and the variable or member that holds it now. */
  public record Named(String name, Handle handle) {}

  /**
   * Runs until a call is to be made.
   *
   * @return the call; empty if nothing is left to do
   * @throws CMistake if it cannot go on, as where a variable has no value yet
   */
  public Optional<Call<?>> next() {
    Optional<DueCall> due = Optional.empty();
    while (due.isEmpty() && next < instructions.size()) {
      Instruction instruction = instructions.get(next);
      due = run(instruction);
      next++;
      compared.addAll(Use.compared(instruction));
    }
    stored = process.memory().storedSinceAsked();
    current = due.orElse(null);
    return due.map(DueCall::call);
  }

  /** Returns what the snippet does with the value of the call that {@link #next} gave last. */
  public Use use() {
    List<Instruction> after = instructions.subList(next, instructions.size());
    return Use.of(current == null ? -1 : current.make().slot(), after);
  }

  /** Returns the variables that have been compared since this was asked last. */
  public Set<String> compared() {
    Set<String> names = Set.copyOf(compared);
    compared.clear();
    return names;
  }

  private Evaluator evaluator() {
    return new Evaluator(process.memory(), process.variables(), returned);
  }

  private Optional<DueCall> run(Instruction instruction) {
    if (instruction instanceof Make make) {
      return Optional.of(call(make));
    } else if (instruction instanceof Declare declare) {
      declare(declare.name(), declare.type(), declare.at());
    } else if (instruction instanceof Borrow borrow) {
      borrow(borrow);
    } else if (instruction instanceof Clear clear) {
      long place = evaluator().place(clear.place());
      int size = clear.place().type().size();
      process.memory().write(place, new byte[size], clear.place().at());
    } else if (instruction instanceof Evaluate evaluate) {
      evaluate(evaluate.expression());
    }
    return Optional.empty();
  }

  private DueCall call(Make make) {
    List<Long> arguments = new ArrayList<>();
    make.arguments().forEach(argument -> arguments.add(word(argument)));
    ArgumentWords words = new ArgumentWords(make.function(), make.wide(), arguments);
    return new DueCall(new CallMaker(process.memory(), make, words).call(), make, words);
  }

  /** Returns an argument as a call takes it: a structure of eight bytes is a word, too. */
  private long word(Expression argument) {
    long value = evaluator().value(argument);
    return argument.type() instanceof CType.Struct
        ? process.memory().number(value, Types.HANDLE, argument.at())
        : value;
  }

  private void evaluate(Expression expression) {
    if (expression.type().isScalar()) {
      evaluator().value(expression);
    } else if (expression instanceof Expression.Assign || expression instanceof Expression.Helped) {
      evaluator().value(expression);
    }
  }

  private long declare(String name, CType type, Position at) {
    long address = process.memory().allocate(name, type.size(), at);
    process.variables().put(name, type, address);
    process.named().remove(name);
    return address;
  }

  private void borrow(Borrow borrow) {
    Handle handle = context.handle(borrow.name()).orElse(Handle.NULL);
    long address = declare(borrow.name(), Types.HANDLE, borrow.at());
    process.memory().store(address, Types.HANDLE, handle.value(), borrow.at());
    process.named().put(borrow.name(), handle);
  }

  /**
   * Takes what the call answered that {@link #next} gave last.
   *
   * @param word what its function returned
   */
  public void came(Answer answer, long word) {
    DueCall due = Objects.requireNonNull(current, "no call is being made");
    pseudo = answer instanceof Answer.PseudoHandle;
    returned[due.make().slot()] = word;
    new StoredOutputs(process.memory()).note(due.words());
    if (due.call() instanceof RawCall<?> raw && raw.call() instanceof MapViewOfFile && word != 0) {
      process.views().add(word);
    } else if (due.call() instanceof RawCall<?> raw
        && raw.call() instanceof UnmapViewOfFile unmapping
        && !answer.isRefusal()) {
      process.views().remove(unmapping.lpBaseAddress());
    }
  }

  /**
   * Returns where the call stands that {@link #next} gave last; the beginning, if there is none.
   */
  public Position at() {
    return current == null ? new Position(1, 1) : current.make().at();
  }

  /**
   * Returns the function in which a thread begins that the last call makes; "" if it makes none.
   */
  public String entryPoint() {
    return Optional.ofNullable(current).stream()
        .flatMap(due -> due.make().arguments().stream())
        .map(argument -> argument instanceof Expression.Cast cast ? cast.operand() : argument)
        .filter(Expression.Code.class::isInstance)
        .map(argument -> ((Expression.Code) argument).name())
        .findFirst()
        .orElse("");
  }

  /**
   * Returns the views that pointers have come to lead to by the call that {@link #next} gave last.
   */
  public Map<String, Long> namedViews() {
    Map<String, Long> fresh = new LinkedHashMap<>();
    for (long address : stored) {
      process.variables().pointerAt(address).ifPresent(place -> nameView(place, fresh));
    }
    return fresh;
  }

  private void nameView(Place place, Map<String, Long> fresh) {
    if (process.memory().knows(place.address(), CType.POINTER_SIZE)) {
      long view = process.memory().number(place.address(), Types.HANDLE, at());
      if (process.views().contains(view)
          && !Objects.equals(process.namedViews().put(place.name(), view), view)) {
        fresh.put(place.name(), view);
      }
    }
  }

  /** Returns the variable that begins at an address, if one does. */
  public Optional<String> variableAt(long address) {
    return process.variables().at(address);
  }

  /** Returns the handles that variables have received by the call that {@link #next} gave last. */
  public List<Named> named() {
    List<Named> fresh = new ArrayList<>();
    for (long address : stored) {
      process.variables().handlesAt(address).forEach(place -> name(place, fresh));
    }
    return fresh;
  }

  private void name(Place place, List<Named> fresh) {
    if (process.memory().knows(place.address(), CType.POINTER_SIZE)) {
      Handle handle = new Handle(process.memory().number(place.address(), Types.HANDLE, at()));
      if (means(handle) && !handle.equals(process.named().put(place.name(), handle))) {
        fresh.add(new Named(place.name(), handle));
      }
    }
  }

  /** NULL names nothing; -1 names the process, if that was asked for, and else says a failure. */
  private boolean means(Handle handle) {
    return !handle.equals(Handle.NULL) && (!handle.equals(Handle.INVALID_HANDLE_VALUE) || pseudo);
  }
}

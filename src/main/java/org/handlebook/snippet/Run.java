package org.handlebook.snippet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.handlebook.snippet.Instruction.Borrow;
import org.handlebook.snippet.Instruction.Clear;
import org.handlebook.snippet.Instruction.Declare;
import org.handlebook.snippet.Instruction.Evaluate;
import org.handlebook.snippet.Instruction.Make;
import org.handlebook.snippet.Variables.Place;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.AddressOrNull;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MemoryCall.MapViewOfFile;
import org.handlebook.win32.MemoryCall.ReadProcessMemory;
import org.handlebook.win32.MemoryCall.UnmapViewOfFile;
import org.handlebook.win32.MemoryCall.WriteProcessMemory;
import org.jspecify.annotations.Nullable;

/**
 * A snippet that runs, from one call to the next. Whoever makes the calls says what came of them,
 * whenever that is.
 */
public final class Run {
  private final ProcessMemory process;
  private final Surroundings surroundings;
  private final List<Instruction> instructions;
  private final long[] returned;
  private final Deque<Due> due = new ArrayDeque<>();
  private int next;
  private @Nullable Due current;
  private boolean pseudo;

  Run(ProcessMemory process, Surroundings surroundings, List<Instruction> instructions, int slots) {
    this.process = process;
    this.surroundings = surroundings;
    this.instructions = instructions;
    this.returned = new long[slots];
  }

  /** A call that is to be made, and what is done with its answer. */
  private record Due(Call<?> call, Optional<Make> make, Position at, Consumer<Answer> take) {}

  /** A handle, and the variable or member that holds it now. */
  public record Named(String name, Handle handle) {}

  /**
   * Runs until a call is to be made: one that the snippet writes, or one that reads or writes what
   * lies in a view.
   *
   * @return the call; empty if nothing is left to do
   * @throws SnippetMistake if it cannot go on, as where a variable has no value yet
   */
  public Optional<Call<?>> next() {
    while (due.isEmpty() && next < instructions.size()) {
      step(instructions.get(next));
    }
    current = due.poll();
    return current == null ? Optional.empty() : Optional.of(current.call());
  }

  /** Carries out an instruction as a whole, or asks for what it needs first. */
  private void step(Instruction instruction) {
    Memory memory = process.memory();
    memory.begin();
    try {
      Optional<Due> call = run(instruction);
      next++;
      store();
      call.ifPresent(due::add);
    } catch (PageFault fault) {
      memory.undo();
      due.add(fetching(fault));
    }
  }

  private Due fetching(PageFault fault) {
    ReadProcessMemory call =
        new ReadProcessMemory(Handle.CURRENT_PROCESS, fault.address(), fault.length());
    return access(
        call,
        fault.at(),
        answer -> {
          if (answer instanceof Answer.Stored<?> read && read.stored() instanceof Bytes bytes) {
            process.memory().views().fetch(fault.address(), bytes.toArray());
          }
        });
  }

  /** What an instruction or a call has stored in views. */
  private void store() {
    for (ViewMemory.Store store : process.memory().views().finish()) {
      Call<?> call = new WriteProcessMemory(Handle.CURRENT_PROCESS, store.address(), store.bytes());
      due.add(access(call, store.at(), answer -> {}));
    }
  }

  private static Due access(Call<?> call, Position at, Consumer<Answer> take) {
    return new Due(
        call,
        Optional.empty(),
        at,
        answer -> {
          if (answer.isRefusal()) {
            throw new SnippetMistake(
                at, "The view does not allow that, or ends before: the process would crash here.");
          }
          take.accept(answer);
        });
  }

  /** Whether the call that {@link #next} gave last is none that the snippet writes. */
  public boolean looksIntoView() {
    return current != null && current.make().isEmpty();
  }

  private Evaluator evaluator() {
    return new Evaluator(process.memory(), process.variables(), returned);
  }

  private Optional<Due> run(Instruction instruction) {
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

  private Due call(Make make) {
    long[] arguments = make.arguments().stream().mapToLong(evaluator()::value).toArray();
    Call<?> call = new Arguments(process.memory(), make, arguments).call();
    return new Due(
        call, Optional.of(make), make.at(), answer -> take(make, call, arguments, answer));
  }

  private void take(Make make, Call<?> call, long[] arguments, Answer answer) {
    pseudo = answer instanceof Answer.PseudoHandle;
    returned[make.slot()] = new Results(process.memory(), make, arguments).take(answer);
    store();
    if (call instanceof MapViewOfFile
        && answer instanceof AddressOrNull view
        && view.value() != 0) {
      process.memory().views().map(view.value());
    } else if (call instanceof UnmapViewOfFile unmapping && !answer.isRefusal()) {
      process.memory().views().unmap(unmapping.lpBaseAddress());
    }
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
    Handle handle = surroundings.handle(borrow.name()).orElse(Handle.NULL);
    long address = declare(borrow.name(), Types.HANDLE, borrow.at());
    process.memory().store(address, Types.HANDLE, handle.value(), borrow.at());
    process.named().put(borrow.name(), handle);
  }

  /** What the call answered that {@link #next} gave last. */
  public void came(Answer answer) {
    Objects.requireNonNull(current, "no call is being made").take().accept(answer);
  }

  /** Where the call stands that {@link #next} gave last; the beginning, if there is none. */
  public Position at() {
    return current == null ? new Position(1, 1) : current.at();
  }

  /** The function in which a thread begins that the last call makes; "" if it makes none. */
  public String entryPoint() {
    return Optional.ofNullable(current).flatMap(Due::make).stream()
        .flatMap(make -> make.arguments().stream())
        .map(argument -> argument instanceof Expression.Cast cast ? cast.operand() : argument)
        .filter(Expression.Code.class::isInstance)
        .map(argument -> ((Expression.Code) argument).name())
        .findFirst()
        .orElse("");
  }

  /** The views that pointers have come to lead to since this was asked last, by their names. */
  public Map<String, Long> namedViews() {
    Map<String, Long> fresh = new LinkedHashMap<>();
    for (Place place : process.variables().pointers()) {
      if (process.memory().knows(place.address(), CType.POINTER_SIZE)) {
        long view = process.memory().number(place.address(), Types.HANDLE, at());
        if (process.memory().views().views().contains(view)
            && !Objects.equals(process.namedViews().put(place.name(), view), view)) {
          fresh.put(place.name(), view);
        }
      }
    }
    return fresh;
  }

  /** The variable that begins at an address, if one does. */
  public Optional<String> variableAt(long address) {
    return process.variables().at(address);
  }

  /** The handles that variables have received since this was asked last. */
  public List<Named> named() {
    List<Named> fresh = new ArrayList<>();
    for (Place place : process.variables().handles()) {
      if (process.memory().knows(place.address(), CType.POINTER_SIZE)) {
        long value = process.memory().number(place.address(), Types.HANDLE, at());
        Handle handle = new Handle(value);
        if (means(handle) && !handle.equals(process.named().put(place.name(), handle))) {
          fresh.add(new Named(place.name(), handle));
        }
      }
    }
    return fresh;
  }

  /** NULL names nothing; -1 names the process, if that was asked for, and else says a failure. */
  private boolean means(Handle handle) {
    return !handle.equals(Handle.NULL) && (!handle.equals(Handle.INVALID_HANDLE_VALUE) || pseudo);
  }
}

package org.handlebook.snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handlebook.snippet.Instruction.Borrow;
import org.handlebook.snippet.Instruction.Clear;
import org.handlebook.snippet.Instruction.Declare;
import org.handlebook.snippet.Instruction.Evaluate;
import org.handlebook.snippet.Instruction.Make;
import org.handlebook.snippet.Variables.HandlePlace;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
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
  private int next;
  private @Nullable Make making;
  private long[] arguments = new long[0];
  private boolean pseudo;

  Run(
      ProcessMemory process,
      Surroundings surroundings,
      List<Instruction> instructions,
      int slots) {
    this.process = process;
    this.surroundings = surroundings;
    this.instructions = instructions;
    this.returned = new long[slots];
  }

  /** A handle, and the variable or member that holds it now. */
  public record Named(String name, Handle handle) {}

  /**
   * Runs until a call is to be made.
   *
   * @return the call; empty if nothing is left to do
   * @throws SnippetMistake if it cannot go on, as where a variable has no value yet
   */
  public Optional<Call<?>> next() {
    while (next < instructions.size()) {
      Instruction instruction = instructions.get(next++);
      if (instruction instanceof Make make) {
        making = make;
        arguments = make.arguments().stream().mapToLong(evaluator()::value).toArray();
        return Optional.of(new Arguments(process.memory(), make, arguments).call());
      }
      run(instruction);
    }
    making = null;
    return Optional.empty();
  }

  private Evaluator evaluator() {
    return new Evaluator(process.memory(), process.variables(), returned);
  }

  private void run(Instruction instruction) {
    if (instruction instanceof Declare declare) {
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
    long address = declare(borrow.name(), CType.HANDLE, borrow.at());
    process.memory().store(address, CType.HANDLE, handle.value(), borrow.at());
    process.named().put(borrow.name(), handle);
  }

  /** What the call answered that {@link #next} gave last. */
  public void came(Answer answer) {
    Make made = Objects.requireNonNull(making, "no call is being made");
    pseudo = answer instanceof Answer.PseudoHandle;
    returned[made.slot()] = new Results(process.memory(), made, arguments).take(answer);
  }

  /** Where the call stands that {@link #next} gave last; the beginning, if there is none. */
  public Position at() {
    return making == null ? new Position(1, 1) : making.at();
  }

  /** The function in which a thread begins that the last call makes; "" if it makes none. */
  public String entryPoint() {
    return making == null
        ? ""
        : making.arguments().stream()
            .filter(Expression.Code.class::isInstance)
            .map(argument -> ((Expression.Code) argument).name())
            .findFirst()
            .orElse("");
  }

  /** The handles that variables have received since this was asked last. */
  public List<Named> named() {
    List<Named> fresh = new ArrayList<>();
    for (HandlePlace place : process.variables().handles()) {
      if (process.memory().knows(place.address(), CType.POINTER_SIZE)) {
        long value = process.memory().number(place.address(), CType.HANDLE, at());
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
    return !handle.equals(Handle.NULL)
        && (!handle.equals(Handle.INVALID_HANDLE_VALUE) || pseudo);
  }
}

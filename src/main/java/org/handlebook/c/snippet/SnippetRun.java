package org.handlebook.c.snippet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.handlebook.c.front.Extent;
import org.handlebook.c.front.Spot;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Parameter;
import org.handlebook.c.header.Position;
import org.handlebook.c.header.Types;
import org.handlebook.c.snippet.VariableLayout.Place;
import org.handlebook.c.vm.CallUse;
import org.handlebook.c.vm.Machine;
import org.handlebook.c.vm.NoValueYet;
import org.handlebook.c.vm.VmThread;
import org.handlebook.c.vm.WindowsCall;
import org.handlebook.system.marshal.ArgumentWords;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MemoryCall.MapViewOfFile;
import org.handlebook.win32.MemoryCall.UnmapViewOfFile;
import org.handlebook.win32.RawCall;
import org.jspecify.annotations.Nullable;

/**
 * A snippet that runs, or a thread that it has begun, from one call to the next. Whoever makes the
 * calls says what came of them, whenever that is.
 */
public final class SnippetRun {
  /** So many jumps are made before others get their turn. */
  public static final int QUANTUM = 2_000_000;

  private final ProcessVariables process;
  private final VmThread thread;
  private @Nullable WindowsCall due;
  private @Nullable Call<?> current;
  private boolean pseudo;
  private Set<Long> stored = Set.of();

  SnippetRun(ProcessVariables process, VmThread thread) {
    this.process = process;
    this.thread = thread;
  }

  /** A handle, and the variable or member that holds it now. */
  public record Named(String name, Handle handle) {}

  /**
   * Runs until a call is to be made.
   *
   * @return the call; empty if it is over, has run for long without one, or reads what somebody is
   *     yet to type
   * @throws CMistake if it cannot go on, as where a variable has no value yet
   */
  public Optional<Call<?>> next() {
    run();
    stored = process.memory().storedSinceAsked();
    stored.forEach(process.memory()::look);
    due = thread.pending().orElse(null);
    current = due == null || readsLine() ? null : call(due);
    return Optional.ofNullable(current);
  }

  private Call<?> call(WindowsCall made) {
    return made.written()
        ? new CallMaker(process.memory(), words(made), at()).call()
        : made.asCall(process.memory().ofProcess());
  }

  private void run() {
    Machine machine = process.machine();
    machine.resume();
    try {
      thread.run(QUANTUM);
    } catch (NoValueYet none) {
      String name = process.memory().variable(none.address()).map(Extent::name).orElse("");
      throw new CMistake(
          at(),
          name + " has no value here yet: nothing was ever stored there.",
          name + "에는 아직 값이 없다. 아무것도 넣은 적이 없다.");
    } finally {
      machine.pause();
    }
    thread
        .crash()
        .ifPresent(
            crash -> {
              throw new CMistake(at(), crash.english(), crash.korean());
            });
    if (thread.hasEnded()) {
      machine.retire(thread);
    }
  }

  /** Returns whether nothing is left to do. */
  public boolean isOver() {
    return thread.hasEnded();
  }

  /** Returns whether it reads a line where nothing but a person could write one. */
  public boolean readsLine() {
    return due != null && !due.written() && thread.readsInput() && due.words()[0] == 0;
  }

  /** Returns how many bytes it reads at most. */
  public int room() {
    return due == null ? 0 : (int) Math.min(due.words()[2], Integer.MAX_VALUE);
  }

  /** Takes what it reads, which has been typed. */
  public void typed(byte[] line) {
    WindowsCall call = Objects.requireNonNull(due, "nothing is being read");
    process.memory().write(call.words()[1], line, at());
    process.memory().store(call.words()[3], Types.DWORD, line.length, at());
    due = null;
    process.machine().resume();
    thread.complete(1);
    process.machine().pause();
  }

  private static ArgumentWords words(WindowsCall call) {
    List<Long> values = new ArrayList<>();
    for (long word : call.words()) {
      values.add(word);
    }
    return new ArgumentWords(call.function(), call.wide(), values);
  }

  /** Returns what the snippet does with the value of the call that {@link #next} gave last. */
  public CallUse use() {
    return thread.use();
  }

  /** Returns the variables by which it has decided since this was asked last. */
  public Set<String> decisive() {
    return thread.decisive();
  }

  /**
   * Takes what the call answered that {@link #next} gave last.
   *
   * @param word what its function returned
   */
  public void came(Answer answer, long word) {
    WindowsCall call = Objects.requireNonNull(due, "no call is being made");
    pseudo = answer instanceof Answer.PseudoHandle;
    Machine machine = process.machine();
    machine.resume();
    machine.returned(call, word).ifPresentOrElse(thread::crash, () -> thread.complete(word));
    machine.pause();
    new StoredOutputs(process.memory()).note(words(call));
    if (current instanceof RawCall<?> raw && raw.call() instanceof MapViewOfFile && word != 0) {
      process.views().add(word);
    } else if (current instanceof RawCall<?> raw
        && raw.call() instanceof UnmapViewOfFile unmapping
        && !answer.isRefusal()) {
      process.views().remove(unmapping.lpBaseAddress());
    }
  }

  /** Returns where it stands. */
  public Position at() {
    Spot spot = thread.spot();
    return new Position(spot.line(), spot.column());
  }

  /**
   * Returns the function in which a thread begins that the last call makes; "" if it makes none.
   */
  public String entryPoint() {
    return process.machine().functionName(startAddress());
  }

  private long startAddress() {
    if (due == null) {
      return 0;
    }
    List<Parameter> parameters = due.function().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).type() instanceof CType.Code) {
        return due.words()[i];
      }
    }
    return 0;
  }

  /** Returns the thread that the last call has made, if C says what it does. */
  public Optional<SnippetRun> begun() {
    Machine machine = process.machine();
    long start = startAddress();
    return due != null && machine.isWritten(start)
        ? Optional.of(
            new SnippetRun(process, machine.newThread(start, words(due).get("lpParameter"))))
        : Optional.empty();
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

package org.handlebook.c.vm;

import java.util.BitSet;
import org.handlebook.c.front.Spot;
import org.handlebook.c.vm.CompiledProgram.CompiledFunction;
import org.jspecify.annotations.Nullable;

/** Where a thread stands in its program, and whether it is to stop there. */
public final class ThreadPlace {
  private final VmThread thread;
  private int left = -1;
  private int passed = -1;
  private boolean halted;

  ThreadPlace(VmThread thread) {
    this.thread = thread;
  }

  /** Notes the instruction that has left its first function. */
  void left(int pc) {
    left = pc;
  }

  /** Returns where in the source it is; of what headers define, where that is called. */
  public Spot spot() {
    CompiledProgram program = thread.machine().program();
    CallStack frames = thread.frames;
    if (frames.depth() == 0 && left >= 0) {
      return program.spot(left);
    }
    Spot spot = program.spot(thread.pending().isEmpty() ? thread.pc : thread.pc - 1);
    for (int frame = frames.depth(); frame > 0 && spot.isInHeader(); frame--) {
      spot = program.spot(frames.returnTo(frame) - 1);
    }
    return spot;
  }

  /** Returns the function that it is in; "" before main. */
  public String function() {
    CompiledFunction function = thread.frames.function();
    return function == null ? "" : function.source().name();
  }

  /** Returns the call that it has come to, as the program writes it; "" if it has come to none. */
  public String call() {
    CompiledProgram program = thread.machine().program();
    boolean isOfLibrary =
        thread.pending().filter(call -> !call.written()).isPresent()
            && program.code()[thread.pc] == Opcode.CALL_LIBRARY;
    return isOfLibrary
        ? program.library().get(program.code()[thread.pc + 1])
        : thread.pending().map(call -> call.function().name()).orElse("");
  }

  /** Returns before which instructions it stops; null for none, as in what the library calls. */
  @Nullable BitSet stops() {
    return thread.nesting == 0 ? thread.machine().breakpoints().stops() : null;
  }

  /** Returns whether it stops before an instruction, at which it has not stopped just now. */
  boolean halts(BitSet stops, int pc) {
    if (!stops.get(pc) || pc == passed) {
      passed = -1;
      return false;
    }
    halted = true;
    passed = pc;
    return true;
  }

  /** Returns whether it stands before a line at which it is to stop. */
  public boolean isHalted() {
    return halted;
  }

  /** Lets it go on where it has stopped. */
  public void goOn() {
    halted = false;
  }
}

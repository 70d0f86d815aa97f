package org.handlebook.c.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.Position;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.ErrorCall.SetLastError;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MemoryCall.ReadProcessMemory;
import org.handlebook.win32.MemoryCall.WriteProcessMemory;
import org.handlebook.win32.Win32Error;

/**
 * Calls that no snippet writes, and that its statements imply: what lies in views is read and
 * written, and functions that need no Windows leave their last error.
 */
final class Implied {
  private final Memory memory;
  private final List<DueCall> errors = new ArrayList<>();

  Implied(Memory memory) {
    this.memory = memory;
  }

  /** A function has failed so. */
  void error(Win32Error error, Position at) {
    errors.add(due(new SetLastError(error.code()), at, answer -> {}));
  }

  /** Returns the call that fetches what was missing. */
  DueCall fetch(PageFault fault) {
    ReadProcessMemory call =
        new ReadProcessMemory(Handle.CURRENT_PROCESS, fault.address(), fault.length());
    return access(call, fault.at(), answer -> fetched(fault, answer));
  }

  private void fetched(PageFault fault, Answer answer) {
    if (answer instanceof Answer.Stored<?> read && read.stored() instanceof Bytes bytes) {
      memory.views().fetch(fault.address(), bytes.toArray());
    }
  }

  /** Forgets the last errors of a statement that is tried again. */
  void retry() {
    errors.clear();
  }

  /** Returns the calls that a statement has implied. */
  List<DueCall> calls() {
    List<DueCall> calls = new ArrayList<>();
    for (ViewMemory.Store store : memory.views().finish()) {
      WriteProcessMemory call =
          new WriteProcessMemory(Handle.CURRENT_PROCESS, store.address(), store.bytes());
      calls.add(access(call, store.at(), answer -> {}));
    }
    calls.addAll(errors);
    errors.clear();
    return calls;
  }

  private static DueCall access(Call<?> call, Position at, Consumer<Answer> take) {
    return due(
        call,
        at,
        answer -> {
          if (answer.isRefusal()) {
            throw new CMistake(
                at, "The view does not allow that, or ends before: the process would crash here.");
          }
          take.accept(answer);
        });
  }

  private static DueCall due(Call<?> call, Position at, Consumer<Answer> take) {
    return new DueCall(call, Optional.empty(), at, take);
  }
}

package org.handlebook.c.export;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.EnvironmentCall.GetStdHandle;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.DuplicateHandle;
import org.handlebook.win32.MemoryCall.ReadProcessMemory;
import org.handlebook.win32.MemoryCall.WriteProcessMemory;
import org.handlebook.win32.PipeEnds;
import org.handlebook.win32.ProcThreadAttributeList;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessInformation;
import org.jspecify.annotations.Nullable;

/** What one call gave: handles, addresses, a process, a thread. */
final class CallOutputs {
  private final ValueOwners variables;
  private final SystemUnderTest system;
  private final SystemSnapshot before;
  private @Nullable ThreadRef newThread;

  CallOutputs(ValueOwners variables, SystemUnderTest system, SystemSnapshot before) {
    this.variables = variables;
    this.system = system;
    this.before = before;
  }

  /** Variables for the values that came back. */
  List<Variable> of(ThreadRef caller, Call<?> call, Reply<?> reply) {
    if (reply instanceof Reply.Returned<?> returned
        && !returned.answer().isRefusal()
        && !(call instanceof GetStdHandle)) {
      return of(caller.process(), call, returned.answer());
    }
    return List.of();
  }

  private List<Variable> of(ProcessRef caller, Call<?> call, Answer answer) {
    List<Variable> given = new ArrayList<>();
    if (answer instanceof Answer.HandleOrNull handle) {
      given.add(handle(caller, handle.value(), "handle"));
    } else if (answer instanceof Answer.HandleOrInvalid handle) {
      given.add(handle(caller, handle.value(), "handle"));
    } else if (answer instanceof Answer.CreatedThread thread) {
      newThread = system.thread(thread.lpThreadId());
      given.add(handle(caller, thread.value(), "hThread"));
    } else if (answer instanceof Answer.AddressOrNull address) {
      given.add(variables.add(caller, address.value(), "LPVOID", "view"));
    } else if (answer instanceof Answer.EnvironmentBlock block) {
      given.add(variables.add(caller, block.address(), "LPVOID", "environment"));
    } else if (answer instanceof Answer.Stored<?> stored) {
      stored(caller, call, stored.stored(), given);
    }
    return given;
  }

  private void stored(
      ProcessRef caller, Call<?> call, @Nullable Object stored, List<Variable> given) {
    if (stored instanceof Handle handle) {
      boolean copied = call instanceof DuplicateHandle;
      ProcessRef owner =
          copied ? named(before, caller, ((DuplicateHandle) call).hTargetProcessHandle()) : caller;
      given.add(handle(owner, handle, "hCopy"));
    } else if (stored instanceof PipeEnds ends) {
      given.add(handle(caller, ends.hReadPipe(), "hReadPipe"));
      given.add(handle(caller, ends.hWritePipe(), "hWritePipe"));
    } else if (stored instanceof ProcessInformation child) {
      newThread = system.firstThread(child.dwProcessId());
      given.add(handle(caller, child.hProcess(), "hProcess"));
      given.add(handle(caller, child.hThread(), "hThread"));
      inherit(system.snapshot().process(newThread.process()));
    }
  }

  private Variable handle(ProcessRef owner, Handle handle, String otherwise) {
    return variables.add(owner, handle.value(), "HANDLE", otherwise);
  }

  private void inherit(ProcessState child) {
    for (RowState row : child.rows()) {
      ProcessRef from = row.origin().from();
      if (from != null) {
        variables.inherit(child.ref(), from, row.handle().value());
      }
    }
  }

  /**
   * Returns the process in which a call looks things up: the one that it names, or the caller's.
   */
  static ProcessRef subject(SystemSnapshot before, ProcessRef caller, Call<?> call) {
    if (call instanceof DuplicateHandle duplicate) {
      return named(before, caller, duplicate.hSourceProcessHandle());
    } else if (call instanceof ReadProcessMemory read) {
      return named(before, caller, read.hProcess());
    } else if (call instanceof WriteProcessMemory write) {
      return named(before, caller, write.hProcess());
    } else if (call instanceof CreateProcess create) {
      ProcThreadAttributeList attributes = create.lpStartupInfo().lpAttributeList();
      Handle parent = attributes == null ? null : attributes.parentProcess();
      return parent == null ? caller : named(before, caller, parent);
    }
    return caller;
  }

  private static ProcessRef named(SystemSnapshot before, ProcessRef caller, Handle handle) {
    return before
        .process(caller)
        .row(handle)
        .flatMap(row -> before.processOf(row.object()))
        .map(ProcessState::ref)
        .orElse(caller);
  }

  /** Returns the thread that the call made, or null. */
  @Nullable ThreadRef newThread() {
    return newThread;
  }
}

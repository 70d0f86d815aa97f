package org.handlebook.scenario;

import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.ProgramFile;
import org.handlebook.win32.ThreadCall.CreateThread;

/** Gives names to the processes and threads that snippets create. */
final class CreatedActors {
  private final ScenarioSystem system;
  private final ActorNames names;

  CreatedActors(ScenarioSystem system, ActorNames names) {
    this.system = system;
    this.names = names;
  }

  /** Calls a process by its program. */
  void process(Actor creator, CreateProcess creation, ProcessInformation child) {
    ThreadRef first = system.underTest().firstThread(child.dwProcessId());
    names.enter(names.freeName(ProgramFile.name(creation)), first, names.process(creator));
  }

  /** Calls a thread by its function. */
  Actor thread(Actor creator, int id, String function) {
    ThreadRef thread = system.underTest().thread(id);
    String name = names.freeThreadName(thread.process(), function);
    names.enterThread(name, thread);
    return new Actor(creator.process(), name);
  }

  /** Returns whether a thread that was created waits to be resumed. */
  static boolean isSuspended(Call<?> call) {
    return call instanceof CreateThread creation
        && (creation.dwCreationFlags() & Constant.CREATE_SUSPENDED) != 0;
  }
}

package org.handlebook.scenario.shell;

import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcessInformation;

/** Where programs run: whoever makes their calls for them, and keeps the names they give. */
public interface Host {
  /** Makes a call in that thread. */
  <R extends Answer> Reply<R> call(ThreadRef thread, Call<R> call);

  /** Returns how a call that blocked stands now. */
  <R extends Answer> Reply<R> outcome(Reply.Pending<R> pending);

  /** Returns whether a thread has not ended. */
  boolean isRunning(ThreadRef thread);

  /** Names a handle of the process of that thread. */
  void name(ThreadRef thread, String name, Handle handle);

  /**
   * Called when a process has been made to run a program.
   *
   * @return its first thread
   */
  ThreadRef enter(ThreadRef creator, String program, ProcessInformation child);
}

package org.handlebook.trace;

import java.util.List;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Handle;

/** What the scenario calls things. */
public interface NameLookup {
  /** Returns the scenario's name of a process, without quotes. */
  String process(ProcessRef process);

  /**
   * Returns the scenario's name of a thread, or "" for a process's first thread and one without a
   * name.
   */
  String thread(ThreadRef thread);

  /** Returns the process's name, and after a slash the thread's if it has one. */
  default String path(ThreadRef thread) {
    String own = thread(thread);
    String process = process(thread.process());
    return own.isEmpty() ? process : process + "/" + own;
  }

  /** Returns the name under which a process knows a handle, or "" for none. */
  String handle(ProcessRef process, Handle handle);

  /** Returns the name under which a process knows a view of a file mapping, or "" for none. */
  String view(ProcessRef process, long address);

  /** Returns the name under which a process knows an overlapped operation, or "" for none. */
  String operation(ProcessRef process, long address);

  /**
   * Returns every handle that was given a name or lost one since the scenario began, as often as
   * that happened, in order: whoever has said what rows are called says it anew for these.
   */
  default List<Handle> renamedHandles() {
    return List.of();
  }

  /** Returns how often a process or view that was there before a step got another name by it. */
  default int renamedOthers() {
    return 0;
  }
}

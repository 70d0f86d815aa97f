package org.handlebook.kernel.process;

import org.handlebook.kernel.dispatcher.KThread;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.status.NtStatus;

/**
 * What wants to be told of processes as they come and go, and may refuse a new one; Windows'
 * drivers register the like with PsSetCreateProcessNotifyRoutine.
 */
public interface ProcessNotify {
  /** Called when a process is to be made; a refusal prevents it. */
  default NtStatus creating(ProcessObject parent, ProcessRequest request) {
    return NtStatus.SUCCESS;
  }

  /** Called when the caller has made a process, which runs nothing yet. */
  default void created(
      Caller caller, ProcessObject parent, ProcessRequest request, ProcessObject process) {}

  /** Called when a thread is about to end; it waits for nothing any more. */
  default void exiting(KThread thread) {}

  /** Called when a process has ended; its object may still be kept. */
  default void exited(ProcessObject process) {}

  /** Called when a process's object is gone. */
  default void deleted(ProcessObject process) {}
}

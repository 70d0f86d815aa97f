package org.handlebook.kernel.process;

import org.handlebook.kernel.dispatcher.KThread;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.status.NtStatus;

/**
 * What wants to be told of processes as they come and go, and may refuse a new one; Windows'
 * drivers register the like with PsSetCreateProcessNotifyRoutine.
 */
public interface ProcessNotify {
  /** A process shall be made; a refusal prevents it. */
  default NtStatus creating(ProcessObject parent, ProcessRequest request) {
    return NtStatus.SUCCESS;
  }

  /** The caller has made a process, which runs nothing yet. */
  default void created(
      Caller caller, ProcessObject parent, ProcessRequest request, ProcessObject process) {}

  /** A thread is about to end; it waits for nothing any more. */
  default void exiting(KThread thread) {}

  /** A process has ended; its object may still be kept. */
  default void exited(ProcessObject process) {}

  /** A process's object is gone. */
  default void deleted(ProcessObject process) {}
}

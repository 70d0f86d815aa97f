package org.handlebook.kernel.process;

import java.util.List;
import org.handlebook.kernel.dispatcher.KThread;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.object.KeptBy;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.status.NtStatus;

/**
 * Ends processes and threads: the other threads of a process end one by one, each abandons its
 * mutants and is signalled; with the last one the process closes its rows, protected or not, and is
 * signalled before that thread is. The objects stay as long as something else keeps them.
 *
 * @source ReactOS, ntoskrnl/ps/kill.c, NtTerminateProcess and PspExitThread
 */
final class ProcessRundown {
  private final ObjectManager objects;
  private final HandleManager handles;
  private final List<ProcessNotify> registered;

  /**
   * Makes a rundown.
   *
   * @param registered who is told of processes and threads that end
   */
  ProcessRundown(ObjectManager objects, HandleManager handles, List<ProcessNotify> registered) {
    this.objects = objects;
    this.handles = handles;
    this.registered = registered;
  }

  /**
   * Ends a process.
   *
   * @param caller the thread that wants it; if it is one of the process's, it is the last to end
   * @return {@link NtStatus#PROCESS_IS_TERMINATING} if it has ended before
   */
  NtStatus end(ProcessObject process, int status, KThread caller) {
    if (!process.isRunning()) {
      return NtStatus.PROCESS_IS_TERMINATING;
    }
    List<ThreadObject> running =
        process.threads().stream().filter(ThreadObject::isRunning).toList();
    running.forEach(KThread::leaveWait);
    ThreadObject last =
        running.stream()
            .filter(thread -> thread == caller)
            .findFirst()
            .orElse(running.get(running.size() - 1));
    running.stream().filter(thread -> thread != last).forEach(thread -> exit(thread, status));
    rundown(last, status);
    process.end(status);
    handles.closeAll(process);
    registered.forEach(notify -> notify.exited(process));
    process.signal();
    terminated(last);
    objects.release(process, KeptBy.RUNNING);
    return NtStatus.SUCCESS;
  }

  /** Ends a thread that is running and not its process's last. */
  void end(ThreadObject thread, int status) {
    thread.leaveWait();
    exit(thread, status);
  }

  private void exit(ThreadObject thread, int status) {
    rundown(thread, status);
    terminated(thread);
  }

  /** Ends what the thread has begun, and lets go what it owns. */
  private void rundown(ThreadObject thread, int status) {
    registered.forEach(notify -> notify.exiting(thread));
    thread.end(status);
  }

  private void terminated(ThreadObject thread) {
    thread.signal();
    objects.release(thread, KeptBy.RUNNING);
  }
}

package org.handlebook.system.model;

import org.handlebook.kernel.Kernel;
import org.handlebook.win32.Answer.Dword;
import org.handlebook.win32.Answer.Nothing;
import org.handlebook.win32.ErrorCall.GetLastError;
import org.handlebook.win32.ErrorCall.SetLastError;

/** All calls that programs on one computer can make, each with the service that serves it. */
final class Kernel32 {
  private Kernel32() {}

  /** Returns the services of the computer that has this kernel. */
  static Dispatch of(Kernel kernel) {
    Dispatch dispatch = new Dispatch();
    NamedCalls named = new NamedCalls(kernel.names(), new ObjectNames());
    new HandleCalls(kernel, dispatch);
    new ProcessCalls(kernel, dispatch);
    new EnvironmentCalls(dispatch);
    new ThreadCalls(kernel, dispatch);
    new EventCalls(kernel.synchronization(), named, dispatch);
    new MutexCalls(kernel.synchronization(), named, dispatch);
    new SemaphoreCalls(kernel.synchronization(), named, dispatch);
    new TimerCalls(kernel.synchronization(), named, dispatch);
    new WaitCalls(kernel, dispatch);
    new NamespaceCalls(kernel, named.names(), dispatch);
    new SecurityCalls(kernel, dispatch);
    OperationCalls operations = new OperationCalls(kernel, dispatch);
    new PipeCalls(kernel, operations, dispatch);
    new PipeStateCalls(kernel, operations, dispatch);
    new FileCalls(kernel, dispatch);
    new FilePositionCalls(kernel, operations, dispatch);
    new MailslotCalls(kernel.mailslots(), dispatch);
    new MemoryCalls(kernel, named, dispatch);
    new JobCalls(kernel, named, dispatch);
    dispatch.on(
        GetLastError.class,
        (c, call) -> CallResult.of(new Dword(c.thread().teb().lastErrorValue())));
    dispatch.on(SetLastError.class, (c, call) -> CallResult.of(new Nothing(), call.dwErrCode()));
    return dispatch;
  }
}

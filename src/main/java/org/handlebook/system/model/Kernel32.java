package org.handlebook.system.model;

import org.handlebook.kernel.Kernel;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.Dword;
import org.handlebook.win32.Answer.Nothing;
import org.handlebook.win32.Call;
import org.handlebook.win32.ErrorCall.GetLastError;
import org.handlebook.win32.ErrorCall.SetLastError;
import org.handlebook.win32.RawCall;
import org.handlebook.win32.UntypedCall;

/** All calls that programs on one computer can make, each with the service that serves it. */
final class Kernel32 {
  private final Dispatch dispatch = new Dispatch();
  private final RawCalls raw;

  /** Makes the services of the computer that has this kernel. */
  Kernel32(Kernel kernel) {
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
    raw = new RawCalls(kernel, dispatch, operations);
  }

  /** Serves a call, however it is made. */
  @SuppressWarnings("unchecked") // a call without a type answers a word
  <R extends Answer> CallResult<R> serve(Dispatch.Context context, Call<R> call) {
    if (call instanceof RawCall<R> made) {
      return raw.make(context, made);
    } else if (call instanceof UntypedCall untyped) {
      return (CallResult<R>) raw.make(context, untyped);
    }
    return dispatch.serve(context, call);
  }

  /** Stores what operations have come to that nobody waits for. */
  void settle() {
    raw.settle();
  }
}

package org.handlebook.system.model;

import org.handlebook.kernel.Kernel;
import org.handlebook.system.MissingPrograms;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.Dword;
import org.handlebook.win32.Answer.Nothing;
import org.handlebook.win32.Call;
import org.handlebook.win32.CompletionPortCall;
import org.handlebook.win32.EnvironmentCall;
import org.handlebook.win32.ErrorCall;
import org.handlebook.win32.ErrorCall.GetLastError;
import org.handlebook.win32.ErrorCall.SetLastError;
import org.handlebook.win32.FileCall;
import org.handlebook.win32.HandleCall;
import org.handlebook.win32.JobCall;
import org.handlebook.win32.MailslotCall;
import org.handlebook.win32.MemoryCall;
import org.handlebook.win32.NamespaceCall;
import org.handlebook.win32.PipeCall;
import org.handlebook.win32.ProcessCall;
import org.handlebook.win32.RawCall;
import org.handlebook.win32.SecurityCall;
import org.handlebook.win32.SynchronizationCall;
import org.handlebook.win32.ThreadCall;
import org.handlebook.win32.UntypedCall;
import org.jspecify.annotations.Nullable;

/**
 * All calls that programs on one computer can make, each with the service that serves it. Services
 * are made when the first of their calls is: most scenarios make few of them.
 */
final class Kernel32 {
  private final Kernel kernel;
  private final NamedCalls named;
  private final OperationCalls operations;
  private final Dispatch dispatch = new Dispatch();
  private @Nullable RawCalls raw;

  /** Makes the services of the computer that has this kernel, and not those programs. */
  Kernel32(Kernel kernel, MissingPrograms missing) {
    this.kernel = kernel;
    named = new NamedCalls(kernel.names(), new ObjectNames());
    operations = new OperationCalls(kernel);
    dispatch.in(HandleCall.class, () -> new HandleCalls(kernel, dispatch));
    dispatch.in(ProcessCall.class, () -> new ProcessCalls(kernel, missing, dispatch));
    dispatch.in(EnvironmentCall.class, () -> new EnvironmentCalls(dispatch));
    dispatch.in(ThreadCall.class, () -> new ThreadCalls(kernel, dispatch));
    dispatch.in(SynchronizationCall.class, this::serveSynchronization);
    dispatch.in(NamespaceCall.class, () -> new NamespaceCalls(kernel, named.names(), dispatch));
    dispatch.in(SecurityCall.class, () -> new SecurityCalls(kernel, dispatch));
    dispatch.in(PipeCall.class, this::servePipes);
    dispatch.in(FileCall.class, this::serveFiles);
    dispatch.in(CompletionPortCall.class, () -> new CompletionPortCalls(kernel, dispatch));
    dispatch.in(MailslotCall.class, () -> new MailslotCalls(kernel.mailslots(), dispatch));
    dispatch.in(MemoryCall.class, () -> new MemoryCalls(kernel, named, dispatch));
    dispatch.in(JobCall.class, () -> new JobCalls(kernel, named, dispatch));
    dispatch.in(ErrorCall.class, this::serveErrors);
  }

  private void serveSynchronization() {
    new EventCalls(kernel.synchronization(), named, dispatch);
    new MutexCalls(kernel.synchronization(), named, dispatch);
    new SemaphoreCalls(kernel.synchronization(), named, dispatch);
    new TimerCalls(kernel.synchronization(), named, dispatch);
    new WaitCalls(kernel, dispatch);
  }

  private void servePipes() {
    new PipeCalls(kernel, operations, dispatch);
    new PipeStateCalls(kernel, operations, dispatch);
  }

  private void serveFiles() {
    operations.serve(dispatch);
    new FileCalls(kernel, dispatch);
    new FilePositionCalls(kernel, operations, dispatch);
  }

  private void serveErrors() {
    dispatch.on(
        GetLastError.class,
        (c, call) -> CallResult.of(new Dword(c.thread().teb().lastErrorValue())));
    dispatch.on(SetLastError.class, (c, call) -> CallResult.of(new Nothing(), call.dwErrCode()));
  }

  private RawCalls raw() {
    if (raw == null) {
      raw = new RawCalls(kernel, dispatch, operations);
    }
    return raw;
  }

  /** Serves a call, however it is made. */
  @SuppressWarnings("unchecked") // a call without a type answers a word
  <R extends Answer> CallResult<R> serve(Dispatch.Context context, Call<R> call) {
    if (call instanceof RawCall<R> made) {
      return raw().make(context, made);
    } else if (call instanceof UntypedCall untyped) {
      return (CallResult<R>) raw().make(context, untyped);
    }
    return dispatch.serve(context, call);
  }

  /** Stores what operations have come to that nobody waits for. */
  void settle() {
    if (raw != null) {
      raw.settle();
    }
  }
}

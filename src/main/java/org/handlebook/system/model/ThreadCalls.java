package org.handlebook.system.model;

import static org.handlebook.win32.Constant.CREATE_SUSPENDED;

import java.util.function.Function;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.process.ProcessManager;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.Answer.CreatedThread;
import org.handlebook.win32.Answer.Dword;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Answer.IdOrZero;
import org.handlebook.win32.Answer.Nothing;
import org.handlebook.win32.Answer.PseudoHandle;
import org.handlebook.win32.Answer.SuspendCount;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ThreadCall.CreateThread;
import org.handlebook.win32.ThreadCall.ExitThread;
import org.handlebook.win32.ThreadCall.GetCurrentThread;
import org.handlebook.win32.ThreadCall.GetCurrentThreadId;
import org.handlebook.win32.ThreadCall.GetExitCodeThread;
import org.handlebook.win32.ThreadCall.GetThreadId;
import org.handlebook.win32.ThreadCall.OpenThread;
import org.handlebook.win32.ThreadCall.ResumeThread;
import org.handlebook.win32.ThreadCall.SuspendThread;
import org.handlebook.win32.ThreadCall.TerminateThread;

/** Serves the calls on threads. */
final class ThreadCalls {
  private final Kernel kernel;

  ThreadCalls(Kernel kernel, Dispatch dispatch) {
    this.kernel = kernel;
    dispatch.on(CreateThread.class, this::createThread);
    dispatch.on(ExitThread.class, this::exitThread);
    dispatch.on(TerminateThread.class, this::terminateThread);
    dispatch.on(SuspendThread.class, this::suspendThread);
    dispatch.on(ResumeThread.class, this::resumeThread);
    dispatch.on(
        GetExitCodeThread.class,
        (c, call) -> CallResult.stored(query(c, call.hThread(), ThreadObject::exitStatus)));
    dispatch.on(OpenThread.class, this::openThread);
    dispatch.on(GetThreadId.class, this::getThreadId);
    dispatch.on(
        GetCurrentThread.class,
        (c, call) -> CallResult.of(new PseudoHandle(Handle.CURRENT_THREAD)));
    dispatch.on(GetCurrentThreadId.class, (c, call) -> CallResult.of(new Dword(c.thread().id())));
  }

  private CallResult<CreatedThread> createThread(Context context, CreateThread call) {
    Outcome<ProcessManager.CreatedThread> created =
        kernel
            .processes()
            .createThread(
                context.caller(),
                context.thread().process(),
                (call.dwCreationFlags() & CREATE_SUSPENDED) != 0,
                DescriptorConversion.parts(call.lpThreadAttributes()),
                ProcessCalls.isInheritable(call.lpThreadAttributes()));
    return CallResult.of(
        created,
        thread -> new CreatedThread(new Handle(thread.handle()), thread.thread().id()),
        CreatedThread.REFUSED);
  }

  private CallResult<Nothing> exitThread(Context context, ExitThread call) {
    kernel.processes().end(context.thread(), call.dwExitCode());
    return CallResult.of(new Nothing());
  }

  private CallResult<Bool> terminateThread(Context context, TerminateThread call) {
    Outcome<ThreadObject> thread = reference(context, call.hThread(), ThreadObject.TERMINATE);
    if (thread.isRefused()) {
      return CallResult.ofStatus(thread.status());
    }
    kernel.processes().end(thread.value(), call.dwExitCode());
    return CallResult.of(Bool.TRUE);
  }

  private CallResult<SuspendCount> suspendThread(Context context, SuspendThread call) {
    Outcome<Integer> before =
        reference(context, call.hThread(), ThreadObject.SUSPEND_RESUME).then(ThreadObject::suspend);
    return CallResult.of(before, SuspendCount::new, SuspendCount.REFUSED);
  }

  private CallResult<SuspendCount> resumeThread(Context context, ResumeThread call) {
    Outcome<Integer> before =
        reference(context, call.hThread(), ThreadObject.SUSPEND_RESUME).map(ThreadObject::resume);
    return CallResult.of(before, SuspendCount::new, SuspendCount.REFUSED);
  }

  private CallResult<HandleOrNull> openThread(Context context, OpenThread call) {
    Outcome<Long> opened =
        kernel
            .processes()
            .openThread(
                context.caller(), call.dwThreadId(), call.dwDesiredAccess(), call.bInheritHandle());
    return CallResult.of(
        opened, handle -> new HandleOrNull(new Handle(handle)), HandleOrNull.REFUSED);
  }

  private CallResult<IdOrZero> getThreadId(Context context, GetThreadId call) {
    return CallResult.of(
        query(context, call.Thread(), ThreadObject::id), IdOrZero::new, IdOrZero.REFUSED);
  }

  private Outcome<Integer> query(
      Context context, Handle handle, Function<ThreadObject, Integer> question) {
    return reference(context, handle, ThreadObject.QUERY_LIMITED_INFORMATION).map(question);
  }

  private Outcome<ThreadObject> reference(Context context, Handle handle, int access) {
    return kernel.handles().reference(context.caller(), handle.value(), ThreadObject.TYPE, access);
  }
}

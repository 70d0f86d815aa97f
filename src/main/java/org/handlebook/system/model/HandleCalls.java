package org.handlebook.system.model;

import static org.handlebook.win32.Constant.DUPLICATE_CLOSE_SOURCE;
import static org.handlebook.win32.Constant.DUPLICATE_SAME_ACCESS;
import static org.handlebook.win32.Constant.DUPLICATE_SAME_ATTRIBUTES;
import static org.handlebook.win32.Constant.HANDLE_FLAG_INHERIT;
import static org.handlebook.win32.Constant.HANDLE_FLAG_PROTECT_FROM_CLOSE;

import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.Duplication;
import org.handlebook.kernel.handle.HandleFlags;
import org.handlebook.kernel.handle.HandleOwner;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.HandleCall.CompareObjectHandles;
import org.handlebook.win32.HandleCall.DuplicateHandle;
import org.handlebook.win32.HandleCall.GetHandleInformation;
import org.handlebook.win32.HandleCall.SetHandleInformation;

/** Serves the calls on handles of any type. */
final class HandleCalls {
  private final Kernel kernel;

  HandleCalls(Kernel kernel, Dispatch dispatch) {
    this.kernel = kernel;
    dispatch.on(CloseHandle.class, this::closeHandle);
    dispatch.on(DuplicateHandle.class, this::duplicateHandle);
    dispatch.on(GetHandleInformation.class, this::getHandleInformation);
    dispatch.on(SetHandleInformation.class, this::setHandleInformation);
    dispatch.on(CompareObjectHandles.class, this::compareObjectHandles);
  }

  private CallResult<Bool> closeHandle(Context context, CloseHandle call) {
    ProcessObject process = context.thread().process();
    long handle = StandardNames.resolve(process, call.hObject());
    Outcome<FileObject> file =
        kernel.handles().reference(context.caller(), handle, FileObject.TYPE, 0);
    NtStatus status = kernel.handles().close(context.caller(), handle);
    if (status.isSuccess()) {
      StandardNames.set(process, call.hObject(), 0);
    }
    return file.isRefused() ? CallResult.ofStatus(status) : closed(context, file.value(), status);
  }

  /** Closing the last handle to a file waits for the operation that is under way. */
  private CallResult<Bool> closed(Context context, FileObject file, NtStatus status) {
    return file.isClosing()
        ? new CallResult.Waiting<>(
            kernel.waits().waitFor(context.caller(), file), ending -> CallResult.of(Bool.TRUE))
        : CallResult.ofStatus(status);
  }

  private CallResult<Stored<Handle>> duplicateHandle(Context context, DuplicateHandle call) {
    Caller caller = context.caller();
    Outcome<ProcessObject> source = process(caller, call.hSourceProcessHandle());
    if (source.isRefused()) {
      return CallResult.stored(Outcome.refused(source.status()));
    }
    Duplication how = duplication(context, call);
    if (call.hTargetProcessHandle().equals(Handle.NULL)) {
      NtStatus status = kernel.duplicator().closeSource(caller, source.value(), how);
      return CallResult.stored(
          status.isSuccess() ? Outcome.of(Handle.NULL) : Outcome.refused(status));
    }
    Outcome<HandleOwner> target =
        process(caller, call.hTargetProcessHandle()).map(process -> process);
    return CallResult.stored(
        kernel.duplicator().duplicate(caller, source.value(), target, how).map(Handle::new));
  }

  private Outcome<ProcessObject> process(Caller caller, Handle handle) {
    return kernel
        .handles()
        .reference(caller, handle.value(), ProcessObject.TYPE, ProcessObject.DUP_HANDLE);
  }

  private static Duplication duplication(Context context, DuplicateHandle call) {
    return new Duplication(
        StandardNames.resolve(context.thread().process(), call.hSourceHandle()),
        call.dwDesiredAccess(),
        call.bInheritHandle(),
        (call.dwOptions() & DUPLICATE_SAME_ACCESS) != 0,
        (call.dwOptions() & DUPLICATE_SAME_ATTRIBUTES) != 0,
        (call.dwOptions() & DUPLICATE_CLOSE_SOURCE) != 0);
  }

  private CallResult<Stored<Integer>> getHandleInformation(
      Context context, GetHandleInformation call) {
    long handle = StandardNames.resolve(context.thread().process(), call.hObject());
    return CallResult.stored(
        kernel.handles().flags(context.caller(), handle).map(HandleCalls::bits));
  }

  private CallResult<Bool> setHandleInformation(Context context, SetHandleInformation call) {
    long handle = StandardNames.resolve(context.thread().process(), call.hObject());
    Outcome<HandleFlags> before = kernel.handles().flags(context.caller(), handle);
    if (before.isRefused()) {
      return CallResult.ofStatus(before.status());
    }
    int merged = (bits(before.value()) & ~call.dwMask()) | (call.dwFlags() & call.dwMask());
    HandleFlags after =
        new HandleFlags(
            (merged & HANDLE_FLAG_INHERIT) != 0, (merged & HANDLE_FLAG_PROTECT_FROM_CLOSE) != 0);
    return CallResult.ofStatus(kernel.handles().setFlags(context.caller(), handle, after));
  }

  private static int bits(HandleFlags flags) {
    return (flags.inherit() ? HANDLE_FLAG_INHERIT : 0)
        | (flags.protectFromClose() ? HANDLE_FLAG_PROTECT_FROM_CLOSE : 0);
  }

  private CallResult<Bool> compareObjectHandles(Context context, CompareObjectHandles call) {
    return CallResult.ofStatus(
        kernel
            .handles()
            .compare(
                context.caller(),
                call.hFirstObjectHandle().value(),
                call.hSecondObjectHandle().value()));
  }
}

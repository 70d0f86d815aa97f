package org.handlebook.system.model;

import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.io.IoCompletion.Packet;
import org.handlebook.kernel.io.IoCompletions;
import org.handlebook.kernel.io.IoCompletions.Removal;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.CompletionPortCall.CreateIoCompletionPort;
import org.handlebook.win32.CompletionPortCall.GetQueuedCompletionStatus;
import org.handlebook.win32.CompletionPortCall.PostQueuedCompletionStatus;
import org.handlebook.win32.FileAnswer.Completion;
import org.handlebook.win32.Handle;
import org.handlebook.win32.Win32Error;

/** Serves the calls on I/O completion ports. */
final class CompletionPortCalls {
  private final Kernel kernel;
  private final IoCompletions completions;

  CompletionPortCalls(Kernel kernel, Dispatch dispatch) {
    this.kernel = kernel;
    this.completions = kernel.completions();
    dispatch.on(CreateIoCompletionPort.class, this::create);
    dispatch.on(GetQueuedCompletionStatus.class, this::get);
    dispatch.on(PostQueuedCompletionStatus.class, this::post);
  }

  private CallResult<HandleOrNull> create(Context context, CreateIoCompletionPort call) {
    boolean isNew = call.ExistingCompletionPort().equals(Handle.NULL);
    boolean isAlone = call.FileHandle().equals(Handle.INVALID_HANDLE_VALUE);
    if (isAlone && !isNew) {
      return CallResult.of(HandleOrNull.REFUSED, Win32Error.ERROR_INVALID_PARAMETER);
    }
    long port =
        isNew ? completions.create(context.caller()) : call.ExistingCompletionPort().value();
    NtStatus status =
        isAlone
            ? NtStatus.SUCCESS
            : completions.associate(
                context.caller(), call.FileHandle().value(), port, call.CompletionKey());
    if (status.isSuccess()) {
      return CallResult.of(new HandleOrNull(new Handle(port)));
    }
    if (isNew) {
      kernel.handles().close(context.caller(), port);
    }
    return CallResult.of(HandleOrNull.REFUSED, LastErrors.of(status));
  }

  private CallResult<Completion> get(Context context, GetQueuedCompletionStatus call) {
    Outcome<Removal> removal =
        completions.remove(
            context.caller(),
            call.CompletionPort().value(),
            WaitCalls.ticks(call.dwMilliseconds()));
    return removal.isRefused()
        ? CallResult.of(Completion.REFUSED, LastErrors.of(removal.status()))
        : new CallResult.Waiting<>(
            removal.value().pending(), ending -> answer(removal.value(), ending.how()));
  }

  private static CallResult<Completion> answer(Removal removal, Wait.How how) {
    Packet packet = removal.packet();
    if (packet == null) {
      return CallResult.of(
          Completion.NONE,
          how == Wait.How.ABANDONED ? Win32Error.ERROR_ABANDONED_WAIT_0 : Win32Error.WAIT_TIMEOUT);
    }
    boolean succeeded = packet.status().isSuccess();
    Completion answer = new Completion(succeeded, packet.count(), packet.key(), packet.context());
    return succeeded
        ? CallResult.of(answer)
        : CallResult.of(answer, LastErrors.of(packet.status()));
  }

  private CallResult<Bool> post(Context context, PostQueuedCompletionStatus call) {
    return CallResult.ofStatus(
        completions.set(
            context.caller(),
            call.CompletionPort().value(),
            new Packet(
                call.dwCompletionKey(),
                call.lpOverlapped(),
                NtStatus.SUCCESS,
                call.dwNumberOfBytesTransferred())));
  }
}

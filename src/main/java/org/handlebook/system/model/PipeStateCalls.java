package org.handlebook.system.model;

import static org.handlebook.kernel.io.FileObject.READ_ATTRIBUTES;
import static org.handlebook.kernel.io.FileObject.READ_DATA;
import static org.handlebook.kernel.io.FileObject.WRITE_ATTRIBUTES;

import java.util.function.Function;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.io.pipe.PipeControl.Question;
import org.handlebook.kernel.io.pipe.PipeEnd;
import org.handlebook.kernel.io.pipe.PipeInformation;
import org.handlebook.kernel.io.pipe.PipeServer.Opener;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.PeekedData;
import org.handlebook.win32.PipeCall.GetNamedPipeClientProcessId;
import org.handlebook.win32.PipeCall.GetNamedPipeClientSessionId;
import org.handlebook.win32.PipeCall.GetNamedPipeHandleState;
import org.handlebook.win32.PipeCall.GetNamedPipeInfo;
import org.handlebook.win32.PipeCall.GetNamedPipeServerProcessId;
import org.handlebook.win32.PipeCall.GetNamedPipeServerSessionId;
import org.handlebook.win32.PipeCall.ImpersonateNamedPipeClient;
import org.handlebook.win32.PipeCall.PeekNamedPipe;
import org.handlebook.win32.PipeCall.SetNamedPipeHandleState;
import org.handlebook.win32.PipeHandleState;
import org.handlebook.win32.PipeInfo;
import org.handlebook.win32.Win32Error;

/** Serves the calls that ask an end of a pipe how it is, and change how it behaves. */
final class PipeStateCalls {
  private static final int KNOWN_MODES = Constant.PIPE_NOWAIT | Constant.PIPE_READMODE_MESSAGE;

  private final Kernel kernel;
  private final OperationCalls operations;

  PipeStateCalls(Kernel kernel, OperationCalls operations, Dispatch dispatch) {
    this.kernel = kernel;
    this.operations = operations;
    dispatch.on(PeekNamedPipe.class, this::peekNamedPipe);
    dispatch.on(GetNamedPipeInfo.class, this::getNamedPipeInfo);
    dispatch.on(GetNamedPipeHandleState.class, this::getNamedPipeHandleState);
    dispatch.on(SetNamedPipeHandleState.class, this::setNamedPipeHandleState);
    dispatch.on(
        GetNamedPipeClientProcessId.class,
        (context, call) -> ask(context, call.Pipe(), end -> client(end).map(Opener::process)));
    dispatch.on(
        GetNamedPipeServerProcessId.class,
        (context, call) -> ask(context, call.Pipe(), end -> server(end).map(Opener::process)));
    dispatch.on(
        GetNamedPipeClientSessionId.class,
        (context, call) -> ask(context, call.Pipe(), end -> client(end).map(Opener::session)));
    dispatch.on(
        GetNamedPipeServerSessionId.class,
        (context, call) -> ask(context, call.Pipe(), end -> server(end).map(Opener::session)));
    dispatch.on(ImpersonateNamedPipeClient.class, this::impersonateNamedPipeClient);
  }

  private CallResult<Stored<PeekedData>> peekNamedPipe(Context context, PeekNamedPipe call) {
    return ask(
        context,
        call.hNamedPipe(),
        READ_DATA,
        NtStatus.INVALID_DEVICE_REQUEST,
        end -> end.peek(call.nBufferSize()).map(PipeStateCalls::peeked));
  }

  /** Of a pipe of bytes, kernel32 subtracts what was read from a message of no length. */
  private static PeekedData peeked(PipeEnd.Peeked peeked) {
    return new PeekedData(
        Bytes.of(peeked.data()), peeked.available(), peeked.messageLength() - peeked.data().length);
  }

  private CallResult<Stored<PipeInfo>> getNamedPipeInfo(Context context, GetNamedPipeInfo call) {
    return ask(
        context,
        call.hNamedPipe(),
        READ_ATTRIBUTES,
        NtStatus.INVALID_PARAMETER,
        end -> end.information().map(PipeStateCalls::info));
  }

  private static PipeInfo info(PipeInformation pipe) {
    int flags =
        (pipe.server() ? Constant.PIPE_SERVER_END : Constant.PIPE_CLIENT_END)
            | (pipe.ofMessages() ? Constant.PIPE_TYPE_MESSAGE : Constant.PIPE_TYPE_BYTE);
    return new PipeInfo(
        flags, pipe.outboundQuota(), pipe.inboundQuota(), atMost255(pipe.maximumInstances()));
  }

  private static int atMost255(int instances) {
    return Integer.compareUnsigned(instances, Constant.PIPE_UNLIMITED_INSTANCES) > 0
        ? Constant.PIPE_UNLIMITED_INSTANCES
        : instances;
  }

  private CallResult<Stored<PipeHandleState>> getNamedPipeHandleState(
      Context context, GetNamedPipeHandleState call) {
    return ask(
        context,
        call.hNamedPipe(),
        READ_ATTRIBUTES,
        NtStatus.INVALID_PARAMETER,
        end -> end.information().map(PipeStateCalls::state));
  }

  private static PipeHandleState state(PipeInformation pipe) {
    int state =
        (pipe.noWait() ? Constant.PIPE_NOWAIT : Constant.PIPE_WAIT)
            | (pipe.readsMessages() ? Constant.PIPE_READMODE_MESSAGE : Constant.PIPE_READMODE_BYTE);
    return new PipeHandleState(state, atMost255(pipe.instances()));
  }

  private CallResult<Bool> setNamedPipeHandleState(Context context, SetNamedPipeHandleState call) {
    Integer mode = call.lpMode();
    if (mode != null && (mode & ~KNOWN_MODES) != 0) {
      return CallResult.of(Bool.FALSE, Win32Error.ERROR_INVALID_PARAMETER);
    }
    boolean collects = call.lpMaxCollectionCount() != null || call.lpCollectDataTimeout() != null;
    Outcome<Irp> irp =
        kernel
            .pipeControl()
            .control(
                context.caller(),
                call.hNamedPipe().value(),
                mode == null && !collects ? 0 : WRITE_ATTRIBUTES,
                NtStatus.INVALID_PARAMETER,
                null,
                (end, request) -> {
                  NtStatus set = mode == null ? NtStatus.SUCCESS : setMode(end, mode);
                  request.complete(set.isSuccess() && collects ? NtStatus.INVALID_PARAMETER : set);
                });
    return operations.result(context, irp, null, OperationCalls::succeeded, Bool.FALSE);
  }

  private static NtStatus setMode(PipeEnd end, int mode) {
    return end.setMode(
        (mode & Constant.PIPE_READMODE_MESSAGE) != 0, (mode & Constant.PIPE_NOWAIT) != 0);
  }

  private static Outcome<Opener> client(PipeEnd end) {
    Opener client = end.instance().clientOpener();
    if (end.isDisconnected()) {
      return Outcome.refused(NtStatus.PIPE_DISCONNECTED);
    }
    return client == null ? Outcome.refused(NtStatus.NOT_FOUND) : Outcome.of(client);
  }

  private static Outcome<Opener> server(PipeEnd end) {
    return end.isDisconnected()
        ? Outcome.refused(NtStatus.PIPE_DISCONNECTED)
        : Outcome.of(end.instance().opener());
  }

  private <T> CallResult<Stored<T>> ask(
      Context context, Handle pipe, Function<PipeEnd, Outcome<T>> ask) {
    return ask(context, pipe, 0, NtStatus.INVALID_DEVICE_REQUEST, ask);
  }

  private <T> CallResult<Stored<T>> ask(
      Context context,
      Handle pipe,
      int access,
      NtStatus noPipe,
      Function<PipeEnd, Outcome<T>> ask) {
    Question<T> question = new Question<>(ask);
    Outcome<Irp> irp =
        kernel
            .pipeControl()
            .control(
                context.caller(),
                StandardNames.resolve(context.thread().process(), pipe),
                access,
                noPipe,
                null,
                question);
    return operations.result(
        context,
        irp,
        null,
        done ->
            CallResult.stored(
                done.status().isSuccess() ? question.outcome() : Outcome.refused(done.status())),
        new Stored<>(null));
  }

  private CallResult<Bool> impersonateNamedPipeClient(
      Context context, ImpersonateNamedPipeClient call) {
    Outcome<Irp> irp =
        kernel
            .pipeControl()
            .control(
                context.caller(),
                call.hNamedPipe().value(),
                0,
                NtStatus.INVALID_DEVICE_REQUEST,
                null,
                (end, request) -> request.complete(end.impersonate(context.caller())));
    return operations.result(context, irp, null, OperationCalls::succeeded, Bool.FALSE);
  }
}

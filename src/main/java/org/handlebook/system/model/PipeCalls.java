package org.handlebook.system.model;

import static org.handlebook.kernel.io.FileObject.READ_DATA;
import static org.handlebook.kernel.io.FileObject.WRITE_DATA;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.io.pipe.PipeDevice;
import org.handlebook.kernel.io.pipe.PipeDevice.Ends;
import org.handlebook.kernel.io.pipe.PipeEnd;
import org.handlebook.kernel.io.pipe.PipeRequest;
import org.handlebook.kernel.io.pipe.PipeShape;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.Answer.HandleOrInvalid;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.PipeCall.CallNamedPipe;
import org.handlebook.win32.PipeCall.ConnectNamedPipe;
import org.handlebook.win32.PipeCall.CreateNamedPipe;
import org.handlebook.win32.PipeCall.CreatePipe;
import org.handlebook.win32.PipeCall.DisconnectNamedPipe;
import org.handlebook.win32.PipeCall.SetNamedPipeHandleState;
import org.handlebook.win32.PipeCall.TransactNamedPipe;
import org.handlebook.win32.PipeCall.WaitNamedPipe;
import org.handlebook.win32.PipeEnds;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;

/**
 * Serves the calls that make pipes, wait for the other end, and exchange messages.
 *
 * @source Microsoft, "CreateNamedPipe", "CreatePipe", "WaitNamedPipe", "CallNamedPipe"
 */
final class PipeCalls {
  private static final int KNOWN_OPEN_MODES =
      Constant.PIPE_ACCESS_DUPLEX
          | Constant.FILE_FLAG_FIRST_PIPE_INSTANCE
          | Constant.FILE_FLAG_WRITE_THROUGH
          | Constant.FILE_FLAG_OVERLAPPED
          | PipeCalls.MORE_ACCESS;
  private static final int KNOWN_PIPE_MODES =
      Constant.PIPE_NOWAIT
          | Constant.PIPE_READMODE_MESSAGE
          | Constant.PIPE_TYPE_MESSAGE
          | Constant.PIPE_REJECT_REMOTE_CLIENTS;

  /**
   * Rights that the open mode asks for; WRITE_OWNER is the same bit as
   * FILE_FLAG_FIRST_PIPE_INSTANCE.
   */
  private static final int MORE_ACCESS =
      AccessMask.WRITE_DAC | AccessMask.WRITE_OWNER | AccessMask.ACCESS_SYSTEM_SECURITY;

  private static final long USUAL_TIMEOUT = 50;

  private final Kernel kernel;
  private final OperationCalls operations;
  private final Dispatch dispatch;

  PipeCalls(Kernel kernel, OperationCalls operations, Dispatch dispatch) {
    this.kernel = kernel;
    this.operations = operations;
    this.dispatch = dispatch;
    dispatch.on(CreatePipe.class, this::createPipe);
    dispatch.on(CreateNamedPipe.class, this::createNamedPipe);
    dispatch.on(ConnectNamedPipe.class, this::connectNamedPipe);
    dispatch.on(DisconnectNamedPipe.class, this::disconnectNamedPipe);
    dispatch.on(WaitNamedPipe.class, this::waitNamedPipe);
    dispatch.on(TransactNamedPipe.class, this::transactNamedPipe);
    dispatch.on(CallNamedPipe.class, this::callNamedPipe);
  }

  private CallResult<Stored<PipeEnds>> createPipe(Context context, CreatePipe call) {
    Outcome<Ends> ends =
        kernel
            .pipes()
            .createAnonymous(
                context.caller(),
                call.nSize(),
                DescriptorConversion.parts(call.lpPipeAttributes()),
                ProcessCalls.isInheritable(call.lpPipeAttributes()));
    return CallResult.stored(
        ends.map(both -> new PipeEnds(new Handle(both.read()), new Handle(both.write()))));
  }

  private CallResult<HandleOrInvalid> createNamedPipe(Context context, CreateNamedPipe call) {
    boolean countsWrong =
        call.nMaxInstances() < 1 || call.nMaxInstances() > Constant.PIPE_UNLIMITED_INSTANCES;
    boolean modesWrong =
        (call.dwOpenMode() & ~KNOWN_OPEN_MODES) != 0
            || (call.dwPipeMode() & ~KNOWN_PIPE_MODES) != 0;
    if (countsWrong || modesWrong) {
      return CallResult.of(HandleOrInvalid.REFUSED, Win32Error.ERROR_INVALID_PARAMETER);
    }
    if (call.lpName() == null || call.lpName().isEmpty()) {
      return CallResult.of(HandleOrInvalid.REFUSED, Win32Error.ERROR_PATH_NOT_FOUND);
    }
    Optional<String> name = PipeNames.name(call.lpName());
    if (name.isEmpty()) {
      return CallResult.of(HandleOrInvalid.REFUSED, Win32Error.ERROR_INVALID_NAME);
    }
    if (DevicePath.isTooLong(call.lpName())) {
      return CallResult.of(HandleOrInvalid.REFUSED, Win32Error.ERROR_FILENAME_EXCED_RANGE);
    }
    return CallResult.of(
        kernel.pipes().create(context.caller(), request(name.get(), call)),
        handle -> new HandleOrInvalid(new Handle(handle)),
        HandleOrInvalid.REFUSED);
  }

  private static PipeRequest request(String name, CreateNamedPipe call) {
    int open = call.dwOpenMode();
    int modes = call.dwPipeMode();
    boolean inbound = (open & Constant.PIPE_ACCESS_INBOUND) != 0;
    boolean outbound = (open & Constant.PIPE_ACCESS_OUTBOUND) != 0;
    int access =
        AccessMask.SYNCHRONIZE
            | (open & MORE_ACCESS)
            | (inbound ? AccessMask.GENERIC_READ : 0)
            | (outbound ? AccessMask.GENERIC_WRITE : 0);
    boolean anyNumber = call.nMaxInstances() == Constant.PIPE_UNLIMITED_INSTANCES;
    PipeShape shape =
        new PipeShape(
            inbound,
            outbound,
            (modes & Constant.PIPE_TYPE_MESSAGE) != 0,
            (modes & Constant.PIPE_REJECT_REMOTE_CLIENTS) != 0,
            anyNumber ? -1 : call.nMaxInstances(),
            call.nDefaultTimeOut() == 0
                ? USUAL_TIMEOUT * Clock.MILLISECOND
                : WaitCalls.ticks(call.nDefaultTimeOut()));
    return new PipeRequest(
        name,
        access,
        (open & Constant.FILE_FLAG_FIRST_PIPE_INSTANCE) != 0,
        shape,
        (modes & Constant.PIPE_READMODE_MESSAGE) != 0,
        (modes & Constant.PIPE_NOWAIT) != 0,
        call.nInBufferSize(),
        call.nOutBufferSize(),
        (open & Constant.FILE_FLAG_OVERLAPPED) == 0,
        DescriptorConversion.parts(call.lpSecurityAttributes()),
        ProcessCalls.isInheritable(call.lpSecurityAttributes()));
  }

  private CallResult<Bool> connectNamedPipe(Context context, ConnectNamedPipe call) {
    return operations.result(
        context,
        control(context, call.hNamedPipe(), 0, call.lpOverlapped(), PipeEnd::listen),
        call.lpOverlapped(),
        OperationCalls::succeeded,
        Bool.FALSE);
  }

  private CallResult<Bool> disconnectNamedPipe(Context context, DisconnectNamedPipe call) {
    return operations.result(
        context,
        control(context, call.hNamedPipe(), 0, null, (end, irp) -> irp.complete(end.disconnect())),
        null,
        OperationCalls::succeeded,
        Bool.FALSE);
  }

  private Outcome<Irp> control(
      Context context,
      Handle pipe,
      int access,
      @Nullable Overlapped overlapped,
      BiConsumer<PipeEnd, Irp> work) {
    return kernel
        .pipeControl()
        .control(
            context.caller(),
            StandardNames.resolve(context.thread().process(), pipe),
            access,
            NtStatus.INVALID_DEVICE_REQUEST,
            OperationCalls.overlap(overlapped),
            work);
  }

  /** Opens the device to wait, and closes it. */
  private CallResult<Bool> waitNamedPipe(Context context, WaitNamedPipe call) {
    String path = call.lpNamedPipeName();
    return Optional.ofNullable(path)
        .flatMap(DevicePath::of)
        .filter(device -> device.device().equals(DevicePath.PIPE))
        .map(device -> await(context, device, call))
        .orElseGet(() -> CallResult.of(Bool.FALSE, Win32Error.ERROR_BAD_PATHNAME));
  }

  private CallResult<Bool> await(Context context, DevicePath path, WaitNamedPipe call) {
    Optional<PipeDevice> host = PipeNames.host(kernel, path);
    if (host.isEmpty()) {
      return CallResult.of(Bool.FALSE, Win32Error.ERROR_BAD_NETPATH);
    }
    Long timeout =
        call.nTimeOut() == Constant.NMPWAIT_USE_DEFAULT_WAIT
            ? null
            : (Long) WaitCalls.ticks(call.nTimeOut());
    long root = kernel.pipes().openRoot(context.caller(), 0, true, false);
    Outcome<Irp> irp =
        kernel
            .pipeControl()
            .awaitInstance(context.caller(), root, host.get(), path.name(), timeout);
    CallResult<Bool> waited =
        operations.result(context, irp, null, OperationCalls::succeeded, Bool.FALSE);
    return waited.then(
        done -> {
          kernel.handles().close(context.caller(), root);
          return done;
        });
  }

  private CallResult<Transferred> transactNamedPipe(Context context, TransactNamedPipe call) {
    Outcome<Irp> irp =
        control(
            context,
            call.hNamedPipe(),
            READ_DATA | WRITE_DATA,
            call.lpOverlapped(),
            (end, request) ->
                end.transact(request, call.lpInBuffer().toArray(), call.nOutBufferSize()));
    return operations.result(
        context, irp, call.lpOverlapped(), OperationCalls::transferred, Transferred.REFUSED);
  }

  /** Tries to open the pipe twice, and waits for it in between whatever was wrong. */
  private CallResult<Transferred> callNamedPipe(Context context, CallNamedPipe call) {
    return open(context, call)
        .then(
            opened ->
                opened.answer().isRefusal()
                    ? waitNamedPipe(
                            context, new WaitNamedPipe(call.lpNamedPipeName(), call.nTimeOut()))
                        .then(waited -> open(context, call))
                        .then(again -> talk(context, call, again))
                    : talk(context, call, opened));
  }

  private CallResult<HandleOrInvalid> open(Context context, CallNamedPipe call) {
    return dispatch.serve(
        context,
        new CreateFile(
            call.lpNamedPipeName(),
            AccessRight.GENERIC_READ.mask() | AccessRight.GENERIC_WRITE.mask(),
            Constant.FILE_SHARE_READ | Constant.FILE_SHARE_WRITE,
            null,
            Constant.OPEN_EXISTING,
            Constant.FILE_ATTRIBUTE_NORMAL,
            Handle.NULL));
  }

  private CallResult<Transferred> talk(
      Context context, CallNamedPipe call, CallResult.Done<HandleOrInvalid> opened) {
    if (opened.answer().isRefusal()) {
      return new CallResult.Done<>(Transferred.REFUSED, opened.lastError());
    }
    Handle pipe = opened.answer().value();
    SetNamedPipeHandleState mode =
        new SetNamedPipeHandleState(pipe, Constant.PIPE_READMODE_MESSAGE, null, null);
    return dispatch
        .serve(context, mode)
        .then(
            set ->
                set.answer().isRefusal()
                    ? new CallResult.Done<>(Transferred.REFUSED, set.lastError())
                    : transactNamedPipe(
                        context,
                        new TransactNamedPipe(
                            pipe, call.lpInBuffer(), call.nOutBufferSize(), null)))
        .then(
            done -> {
              kernel.handles().close(context.caller(), pipe.value());
              Integer error = done.lastError();
              return new CallResult.Done<>(
                  done.answer(), error == null ? (Integer) Win32Error.ERROR_SUCCESS.code() : error);
            });
  }
}

package org.handlebook.system.model;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.io.IoManager;
import org.handlebook.kernel.io.IoManager.Overlap;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.kernel.sync.Waits;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.FileCall.CancelIo;
import org.handlebook.win32.FileCall.CancelIoEx;
import org.handlebook.win32.FileCall.CancelSynchronousIo;
import org.handlebook.win32.FileCall.FlushFileBuffers;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;

/**
 * Serves the calls that read, write and flush whatever a handle leads to, and what is to be known
 * of their operations.
 */
final class OperationCalls {
  private final IoManager io;
  private final Waits waits;

  /** The OVERLAPPED structures in each process's memory, by their addresses. */
  private final Map<ProcessObject, Map<Long, Irp>> structures = new HashMap<>();

  OperationCalls(Kernel kernel) {
    this.io = kernel.io();
    this.waits = kernel.waits();
  }

  void serve(Dispatch dispatch) {
    dispatch.on(ReadFile.class, this::readFile);
    dispatch.on(WriteFile.class, this::writeFile);
    dispatch.on(FlushFileBuffers.class, this::flushFileBuffers);
    dispatch.on(GetOverlappedResult.class, this::getOverlappedResult);
    dispatch.on(CancelIo.class, this::cancelIo);
    dispatch.on(CancelIoEx.class, this::cancelIoEx);
    dispatch.on(CancelSynchronousIo.class, this::cancelSynchronousIo);
  }

  private CallResult<Transferred> readFile(Context context, ReadFile call) {
    Overlapped overlapped = call.lpOverlapped();
    Outcome<Irp> irp =
        io.read(
            context.caller(),
            resolve(context, call.hFile()),
            call.nNumberOfBytesToRead(),
            overlap(overlapped));
    return result(context, irp, overlapped, OperationCalls::read, Transferred.REFUSED);
  }

  private CallResult<Transferred> writeFile(Context context, WriteFile call) {
    Overlapped overlapped = call.lpOverlapped();
    Outcome<Irp> irp =
        io.write(
            context.caller(),
            resolve(context, call.hFile()),
            call.lpBuffer().toArray(),
            overlap(overlapped));
    return result(context, irp, overlapped, OperationCalls::transferred, Transferred.REFUSED);
  }

  private CallResult<Bool> flushFileBuffers(Context context, FlushFileBuffers call) {
    Outcome<Irp> irp = io.flush(context.caller(), resolve(context, call.hFile()));
    return result(context, irp, null, OperationCalls::succeeded, Bool.FALSE);
  }

  /**
   * Returns what a call comes to that began an operation: its end, or a wait for it, or, with an
   * OVERLAPPED on a file opened for overlapped operations, ERROR_IO_PENDING.
   *
   * @param whenOver what the call answers once the operation is over
   * @param refused what it answers if there is no operation, or if that is left to go on, or has
   *     failed: with an OVERLAPPED, what a failed one has moved is for {@link GetOverlappedResult}
   */
  <R extends Answer> CallResult<R> result(
      Context context,
      Outcome<Irp> begun,
      @Nullable Overlapped overlapped,
      Function<Irp, CallResult<R>> whenOver,
      R refused) {
    if (begun.isRefused()) {
      return CallResult.of(refused, LastErrors.of(begun.status()));
    }
    Irp irp = begun.value();
    if (overlapped != null) {
      begun(context.thread().process(), overlapped.address(), irp);
    }
    if (irp.isComplete() && (overlapped == null || irp.status().isSuccess())) {
      return whenOver.apply(irp);
    } else if (irp.isComplete()) {
      return CallResult.of(refused, LastErrors.of(irp.status()));
    } else if (overlapped != null && !irp.file().isSynchronous()) {
      return CallResult.of(refused, Win32Error.ERROR_IO_PENDING);
    }
    Wait wait = io.await(context.caller(), irp);
    return new CallResult.Waiting<>(wait, ending -> whenOver.apply(irp));
  }

  /** Returns what an operation has moved, as BOOL, count and buffer say it. */
  static CallResult<Transferred> transferred(Irp irp) {
    NtStatus status = irp.status();
    Transferred answer = new Transferred(status.isSuccess(), irp.count(), Bytes.of(irp.data()));
    return status.isSuccess()
        ? CallResult.of(answer)
        : CallResult.of(answer, LastErrors.of(status));
  }

  /** The same; for who reads a file where its pointer stands its end is no failure. */
  private static CallResult<Transferred> read(Irp irp) {
    return irp.status() == NtStatus.END_OF_FILE && irp.position() == null
        ? CallResult.of(new Transferred(true, 0, Bytes.EMPTY))
        : transferred(irp);
  }

  /** Returns whether an operation succeeded, as a BOOL. */
  static CallResult<Bool> succeeded(Irp irp) {
    return CallResult.ofStatus(irp.status());
  }

  private CallResult<Transferred> getOverlappedResult(Context context, GetOverlappedResult call) {
    Irp irp = structures(context).get(call.lpOverlapped().address());
    if (irp == null) {
      return CallResult.of(new Transferred(true, 0, Bytes.EMPTY));
    } else if (irp.isComplete()) {
      return transferred(irp);
    } else if (!call.bWait()) {
      return CallResult.of(Transferred.REFUSED, Win32Error.ERROR_IO_INCOMPLETE);
    }
    Handle event = call.lpOverlapped().hEvent();
    Handle waitedFor = event.equals(Handle.NULL) ? call.hFile() : event;
    Outcome<Wait> wait =
        waits.waitForSingleObject(context.caller(), waitedFor.value(), Wait.FOREVER);
    return wait.isRefused()
        ? CallResult.of(Transferred.REFUSED, LastErrors.of(wait.status()))
        : new CallResult.Waiting<>(wait.value(), ending -> transferred(irp));
  }

  private CallResult<Bool> cancelIo(Context context, CancelIo call) {
    return CallResult.ofStatus(io.cancel(context.caller(), call.hFile().value()));
  }

  private CallResult<Bool> cancelIoEx(Context context, CancelIoEx call) {
    Overlapped overlapped = call.lpOverlapped();
    if (overlapped == null) {
      return CallResult.ofStatus(io.cancel(context.caller(), call.hFile().value(), null));
    }
    Irp one = structures(context).get(overlapped.address());
    return CallResult.ofStatus(
        one == null ? NtStatus.NOT_FOUND : io.cancel(context.caller(), call.hFile().value(), one));
  }

  private CallResult<Bool> cancelSynchronousIo(Context context, CancelSynchronousIo call) {
    return CallResult.ofStatus(io.cancelSynchronous(context.caller(), call.hThread().value()));
  }

  /** Has a process know an operation by the address of its OVERLAPPED. */
  void begun(ProcessObject process, long overlapped, Irp irp) {
    structures.computeIfAbsent(process, any -> new HashMap<>()).put(overlapped, irp);
  }

  /** Returns the operation that a process knows by the address of its OVERLAPPED, or null. */
  @Nullable Irp operation(ProcessObject process, long overlapped) {
    return structures.getOrDefault(process, Map.of()).get(overlapped);
  }

  private Map<Long, Irp> structures(Context context) {
    return structures.getOrDefault(context.thread().process(), Map.of());
  }

  /** Returns what the kernel is told of an OVERLAPPED. */
  static @Nullable Overlap overlap(@Nullable Overlapped overlapped) {
    return overlapped == null
        ? null
        : new Overlap(
            overlapped.hEvent().value(),
            ((long) overlapped.OffsetHigh() << Integer.SIZE)
                | Integer.toUnsignedLong(overlapped.Offset()),
            overlapped.address());
  }

  private static long resolve(Context context, Handle handle) {
    return StandardNames.resolve(context.thread().process(), handle);
  }
}

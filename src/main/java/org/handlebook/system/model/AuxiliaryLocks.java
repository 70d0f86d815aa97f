package org.handlebook.system.model;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Surface;
import org.handlebook.c.header.Types;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.IoManager.Overlap;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.io.file.ByteRange;
import org.handlebook.kernel.io.file.DiskFileObject;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.AuxiliaryCalls.Call;
import org.handlebook.win32.Win32Error;
import org.handlebook.win32.Word;

/**
 * Serves the functions that lock parts of files.
 *
 * @source Microsoft, "LockFile function", "LockFileEx function", "UnlockFile function",
 *     "UnlockFileEx function"
 */
final class AuxiliaryLocks {
  private static final CType.Struct OVERLAPPED = Surface.structure("OVERLAPPED");
  private static final int FAIL_IMMEDIATELY = 1;
  private static final int EXCLUSIVE = 2;

  private final Kernel kernel;
  private final OperationCalls operations;
  private final List<Waiting> open = new ArrayList<>();

  AuxiliaryLocks(Kernel kernel, OperationCalls operations, AuxiliaryCalls calls) {
    this.kernel = kernel;
    this.operations = operations;
    calls.on("LockFile", this::lock);
    calls.on("LockFileEx", this::lockExtended);
    calls.on("UnlockFile", call -> unlock(call, range(call)));
    calls.on("UnlockFileEx", this::unlockExtended);
  }

  /** A lock that is waited for while its thread does something else. */
  private record Waiting(Call call, Irp irp) {}

  private static ByteRange range(Call call) {
    return new ByteRange(joined(call.word(1), call.word(2)), joined(call.word(3), call.word(4)));
  }

  private static long joined(long low, long high) {
    return high << Integer.SIZE | (low & 0xFFFF_FFFFL);
  }

  private static long overlapped(Call call, int index, String member, CType type) {
    long offset = OVERLAPPED.field(member).orElseThrow().offset();
    return call.memory().number(call.word(index) + offset, type);
  }

  private static ByteRange range(Call call, int lengthAt, int overlappedAt) {
    return new ByteRange(
        joined(
            overlapped(call, overlappedAt, "Offset", Types.DWORD),
            overlapped(call, overlappedAt, "OffsetHigh", Types.DWORD)),
        joined(call.word(lengthAt), call.word(lengthAt + 1)));
  }

  private Outcome<DiskFileObject> opening(Call call) {
    Outcome<DiskFileObject> reader =
        kernel.files().opening(call.caller(), call.word(0), FileObject.READ_DATA);
    return reader.status() == NtStatus.ACCESS_DENIED
        ? kernel.files().opening(call.caller(), call.word(0), FileObject.WRITE_DATA)
        : reader;
  }

  private CallResult<Word> lock(Call call) {
    ByteRange range = range(call);
    Outcome<Irp> begun =
        opening(call)
            .then(
                file ->
                    kernel
                        .io()
                        .begin(
                            call.caller(), file, null, irp -> file.lock(irp, range, true, false)));
    return begun.isRefused() ? AuxiliaryCalls.refused(begun.status()) : result(call, begun.value());
  }

  private CallResult<Word> lockExtended(Call call) {
    if ((int) call.word(2) != 0) {
      return AuxiliaryCalls.refused(Win32Error.ERROR_INVALID_PARAMETER);
    }
    int flags = (int) call.word(1);
    ByteRange range = range(call, 3, 5);
    boolean waits = (flags & FAIL_IMMEDIATELY) == 0;
    boolean isExclusive = (flags & EXCLUSIVE) != 0;
    Overlap overlap =
        new Overlap(overlapped(call, 5, "hEvent", Types.HANDLE), range.begin(), call.word(5));
    Outcome<Irp> begun =
        opening(call)
            .then(
                file ->
                    kernel
                        .io()
                        .begin(
                            call.caller(),
                            file,
                            overlap,
                            irp -> file.lock(irp, range, isExclusive, waits)));
    if (begun.isRefused()) {
      return AuxiliaryCalls.refused(begun.status());
    }
    operations.begun(call.process(), call.word(5), begun.value());
    return result(call, begun.value());
  }

  private CallResult<Word> result(Call call, Irp irp) {
    if (irp.isComplete()) {
      return AuxiliaryCalls.ofStatus(irp.status());
    }
    if (irp.file().isSynchronous()) {
      return new CallResult.Waiting<>(
          kernel.io().await(call.caller(), irp), ending -> AuxiliaryCalls.ofStatus(irp.status()));
    }
    store(call, NtStatus.PENDING);
    open.add(new Waiting(call, irp));
    return AuxiliaryCalls.failed(0, NtStatus.PENDING);
  }

  private static void store(Call call, NtStatus status) {
    long to = call.word(5) + OVERLAPPED.field("Internal").orElseThrow().offset();
    call.memory().store(to, Types.HANDLE, StatusCodes.of(status));
  }

  /** Stores what those have come to that are over. */
  void settle() {
    for (Waiting lock : List.copyOf(open)) {
      if (lock.irp().isComplete()) {
        open.remove(lock);
        if (lock.call().process().isRunning()) {
          store(lock.call(), lock.irp().status());
        }
      }
    }
  }

  private CallResult<Word> unlockExtended(Call call) {
    return (int) call.word(1) == 0
        ? unlock(call, range(call, 2, 4))
        : AuxiliaryCalls.refused(Win32Error.ERROR_INVALID_PARAMETER);
  }

  private CallResult<Word> unlock(Call call, ByteRange range) {
    Outcome<DiskFileObject> file = opening(call);
    return AuxiliaryCalls.ofStatus(
        file.isRefused() ? file.status() : file.value().unlock(call.caller().process(), range));
  }
}

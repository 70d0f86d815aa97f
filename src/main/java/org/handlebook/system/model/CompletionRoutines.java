package org.handlebook.system.model;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Surface;
import org.handlebook.c.header.Types;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.io.IoManager.Overlap;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.AuxiliaryCalls.Call;
import org.handlebook.win32.Word;

/**
 * Serves the calls that read and write with a routine to be run at the end: when the operation is
 * over, one is queued for the thread that began it.
 *
 * @source Microsoft, "ReadFileEx", "WriteFileEx": the event of the OVERLAPPED is not used
 */
final class CompletionRoutines {
  private static final CType.Struct OVERLAPPED = Surface.structure("OVERLAPPED");
  private static final long PENDING = 0x103;

  private final Kernel kernel;
  private final List<Operation> open = new ArrayList<>();

  CompletionRoutines(Kernel kernel, AuxiliaryCalls calls) {
    this.kernel = kernel;
    calls.on("ReadFileEx", this::read);
    calls.on("WriteFileEx", this::write);
  }

  /**
   * An operation that may still be under way.
   *
   * @param buffer where it reads to; 0 if it writes
   */
  private record Operation(Call call, Irp irp, long buffer) {}

  private CallResult<Word> read(Call call) {
    return begun(
        call,
        kernel.io().read(call.caller(), call.word(0), (int) call.word(2), overlap(call)),
        call.word(1));
  }

  private CallResult<Word> write(Call call) {
    byte[] data = call.memory().load(call.word(1), (int) call.word(2));
    return begun(call, kernel.io().write(call.caller(), call.word(0), data, overlap(call)), 0);
  }

  private static long offset(String member) {
    return OVERLAPPED.field(member).orElseThrow().offset();
  }

  private static Overlap overlap(Call call) {
    long low = call.memory().number(call.word(3) + offset("Offset"), Types.DWORD);
    long high = call.memory().number(call.word(3) + offset("OffsetHigh"), Types.DWORD);
    return new Overlap(0, high << Integer.SIZE | low, 0);
  }

  private CallResult<Word> begun(Call call, Outcome<Irp> begun, long buffer) {
    if (begun.isRefused()) {
      return AuxiliaryCalls.refused(begun.status());
    }
    Irp irp = begun.value();
    if (irp.isComplete() && irp.status().isError()) {
      return AuxiliaryCalls.refused(irp.status());
    }
    store(call, PENDING, 0);
    open.add(new Operation(call, irp, buffer));
    settle();
    return AuxiliaryCalls.word(1);
  }

  private static void store(Call call, long status, long count) {
    call.memory().store(call.word(3) + offset("Internal"), Types.HANDLE, status);
    call.memory().store(call.word(3) + offset("InternalHigh"), Types.HANDLE, count);
  }

  /** Stores what those have come to that are over, and lets their threads know. */
  void settle() {
    for (Operation operation : List.copyOf(open)) {
      if (operation.irp().isComplete()) {
        open.remove(operation);
        end(operation);
      }
    }
  }

  private static void end(Operation operation) {
    Irp irp = operation.irp();
    if (!operation.call().process().isRunning()) {
      return;
    }
    if (operation.buffer() != 0) {
      operation.call().memory().store(operation.buffer(), irp.data());
    }
    store(operation.call(), StatusCodes.of(irp.status()), irp.count());
    operation.call().context().thread().queueProcedureCall();
  }
}

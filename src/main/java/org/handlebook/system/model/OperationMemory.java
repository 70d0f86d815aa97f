package org.handlebook.system.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Prototype;
import org.handlebook.c.header.Surface;
import org.handlebook.c.header.Types;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.system.marshal.AccessViolation;
import org.handlebook.system.marshal.ArgumentWords;
import org.handlebook.system.marshal.MemoryAccess;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;

/**
 * What operations store while nobody waits for them: how they stand, how much they moved, and the
 * bytes that they read.
 *
 * @source Microsoft, "OVERLAPPED"; reactos/dll/win32/kernel32/client/file/rw.c
 */
final class OperationMemory {
  private static final CType.Struct OVERLAPPED = Surface.structure("OVERLAPPED");
  private static final long PENDING = 0x103;

  private final OperationCalls operations;
  private final List<Open> open = new ArrayList<>();

  OperationMemory(OperationCalls operations) {
    this.operations = operations;
  }

  /** An operation that may still be under way, and where it reads to; 0 for nowhere. */
  private record Open(
      ProcessObject process, Irp irp, MemoryAccess memory, long overlapped, long buffer) {}

  private static long offset(String member) {
    return OVERLAPPED.field(member).orElseThrow().offset();
  }

  /** Returns the OVERLAPPED of a call that begins an operation; 0 if it begins none with one. */
  private static long overlapped(ArgumentWords words) {
    return words.prototype().beginsOperation() ? words.get(Prototype.OPERATION) : 0;
  }

  /** An operation is under way before anybody has looked at its handle. */
  void begin(ArgumentWords words, MemoryAccess memory) {
    long overlapped = overlapped(words);
    if (overlapped != 0) {
      store(memory, overlapped, PENDING, 0);
    }
  }

  private static void store(MemoryAccess memory, long overlapped, long status, long count) {
    memory.store(overlapped + offset("Internal"), Types.HANDLE, status);
    memory.store(overlapped + offset("InternalHigh"), Types.HANDLE, count);
  }

  /**
   * Returns what an OVERLAPPED says that no operation of the process has; null if one has it, or if
   * the call does not ask.
   */
  @Nullable CallResult<Transferred> told(
      ProcessObject process, ArgumentWords words, MemoryAccess memory) {
    long overlapped = words.get("lpOverlapped");
    if (!words.prototype().name().equals("GetOverlappedResult")
        || operations.operation(process, overlapped) != null) {
      return null;
    }
    long status = memory.number(overlapped + offset("Internal"), Types.HANDLE);
    long count = memory.number(overlapped + offset("InternalHigh"), Types.HANDLE);
    if (status == PENDING) {
      return CallResult.of(Transferred.REFUSED, Win32Error.ERROR_IO_INCOMPLETE);
    }
    boolean over = (int) status >= 0;
    Transferred answer = new Transferred(over, (int) count, Bytes.EMPTY);
    return over ? CallResult.of(answer) : CallResult.of(answer, StatusCodes.lastError(status));
  }

  /** Follows the operation that a call has begun, to its end. */
  void follow(ProcessObject process, ArgumentWords words, MemoryAccess memory) {
    long overlapped = overlapped(words);
    Irp irp = overlapped == 0 ? null : operations.operation(process, overlapped);
    if (irp != null) {
      open.removeIf(known -> known.irp() == irp);
      open.add(new Open(process, irp, memory, overlapped, words.buffer().orElse(0L)));
      settle();
    }
  }

  /** Stores what those have come to that are over. */
  void settle() {
    for (Open operation : List.copyOf(open)) {
      if (operation.irp().isComplete()) {
        open.remove(operation);
        end(operation);
      }
    }
  }

  private static void end(Open operation) {
    Irp irp = operation.irp();
    if (!operation.process().isRunning()) {
      return;
    }
    try {
      if (operation.buffer() != 0) {
        operation.memory().store(operation.buffer(), irp.data());
      }
      store(operation.memory(), operation.overlapped(), StatusCodes.of(irp.status()), irp.count());
    } catch (AccessViolation gone) {
      // The memory has been freed meanwhile: nobody can see what would stand there.
      requireNonNull(gone);
    }
  }
}

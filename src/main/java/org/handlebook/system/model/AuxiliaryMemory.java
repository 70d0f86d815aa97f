package org.handlebook.system.model;

import org.handlebook.c.header.Types;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.memory.MemoryInformation;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.marshal.MemoryAccess;
import org.handlebook.system.model.AuxiliaryCalls.Call;
import org.handlebook.win32.Win32Error;
import org.handlebook.win32.Word;

/**
 * Serves the functions about the pages of a process.
 *
 * @source Microsoft, "Memory Management Functions"
 */
final class AuxiliaryMemory {
  /** How long a MEMORY_BASIC_INFORMATION is. */
  private static final int INFORMATION = 48;

  private final Kernel kernel;

  AuxiliaryMemory(Kernel kernel, AuxiliaryCalls calls) {
    this.kernel = kernel;
    calls.on("VirtualAlloc", this::allocate);
    calls.on("VirtualFree", this::free);
    calls.on("VirtualProtect", this::protect);
    calls.on("VirtualQuery", this::query);
    calls.on("FlushViewOfFile", this::flush);
  }

  private CallResult<Word> allocate(Call call) {
    Outcome<Long> address =
        kernel
            .virtualMemory()
            .allocate(
                call.process(), call.word(0), call.word(1), (int) call.word(2), (int) call.word(3));
    return address.isRefused()
        ? AuxiliaryCalls.refused(address.status())
        : AuxiliaryCalls.word(address.value());
  }

  private CallResult<Word> free(Call call) {
    NtStatus status =
        kernel.virtualMemory().free(call.process(), call.word(0), call.word(1), (int) call.word(2));
    return status.isSuccess() ? AuxiliaryCalls.word(1) : AuxiliaryCalls.refused(status);
  }

  /** What a view shows is the file's at once: there is nothing to write, but it must be a view. */
  private CallResult<Word> flush(Call call) {
    boolean isView =
        kernel.memory().views(call.process()).stream()
            .anyMatch(view -> Long.compareUnsigned(call.word(0) - view.address(), view.size()) < 0);
    return AuxiliaryCalls.ofStatus(isView ? NtStatus.SUCCESS : NtStatus.NOT_MAPPED_VIEW);
  }

  private CallResult<Word> protect(Call call) {
    Outcome<Integer> before =
        kernel
            .virtualMemory()
            .protect(call.process(), call.word(0), call.word(1), (int) call.word(2));
    if (before.isRefused()) {
      return AuxiliaryCalls.refused(before.status());
    }
    call.memory().store(call.word(3), Types.DWORD, before.value());
    return AuxiliaryCalls.word(1);
  }

  /** Returns how much it has stored. */
  private CallResult<Word> query(Call call) {
    if (Long.compareUnsigned(call.word(2), INFORMATION) < 0) {
      return AuxiliaryCalls.refused(Win32Error.ERROR_BAD_LENGTH);
    }
    Outcome<MemoryInformation> found = kernel.virtualMemory().query(call.process(), call.word(0));
    if (found.isRefused()) {
      return AuxiliaryCalls.refused(found.status());
    }
    store(call.memory(), call.word(1), found.value());
    return AuxiliaryCalls.word(INFORMATION);
  }

  private static void store(MemoryAccess memory, long to, MemoryInformation found) {
    memory.store(to, new byte[INFORMATION]);
    memory.store(to, Types.HANDLE, found.address());
    memory.store(to + 8, Types.HANDLE, found.allocation());
    memory.store(to + 16, Types.DWORD, found.allocationProtection());
    memory.store(to + 24, Types.HANDLE, found.size());
    memory.store(to + 32, Types.DWORD, found.state());
    memory.store(to + 36, Types.DWORD, found.protection());
    memory.store(to + 40, Types.DWORD, found.type());
  }
}

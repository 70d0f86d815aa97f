package org.handlebook.system.model;

import static org.handlebook.kernel.memory.VirtualMemory.MEM_COMMIT;
import static org.handlebook.kernel.memory.VirtualMemory.MEM_RELEASE;
import static org.handlebook.kernel.memory.VirtualMemory.MEM_RESERVE;

import java.util.OptionalLong;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.ProcessMemory;
import org.handlebook.win32.Bytes;

/** The memory of a process of the model; one that has ended has none. */
final class ModelMemory implements ProcessMemory {
  private final Kernel kernel;
  private final ProcessObject process;

  ModelMemory(Kernel kernel, ProcessObject process) {
    this.kernel = kernel;
    this.process = process;
  }

  @Override
  public long allocate(long size, int protection) {
    if (!process.isRunning()) {
      return 0;
    }
    Outcome<Long> address =
        kernel.virtualMemory().allocate(process, 0, size, MEM_COMMIT | MEM_RESERVE, protection);
    return address.isRefused() ? 0 : address.value();
  }

  @Override
  public boolean free(long address) {
    return kernel.virtualMemory().free(process, address, 0, MEM_RELEASE) == NtStatus.SUCCESS;
  }

  @Override
  public boolean protect(long address, long size, int protection) {
    return !kernel.virtualMemory().protect(process, address, size, protection).isRefused();
  }

  @Override
  public Access read(long address, int size) {
    OptionalLong fault = kernel.memory().unreadable(process, address, size);
    return fault.isPresent()
        ? violation(address, size, fault.getAsLong(), false)
        : new Access.Made(Bytes.of(kernel.memory().load(process, address, size)));
  }

  private Access violation(long address, int size, long fault, boolean writing) {
    OptionalLong guard = kernel.virtualMemory().tripGuard(process, address, size);
    return guard.isPresent() && guard.getAsLong() == fault
        ? new Access.Violation(fault, writing, true)
        : new Access.Violation(fault, writing);
  }

  @Override
  public Access write(long address, Bytes bytes) {
    OptionalLong fault = kernel.memory().unwritable(process, address, bytes.length());
    if (fault.isPresent()) {
      return violation(address, bytes.length(), fault.getAsLong(), true);
    }
    kernel.memory().store(process, address, bytes.toArray());
    return new Access.Made(bytes);
  }
}

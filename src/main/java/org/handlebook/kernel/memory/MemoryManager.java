package org.handlebook.kernel.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.handle.HandleOwner;
import org.handlebook.kernel.io.file.FileContent;
import org.handlebook.kernel.object.KeptBy;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.process.ProcessManager;
import org.handlebook.kernel.process.ProcessNotify;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/**
 * Maps views of sections into processes, and reads and writes their memory; what a process has for
 * itself is {@link VirtualMemory}'s to give.
 */
public final class MemoryManager {
  private final ObjectManager objects;
  private final HandleManager handles;
  private final Map<HandleOwner, AddressSpace> spaces = new HashMap<>();
  private final AddressSpace nothing = new AddressSpace();

  public MemoryManager(ObjectManager objects, HandleManager handles, ProcessManager processes) {
    this.objects = objects;
    this.handles = handles;
    processes.register(
        new ProcessNotify() {
          @Override
          public void exited(ProcessObject process) {
            unmapAll(process);
          }
        });
  }

  /**
   * Maps a view of a section into the caller's process; from then on the view keeps the section.
   *
   * @param offset where in the section the view begins, a multiple of 64 KB
   * @param size in bytes; 0 for all from the offset on
   * @return the view's address; what is wrong with the handle, {@link NtStatus#MAPPED_ALIGNMENT}
   *     for an unaligned offset, {@link NtStatus#SECTION_PROTECTION} if the section allows less,
   *     {@link NtStatus#INVALID_VIEW_SIZE} if it is shorter
   */
  public Outcome<Long> mapView(
      Caller caller, long sectionHandle, Protection protection, long offset, long size) {
    return handles
        .reference(caller, sectionHandle, SectionObject.TYPE, protection.sectionAccess())
        .then(section -> mapView(caller.process(), section, protection, offset, size));
  }

  private Outcome<Long> mapView(
      HandleOwner process, SectionObject section, Protection protection, long offset, long size) {
    if (offset % AddressSpace.GRANULARITY != 0) {
      return Outcome.refused(NtStatus.MAPPED_ALIGNMENT);
    }
    if (!protection.isWithin(section.protection())) {
      return Outcome.refused(NtStatus.SECTION_PROTECTION);
    }
    long rest = section.size() - offset;
    if (offset < 0 || rest <= 0 || size < 0 || size > rest) {
      return Outcome.refused(NtStatus.INVALID_VIEW_SIZE);
    }
    AddressSpace space = own(process);
    long pages = FileContent.wholePages(size == 0 ? rest : size);
    OptionalLong free = space.free(AddressSpace.LOWEST_VIEW, pages);
    if (free.isEmpty()) {
      return Outcome.refused(NtStatus.NO_MEMORY);
    }
    space.add(new View(free.getAsLong(), section, offset, pages, protection));
    objects.keep(section, KeptBy.VIEW);
    return Outcome.of(free.getAsLong());
  }

  /**
   * Takes the view out of the caller's memory in which an address lies.
   *
   * @return {@link NtStatus#NOT_MAPPED_VIEW} if there is none
   */
  public NtStatus unmapView(Caller caller, long address) {
    AddressSpace space = space(caller.process());
    if (space.at(address) instanceof View view) {
      unmap(space, view);
      return NtStatus.SUCCESS;
    }
    return NtStatus.NOT_MAPPED_VIEW;
  }

  private void unmap(AddressSpace space, View view) {
    space.remove(view);
    objects.release(view.section(), KeptBy.VIEW);
  }

  private void unmapAll(ProcessObject process) {
    AddressSpace space = space(process);
    space.views().forEach(view -> unmap(space, view));
    spaces.remove(process);
  }

  /** Returns what a process has mapped, by address. */
  public Collection<View> views(ProcessObject process) {
    return space(process).views();
  }

  /** Returns the memory of a process, at which somebody looks. */
  AddressSpace space(HandleOwner process) {
    return spaces.getOrDefault(process, nothing);
  }

  /** Returns the memory of a process, to which something is to be added. */
  AddressSpace own(HandleOwner process) {
    return spaces.computeIfAbsent(process, owner -> new AddressSpace());
  }

  /** Returns how many pages of private memory are committed, in all processes. */
  long committedPages() {
    return spaces.values().stream().mapToLong(AddressSpace::committedPages).sum();
  }

  /** Returns the first of so many bytes that a process's own code could not read, if any. */
  public OptionalLong unreadable(ProcessObject process, long address, int size) {
    return space(process).firstRefused(address, size, Region::isReadable);
  }

  /** Returns the first of so many bytes that a process's own code could not write, if any. */
  public OptionalLong unwritable(ProcessObject process, long address, int size) {
    return space(process).firstRefused(address, size, Region::isWritable);
  }

  /** Reads bytes of which none is {@linkplain #unreadable unreadable}. */
  public byte[] load(ProcessObject process, long address, int size) {
    return space(process).read(address, size);
  }

  /** Writes bytes of which none is {@linkplain #unwritable unwritable}. */
  public void store(ProcessObject process, long address, byte[] bytes) {
    space(process).write(address, bytes);
  }

  /**
   * Reads a process's memory. Reading nothing succeeds, whatever the handle.
   *
   * @return what is wrong with the handle, {@link NtStatus#PROCESS_IS_TERMINATING} if the process
   *     has ended, {@link NtStatus#PARTIAL_COPY} if a byte cannot be read
   */
  public Outcome<byte[]> read(Caller caller, long processHandle, long address, int size) {
    if (size == 0) {
      return Outcome.of(new byte[0]);
    }
    return space(caller, processHandle, ProcessObject.VM_READ)
        .then(
            space ->
                size > 0 && space.firstRefused(address, size, Region::isReadable).isEmpty()
                    ? Outcome.of(space.read(address, size))
                    : Outcome.refused(NtStatus.PARTIAL_COPY));
  }

  /**
   * Writes into a process's memory, all or nothing.
   *
   * @return how many bytes; what is wrong with the handle, {@link NtStatus#PROCESS_IS_TERMINATING}
   *     if the process has ended, {@link NtStatus#CONFLICTING_ADDRESSES} where nothing is mapped,
   *     {@link NtStatus#ACCESS_VIOLATION} where it cannot be written
   */
  public Outcome<Integer> write(Caller caller, long processHandle, long address, byte[] bytes) {
    return space(caller, processHandle, ProcessObject.VM_WRITE | ProcessObject.VM_OPERATION)
        .then(space -> write(space, address, bytes));
  }

  private static Outcome<Integer> write(AddressSpace space, long address, byte[] bytes) {
    if (space.firstRefused(address, bytes.length, (region, at) -> true).isPresent()) {
      return Outcome.refused(NtStatus.CONFLICTING_ADDRESSES);
    }
    if (space.firstRefused(address, bytes.length, Region::isWritable).isPresent()) {
      return Outcome.refused(NtStatus.ACCESS_VIOLATION);
    }
    space.write(address, bytes);
    return Outcome.of(bytes.length);
  }

  private Outcome<AddressSpace> space(Caller caller, long processHandle, int access) {
    return handles
        .reference(caller, processHandle, ProcessObject.TYPE, access)
        .then(
            process ->
                process.isRunning()
                    ? Outcome.of(space(process))
                    : Outcome.refused(NtStatus.PROCESS_IS_TERMINATING));
  }
}

package org.handlebook.kernel.memory;

import static org.handlebook.kernel.io.file.FileContent.PAGE_SIZE;

import java.util.Optional;
import java.util.OptionalLong;
import org.handlebook.kernel.io.file.FileContent;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/**
 * Gives processes memory of their own and takes it back, as NtAllocateVirtualMemory and its kin do.
 *
 * @source Microsoft, "VirtualAlloc", "VirtualFree", "VirtualProtect", "VirtualQuery"
 */
public final class VirtualMemory {
  /**
   * How many pages of all processes can be committed: 2 GB, as much as a small computer has with
   * its paging file.
   */
  static final long COMMIT_LIMIT = (2L << 30) / PAGE_SIZE;

  public static final int MEM_COMMIT = 0x1000;
  public static final int MEM_RESERVE = 0x2000;
  public static final int MEM_DECOMMIT = 0x4000;
  public static final int MEM_RELEASE = 0x8000;

  private final MemoryManager memory;

  /** Gives memory in the address spaces that the manager keeps. */
  public VirtualMemory(MemoryManager memory) {
    this.memory = memory;
  }

  /**
   * Reserves or commits pages, or both.
   *
   * @param address where; 0 for anywhere, which also reserves
   * @param type {@link #MEM_RESERVE}, {@link #MEM_COMMIT} or both
   * @param protection a PAGE_-constant, with PAGE_GUARD or without
   * @return where the pages begin; {@link NtStatus#COMMITMENT_LIMIT} if all processes together
   *     would have too much
   * @source Microsoft, "Memory Limits for Windows and Windows Server Releases", commit limit
   */
  public Outcome<Long> allocate(
      ProcessObject process, long address, long size, int type, int protection) {
    Optional<Protection> wanted = Protection.guardable(protection).filter(p -> !p.copies());
    if (wanted.isEmpty()) {
      return Outcome.refused(NtStatus.INVALID_PAGE_PROTECTION);
    }
    boolean commits = (type & MEM_COMMIT) != 0;
    boolean reserves = (type & MEM_RESERVE) != 0 || (commits && address == 0);
    if (size <= 0 || !(commits || reserves) || (type & ~(MEM_COMMIT | MEM_RESERVE)) != 0) {
      return Outcome.refused(NtStatus.INVALID_PARAMETER);
    }
    AddressSpace space = memory.own(process);
    long begin = address & -(reserves ? AddressSpace.GRANULARITY : PAGE_SIZE);
    long length = FileContent.wholePages(address - begin + size);
    if (commits && memory.committedPages() + length / PAGE_SIZE > COMMIT_LIMIT) {
      return Outcome.refused(NtStatus.COMMITMENT_LIMIT);
    }
    Outcome<Long> reserved =
        reserves ? reserve(space, begin, length, wanted.get()) : Outcome.of(begin);
    return commits
        ? reserved.then(from -> commit(space, from, length, wanted.get(), protection))
        : reserved;
  }

  private static Outcome<Long> reserve(
      AddressSpace space, long begin, long length, Protection protection) {
    if (begin != 0 && !space.isFree(begin, length)) {
      return Outcome.refused(NtStatus.CONFLICTING_ADDRESSES);
    }
    OptionalLong free =
        begin == 0 ? space.free(AddressSpace.LOWEST_PRIVATE, length) : OptionalLong.of(begin);
    if (free.isEmpty()) {
      return Outcome.refused(NtStatus.NO_MEMORY);
    }
    space.add(new PrivateRegion(free.getAsLong(), length, protection));
    return Outcome.of(free.getAsLong());
  }

  private static Outcome<Long> commit(
      AddressSpace space, long begin, long length, Protection protection, int code) {
    if (!(space.at(begin) instanceof PrivateRegion region) || region.end() < begin + length) {
      return Outcome.refused(NtStatus.CONFLICTING_ADDRESSES);
    }
    space.commit(region, begin, begin + length, protection);
    guard(region, begin, begin + length, code);
    return Outcome.of(begin);
  }

  private static void guard(Region region, long begin, long end, int code) {
    for (long at = begin & -PAGE_SIZE; at < end; at += PAGE_SIZE) {
      region.guard(at, (code & Protection.GUARD) != 0);
    }
  }

  /**
   * Takes memory back.
   *
   * @param size 0 for the whole region
   * @param type {@link #MEM_RELEASE}, of a whole region alone, or {@link #MEM_DECOMMIT}
   */
  public NtStatus free(ProcessObject process, long address, long size, int type) {
    AddressSpace space = memory.own(process);
    if (type != MEM_RELEASE && type != MEM_DECOMMIT) {
      return NtStatus.INVALID_PARAMETER;
    }
    if (!(space.at(address) instanceof PrivateRegion region)) {
      return NtStatus.MEMORY_NOT_ALLOCATED;
    }
    if (type == MEM_DECOMMIT) {
      return decommit(space, region, address, size);
    } else if (address != region.address()) {
      return NtStatus.FREE_VM_NOT_AT_BASE;
    } else if (size != 0 && size != region.size()) {
      return NtStatus.UNABLE_TO_FREE_VM;
    }
    space.remove(region);
    return NtStatus.SUCCESS;
  }

  private static NtStatus decommit(
      AddressSpace space, PrivateRegion region, long address, long size) {
    if (size == 0 && address != region.address()) {
      return NtStatus.FREE_VM_NOT_AT_BASE;
    }
    long end = size == 0 ? region.end() : address + size;
    if (end > region.end()) {
      return NtStatus.UNABLE_TO_FREE_VM;
    }
    space.decommit(region, address & -PAGE_SIZE, end);
    return NtStatus.SUCCESS;
  }

  /**
   * Tells what lies at an address.
   *
   * @return {@link NtStatus#INVALID_PARAMETER} where no process has memory
   */
  public Outcome<MemoryInformation> query(ProcessObject process, long address) {
    return memory
        .space(process)
        .describe(address)
        .map(Outcome::of)
        .orElseGet(() -> Outcome.refused(NtStatus.INVALID_PARAMETER));
  }

  /**
   * Takes the guard from the first guarded page among so many bytes, as their use does.
   *
   * @return where it was, if any was guarded
   * @source Microsoft, "Creating Guard Pages"
   */
  public OptionalLong tripGuard(ProcessObject process, long address, long size) {
    AddressSpace space = memory.space(process);
    OptionalLong guarded = space.firstRefused(address, size, (region, at) -> !region.isGuarded(at));
    Region region = guarded.isPresent() ? space.at(guarded.getAsLong()) : null;
    if (region == null || !region.isGuarded(guarded.getAsLong())) {
      return OptionalLong.empty();
    }
    region.guard(guarded.getAsLong(), false);
    return guarded;
  }

  /**
   * Changes what may be done with committed pages.
   *
   * @return what could be done with the first of them before, as a PAGE_-constant
   */
  public Outcome<Integer> protect(ProcessObject process, long address, long size, int protection) {
    Optional<Protection> wanted = Protection.guardable(protection);
    AddressSpace space = memory.own(process);
    Region region = space.at(address);
    if (region == null || address + size > region.end()) {
      return Outcome.refused(NtStatus.INVALID_PARAMETER);
    } else if (wanted.filter(region::allows).isEmpty()) {
      return Outcome.refused(NtStatus.INVALID_PAGE_PROTECTION);
    } else if (space.firstRefused(address, size, Region::isCommitted).isPresent()) {
      return Outcome.refused(NtStatus.NOT_COMMITTED);
    }
    int before = region.code(address);
    for (long at = address & -PAGE_SIZE; at < address + size; at += PAGE_SIZE) {
      region.protect(at, wanted.get());
    }
    guard(region, address, address + size, protection);
    return Outcome.of(before);
  }
}

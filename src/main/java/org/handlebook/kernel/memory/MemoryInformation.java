package org.handlebook.kernel.memory;

/**
 * What is alike from a page on, as NtQueryVirtualMemory tells it.
 *
 * @param address where the page begins
 * @param allocation where the region begins of which it is; 0 if the page is free
 * @param allocationProtection the PAGE_-constant with which that was made; 0 if the page is free
 * @param size how many bytes from the page on are alike
 * @param state {@link #COMMITTED}, {@link #RESERVED} or {@link #FREE}
 * @param protection a PAGE_-constant; 0 for pages that are reserved alone
 * @param type {@link #PRIVATE} or {@link #MAPPED}; 0 if the page is free
 * @source Microsoft, "MEMORY_BASIC_INFORMATION structure"
 */
public record MemoryInformation(
    long address,
    long allocation,
    int allocationProtection,
    long size,
    int state,
    int protection,
    int type) {
  public static final int COMMITTED = 0x1000;
  public static final int RESERVED = 0x2000;
  public static final int FREE = 0x1_0000;
  public static final int PRIVATE = 0x2_0000;
  public static final int MAPPED = 0x4_0000;

  /** Returns that nothing is there. */
  static MemoryInformation free(long address, long size) {
    return new MemoryInformation(address, 0, 0, size, FREE, Protection.NOACCESS.code(), 0);
  }
}

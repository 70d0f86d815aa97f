package org.handlebook.win32;

import org.jspecify.annotations.Nullable;

/** Calls on file mappings, their views and memory, as memoryapi.h and winbase.h declare them. */
public sealed interface MemoryCall<R extends Answer> extends Call<R> {
  /**
   * Create a file mapping (NT: a section). If one of that name exists, opens that one and sets
   * ERROR_ALREADY_EXISTS; its size stays.
   *
   * @param hFile the file, or INVALID_HANDLE_VALUE for memory backed by the paging file
   * @param flProtect {@link Constant#PAGE_READONLY}, {@link Constant#PAGE_READWRITE}, … and
   *     SEC_-flags
   * @source Microsoft, "CreateFileMapping"
   */
  record CreateFileMapping(
      Handle hFile,
      @Nullable SecurityAttributes lpFileMappingAttributes,
      int flProtect,
      int dwMaximumSizeHigh,
      int dwMaximumSizeLow,
      @Nullable String lpName)
      implements MemoryCall<Answer.HandleOrNull> {}

  /**
   * Open a file mapping by its name.
   *
   * @source Microsoft, "OpenFileMapping"
   */
  record OpenFileMapping(int dwDesiredAccess, boolean bInheritHandle, @Nullable String lpName)
      implements MemoryCall<Answer.HandleOrNull> {}

  /**
   * Map a view of a file mapping into the calling process; the view keeps the mapping alive.
   *
   * @param dwDesiredAccess {@link Constant#FILE_MAP_WRITE}, {@link Constant#FILE_MAP_READ}, {@link
   *     Constant#FILE_MAP_COPY}
   * @param dwNumberOfBytesToMap 0 for all from the offset on
   * @source Microsoft, "MapViewOfFile"
   */
  record MapViewOfFile(
      Handle hFileMappingObject,
      int dwDesiredAccess,
      int dwFileOffsetHigh,
      int dwFileOffsetLow,
      long dwNumberOfBytesToMap)
      implements MemoryCall<Answer.AddressOrNull> {}

  /**
   * Take a view out of the calling process. Refused with ERROR_INVALID_ADDRESS where there is none.
   *
   * @source Microsoft, "UnmapViewOfFile"
   */
  record UnmapViewOfFile(long lpBaseAddress) implements MemoryCall<Answer.Bool> {}

  /**
   * Read a process's memory; of its views alone. Needs PROCESS_VM_READ.
   *
   * @source Microsoft, "ReadProcessMemory"
   */
  record ReadProcessMemory(Handle hProcess, long lpBaseAddress, int nSize)
      implements MemoryCall<Answer.Stored<Bytes>> {}

  /**
   * Write into a process's memory, into its views alone; answers how many bytes. Needs
   * PROCESS_VM_WRITE and PROCESS_VM_OPERATION.
   *
   * @source Microsoft, "WriteProcessMemory"
   */
  record WriteProcessMemory(Handle hProcess, long lpBaseAddress, Bytes lpBuffer)
      implements MemoryCall<Answer.Stored<Integer>> {}
}

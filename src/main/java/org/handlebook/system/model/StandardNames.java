package org.handlebook.system.model;

import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.StandardHandles;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;

/**
 * The constants that name the three standard handles: before the kernel sees them, kernel32 takes
 * them for the values in the calling process's slots.
 *
 * @source reactos, kernel32 TranslateStdHandle; wine kernel32/tests/process.c, test_Handles
 */
final class StandardNames {
  private StandardNames() {}

  /** Returns the value that a handle stands for in this process. */
  static long resolve(ProcessObject process, Handle handle) {
    StandardHandles slots = process.standardHandles();
    long value = name(handle);
    if (value == Constant.STD_INPUT_HANDLE) {
      return slots.input();
    } else if (value == Constant.STD_OUTPUT_HANDLE) {
      return slots.output();
    }
    return value == Constant.STD_ERROR_HANDLE ? slots.error() : handle.value();
  }

  /** Returns whether a handle is one of these constants. */
  static boolean isName(Handle handle) {
    return name(handle) <= Constant.STD_INPUT_HANDLE && name(handle) >= Constant.STD_ERROR_HANDLE;
  }

  /**
   * Returns the number that a handle is, if it is a constant: C widens the DWORD {@code (HANDLE)
   * STD_INPUT_HANDLE} without its sign.
   *
   * @source wine dlls/kernelbase/process.c, CloseHandle
   */
  private static long name(Handle handle) {
    long value = handle.value();
    return value >>> Integer.SIZE == 0 ? (int) value : value;
  }

  /** Sets the slot that a handle names, if it names one. */
  static void set(ProcessObject process, Handle handle, long value) {
    StandardHandles slots = process.standardHandles();
    long name = name(handle);
    process.setStandardHandles(
        new StandardHandles(
            name == Constant.STD_INPUT_HANDLE ? value : slots.input(),
            name == Constant.STD_OUTPUT_HANDLE ? value : slots.output(),
            name == Constant.STD_ERROR_HANDLE ? value : slots.error()));
  }
}

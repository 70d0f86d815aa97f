package org.handlebook.system.model;

import java.util.Map;
import java.util.Optional;
import org.handlebook.kernel.process.PriorityClass;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.win32.Constant;

/**
 * The flags by which Win32 calls the priority classes of processes.
 *
 * @source Microsoft, "GetPriorityClass", "SetPriorityClass", "CreateProcess" (dwCreationFlags)
 */
final class PriorityClasses {
  private static final Map<Integer, PriorityClass> BY_FLAG =
      Map.of(
          Constant.IDLE_PRIORITY_CLASS, PriorityClass.IDLE,
          Constant.BELOW_NORMAL_PRIORITY_CLASS, PriorityClass.BELOW_NORMAL,
          Constant.NORMAL_PRIORITY_CLASS, PriorityClass.NORMAL,
          Constant.ABOVE_NORMAL_PRIORITY_CLASS, PriorityClass.ABOVE_NORMAL,
          Constant.HIGH_PRIORITY_CLASS, PriorityClass.HIGH,
          Constant.REALTIME_PRIORITY_CLASS, PriorityClass.REALTIME);

  private static final int FLAGS = BY_FLAG.keySet().stream().reduce(0, (one, two) -> one | two);

  private PriorityClasses() {}

  /** Returns the class of a flag, if it is one. */
  static Optional<PriorityClass> of(int flag) {
    return Optional.ofNullable(BY_FLAG.get(flag));
  }

  /** Returns the flag of a process's class. */
  static int flag(ProcessObject process) {
    return BY_FLAG.entrySet().stream()
        .filter(entry -> entry.getValue() == process.priorityClass())
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** Returns the class of a child, which the flags of its creation may say. */
  static PriorityClass ofChild(ProcessObject creator, int creationFlags) {
    return of(creationFlags & FLAGS).orElse(creator.priorityClass().ofChild());
  }
}

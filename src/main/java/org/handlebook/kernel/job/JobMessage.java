package org.handlebook.kernel.job;

import java.util.Set;

/**
 * What a job tells its completion port.
 *
 * @source winnt.h (JOB_OBJECT_MSG_*); Microsoft, "JOBOBJECT_ASSOCIATE_COMPLETION_PORT"
 */
final class JobMessage {
  static final int ACTIVE_PROCESS_LIMIT = 3;
  static final int ACTIVE_PROCESS_ZERO = 4;
  static final int NEW_PROCESS = 6;
  private static final int EXIT_PROCESS = 7;
  private static final int ABNORMAL_EXIT_PROCESS = 8;

  /**
   * The statuses of the exceptions that end processes, as the documentation lists them: wrong
   * accesses, traps of the debugger, bounds, numbers, instructions, the stack, Ctrl+C.
   */
  private static final Set<Integer> ABNORMAL =
      Set.of(
          0x8000_0002,
          0x8000_0003,
          0x8000_0004,
          0xC000_0005,
          0xC000_0006,
          0xC000_001D,
          0xC000_0025,
          0xC000_0026,
          0xC000_008C,
          0xC000_008D,
          0xC000_008E,
          0xC000_008F,
          0xC000_0090,
          0xC000_0091,
          0xC000_0092,
          0xC000_0093,
          0xC000_0094,
          0xC000_0095,
          0xC000_0096,
          0xC000_00FD,
          0xC000_013A);

  private JobMessage() {}

  /** Returns what is told of the end of a process. */
  static int ofEnd(int exitStatus) {
    return ABNORMAL.contains(exitStatus) ? ABNORMAL_EXIT_PROCESS : EXIT_PROCESS;
  }
}

package org.handlebook.kernel.job;

/**
 * What a job forbids its processes, and what happens when nobody has a handle to it any more.
 *
 * @param flags which limits there are
 * @param activeProcesses the most processes that may run, if there is such a limit
 * @source Microsoft, "JOBOBJECT_BASIC_LIMIT_INFORMATION", "JOBOBJECT_EXTENDED_LIMIT_INFORMATION"
 */
public record JobLimits(int flags, int activeProcesses) {
  public static final int ACTIVE_PROCESS = 0x0008;
  public static final int BREAKAWAY_OK = 0x0800;
  public static final int SILENT_BREAKAWAY_OK = 0x1000;
  public static final int KILL_ON_JOB_CLOSE = 0x2000;

  /**
   * The flags that the basic limits can have; the extended ones can have more.
   *
   * @source winnt.h, JOB_OBJECT_BASIC_LIMIT_VALID_FLAGS, JOB_OBJECT_EXTENDED_LIMIT_VALID_FLAGS
   */
  public static final int BASIC_FLAGS = 0x00FF;

  public static final int EXTENDED_FLAGS = 0x7FFF;

  /** No limits. */
  public static final JobLimits NONE = new JobLimits(0, 0);

  boolean has(int flag) {
    return (flags & flag) != 0;
  }
}

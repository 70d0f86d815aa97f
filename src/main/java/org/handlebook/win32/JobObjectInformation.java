package org.handlebook.win32;

import java.util.List;

/**
 * What the information classes of job objects tell: JOBOBJECT_BASIC_LIMIT_INFORMATION,
 * JOBOBJECT_BASIC_ACCOUNTING_INFORMATION and JOBOBJECT_BASIC_PROCESS_ID_LIST in one. The fields of
 * the classes that were not asked for are 0 and empty.
 *
 * @param LimitFlags {@link Constant#JOB_OBJECT_LIMIT_ACTIVE_PROCESS}, {@link
 *     Constant#JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE}, …
 * @param ActiveProcessLimit the most processes there may be, if the flag says so
 * @param TotalProcesses how many were ever put into the job
 * @param ActiveProcesses how many run
 * @param TotalTerminatedProcesses how many were ended because of a limit
 * @param ProcessIdList the ids of those that run
 * @source winnt.h
 */
public record JobObjectInformation(
    int LimitFlags,
    int ActiveProcessLimit,
    int TotalProcesses,
    int ActiveProcesses,
    int TotalTerminatedProcesses,
    List<Integer> ProcessIdList) {
  public JobObjectInformation {
    ProcessIdList = List.copyOf(ProcessIdList);
  }

  /** Limits to set. */
  public static JobObjectInformation limits(int flags, int mostActiveProcesses) {
    return new JobObjectInformation(flags, mostActiveProcesses, 0, 0, 0, List.of());
  }
}

package org.handlebook.win32;

import java.util.List;

/**
 * What the information classes of job objects tell: JOBOBJECT_BASIC_LIMIT_INFORMATION,
 * JOBOBJECT_BASIC_ACCOUNTING_INFORMATION, JOBOBJECT_BASIC_PROCESS_ID_LIST and
 * JOBOBJECT_ASSOCIATE_COMPLETION_PORT in one. The fields of the classes that were not asked for are
 * 0 and empty.
 *
 * @param LimitFlags {@link Constant#JOB_OBJECT_LIMIT_ACTIVE_PROCESS}, {@link
 *     Constant#JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE}, …
 * @param ActiveProcessLimit the most processes there may be, if the flag says so
 * @param TotalProcesses how many were ever put into the job
 * @param ActiveProcesses how many run
 * @param TotalTerminatedProcesses how many were ended because of a limit
 * @param ProcessIdList the ids of those that run
 * @param CompletionKey by which the packets of the job say whose they are
 * @param CompletionPort which port is told of the job's processes
 * @source winnt.h
 */
public record JobObjectInformation(
    int LimitFlags,
    int ActiveProcessLimit,
    int TotalProcesses,
    int ActiveProcesses,
    int TotalTerminatedProcesses,
    List<Integer> ProcessIdList,
    long CompletionKey,
    Handle CompletionPort) {
  public JobObjectInformation {
    ProcessIdList = List.copyOf(ProcessIdList);
  }

  /** Limits to set. */
  public static JobObjectInformation limits(int flags, int mostActiveProcesses) {
    return new JobObjectInformation(flags, mostActiveProcesses, 0, 0, 0, List.of(), 0, Handle.NULL);
  }

  /** Tells how a job has been used. */
  public static JobObjectInformation accounting(int total, int active, int terminated) {
    return new JobObjectInformation(0, 0, total, active, terminated, List.of(), 0, Handle.NULL);
  }

  /** Tells which processes run in a job. */
  public static JobObjectInformation processes(List<Integer> ids) {
    return new JobObjectInformation(0, 0, 0, 0, 0, ids, 0, Handle.NULL);
  }

  /** Names a port to be told of the processes. */
  public static JobObjectInformation port(long key, Handle port) {
    return new JobObjectInformation(0, 0, 0, 0, 0, List.of(), key, port);
  }
}

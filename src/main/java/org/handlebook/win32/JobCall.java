package org.handlebook.win32;

import org.jspecify.annotations.Nullable;

/** Calls on job objects, as jobapi.h, jobapi2.h and winbase.h declare them. */
public sealed interface JobCall<R extends Answer> extends Call<R> {
  /**
   * Create a job object. If one of that name exists, opens that one and sets ERROR_ALREADY_EXISTS.
   *
   * @source Microsoft, "CreateJobObject"
   */
  record CreateJobObject(@Nullable SecurityAttributes lpJobAttributes, @Nullable String lpName)
      implements JobCall<Answer.HandleOrNull> {}

  /**
   * Open a job object by its name.
   *
   * @source Microsoft, "OpenJobObject"
   */
  record OpenJobObject(int dwDesiredAccess, boolean bInheritHandle, @Nullable String lpName)
      implements JobCall<Answer.HandleOrNull> {}

  /**
   * Put a process into a job; needs JOB_OBJECT_ASSIGN_PROCESS, and PROCESS_SET_QUOTA and
   * PROCESS_TERMINATE.
   *
   * @source Microsoft, "AssignProcessToJobObject"
   */
  record AssignProcessToJobObject(Handle hJob, Handle hProcess) implements JobCall<Answer.Bool> {}

  /**
   * Finds out whether a process is in a job, or in any if JobHandle is NULL.
   *
   * @source Microsoft, "IsProcessInJob"
   */
  record IsProcessInJob(Handle ProcessHandle, Handle JobHandle)
      implements JobCall<Answer.Stored<Boolean>> {}

  /**
   * End every process of a job; needs JOB_OBJECT_TERMINATE.
   *
   * @source Microsoft, "TerminateJobObject"
   */
  record TerminateJobObject(Handle hJob, int uExitCode) implements JobCall<Answer.Bool> {}

  /**
   * Set a job's limits; needs JOB_OBJECT_SET_ATTRIBUTES.
   *
   * @param JobObjectInformationClass {@link Constant#JobObjectBasicLimitInformation} or {@link
   *     Constant#JobObjectExtendedLimitInformation}
   * @source Microsoft, "SetInformationJobObject"
   */
  record SetInformationJobObject(
      Handle hJob, int JobObjectInformationClass, JobObjectInformation lpJobObjectInformation)
      implements JobCall<Answer.Bool> {}

  /**
   * Ask about a job; needs JOB_OBJECT_QUERY. NULL means the calling process's job.
   *
   * @param JobObjectInformationClass {@link Constant#JobObjectBasicAccountingInformation}, {@link
   *     Constant#JobObjectBasicLimitInformation}, {@link Constant#JobObjectBasicProcessIdList} or
   *     {@link Constant#JobObjectExtendedLimitInformation}
   * @source Microsoft, "QueryInformationJobObject"
   */
  record QueryInformationJobObject(Handle hJob, int JobObjectInformationClass)
      implements JobCall<Answer.Stored<JobObjectInformation>> {}
}

package org.handlebook.kernel.job;

import java.util.List;
import org.handlebook.kernel.dispatcher.StateAccess;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.io.CompletionContext;
import org.handlebook.kernel.io.IoCompletion;
import org.handlebook.kernel.namespace.NamedObjects;
import org.handlebook.kernel.namespace.ObjectAttributes;
import org.handlebook.kernel.object.KeptBy;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.process.ProcessManager;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/** Makes jobs, puts processes into them, and ends those. */
public final class JobManager {
  /**
   * What a process ends with that a job has no room for: ERROR_NOT_ENOUGH_QUOTA, the one Win32
   * number that NT's own kernel gives out, too.
   *
   * @source Windows Research Kernel, psjob.c, NtAssignProcessToJobObject; Microsoft,
   *     "JOBOBJECT_END_OF_JOB_TIME_INFORMATION"
   */
  private static final int NOT_ENOUGH_QUOTA = 1816;

  /**
   * The bits that forbid something.
   *
   * @source winnt.h, JOB_OBJECT_UILIMIT_ALL
   */
  private static final int EVERY_UI_RESTRICTION = 0x00FF;

  private final ObjectManager objects;
  private final HandleManager handles;
  private final NamedObjects names;
  private final ProcessManager processes;
  private final Membership membership;

  public JobManager(
      ObjectManager objects, HandleManager handles, NamedObjects names, ProcessManager processes) {
    this.objects = objects;
    this.handles = handles;
    this.names = names;
    this.processes = processes;
    this.membership = new Membership(objects);
    processes.register(membership);
  }

  /** Makes a job, or opens the one that has the name, as {@link NamedObjects#create} does. */
  public Outcome<Long> create(Caller caller, ObjectAttributes attributes, int desiredAccess) {
    return names.create(
        caller,
        attributes,
        JobObject.TYPE,
        desiredAccess,
        header -> new JobObject(header, this::closed, this::destroyed));
  }

  /** The last handle to a job is gone: nobody can end its processes any more, unless this does. */
  private void closed(JobObject job) {
    if (job.limits().has(JobLimits.KILL_ON_JOB_CLOSE)) {
      terminate(job, 0);
    }
  }

  private void destroyed(JobObject job) {
    JobObject parent = job.parent();
    job.leave();
    if (parent != null) {
      objects.release(parent, KeptBy.MEMBER);
    }
  }

  /**
   * Puts a process into a job, and into those above it. A process that is in a job already goes
   * into one below that; a job that nobody has been in becomes one.
   *
   * @return what is wrong with the handles, {@link NtStatus#PROCESS_IS_TERMINATING} if the process
   *     has ended, {@link NtStatus#ACCESS_DENIED} if the job cannot be below the process's own,
   *     {@link NtStatus#QUOTA_EXCEEDED} if one of the jobs has no room: then the process is ended
   */
  public NtStatus assign(Caller caller, long jobHandle, long processHandle) {
    Outcome<JobObject> job =
        handles.reference(caller, jobHandle, JobObject.TYPE, JobObject.ASSIGN_PROCESS);
    Outcome<ProcessObject> process =
        job.then(
            found ->
                handles.reference(
                    caller,
                    processHandle,
                    ProcessObject.TYPE,
                    ProcessObject.SET_QUOTA | ProcessObject.TERMINATE));
    return process.isRefused() ? process.status() : assign(job.value(), process.value());
  }

  private NtStatus assign(JobObject job, ProcessObject process) {
    if (!process.isRunning()) {
      return NtStatus.PROCESS_IS_TERMINATING;
    }
    NtStatus status = membership.join(process, job);
    if (status == NtStatus.QUOTA_EXCEEDED) {
      processes.end(process, NOT_ENOUGH_QUOTA);
    }
    return status;
  }

  /**
   * Returns whether a process is in a job, or has ended in it.
   *
   * @param jobHandle the job, or 0 for any
   * @return what is wrong with the handles otherwise
   */
  public Outcome<Boolean> contains(Caller caller, long processHandle, long jobHandle) {
    return handles
        .reference(
            caller, processHandle, ProcessObject.TYPE, ProcessObject.QUERY_LIMITED_INFORMATION)
        .then(
            process ->
                jobHandle == 0
                    ? Outcome.of(membership.of(process) != null)
                    : handles
                        .reference(caller, jobHandle, JobObject.TYPE, JobObject.QUERY)
                        .map(job -> job.contains(process)));
  }

  /** Ends every process in a job and in those below it, and signals them. */
  public NtStatus terminate(Caller caller, long jobHandle, int status) {
    Outcome<JobObject> job =
        handles.reference(caller, jobHandle, JobObject.TYPE, JobObject.TERMINATE);
    if (!job.isRefused()) {
      terminate(job.value(), status);
    }
    return job.status();
  }

  private void terminate(JobObject job, int status) {
    List.copyOf(job.children()).forEach(child -> terminate(child, status));
    job.active().forEach(process -> processes.end(process, status));
    job.signal();
  }

  /**
   * Returns a job, to be asked about.
   *
   * @param jobHandle the job, or 0 for the innermost one that the caller is in
   * @return {@link NtStatus#ACCESS_DENIED} if it is in none, or what is wrong with the handle
   */
  public Outcome<JobObject> query(Caller caller, long jobHandle) {
    if (jobHandle != 0) {
      return handles.reference(caller, jobHandle, JobObject.TYPE, JobObject.QUERY);
    }
    JobObject own = membership.of(caller.process());
    return own == null ? Outcome.refused(NtStatus.ACCESS_DENIED) : Outcome.of(own);
  }

  /**
   * Sets a job's limits in place of those it had; processes that are in it already stay.
   *
   * @param known the flags that may be among the limits
   * @return {@link NtStatus#INVALID_PARAMETER} for another flag, or what is wrong with the handle
   */
  public NtStatus setLimits(Caller caller, long jobHandle, JobLimits limits, int known) {
    Outcome<JobObject> job =
        handles.reference(caller, jobHandle, JobObject.TYPE, JobObject.SET_ATTRIBUTES);
    if (job.isRefused()) {
      return job.status();
    }
    if ((limits.flags() & ~known) != 0) {
      return NtStatus.INVALID_PARAMETER;
    }
    boolean counts = limits.has(JobLimits.ACTIVE_PROCESS);
    job.value().setLimits(new JobLimits(limits.flags(), counts ? limits.activeProcesses() : 0));
    return NtStatus.SUCCESS;
  }

  /**
   * Has a completion port told of a job's processes.
   *
   * @param key by which the packets say of which job they tell
   * @return {@link NtStatus#INVALID_PARAMETER} for a job that has a port, or what is wrong with the
   *     handles
   * @source Microsoft, "JOBOBJECT_ASSOCIATE_COMPLETION_PORT": there can be only one port
   */
  public NtStatus setPort(Caller caller, long jobHandle, long portHandle, long key) {
    Outcome<JobObject> job =
        handles.reference(caller, jobHandle, JobObject.TYPE, JobObject.SET_ATTRIBUTES);
    if (job.isRefused()) {
      return job.status();
    }
    Outcome<IoCompletion> port =
        handles.reference(caller, portHandle, IoCompletion.TYPE, StateAccess.MODIFY_STATE);
    return port.isRefused()
        ? port.status()
        : job.value().setPort(new CompletionContext(objects, port.value(), key));
  }

  /** Forbids a job's processes certain things; refuses as {@link #setLimits} does. */
  public NtStatus setUiRestrictions(Caller caller, long jobHandle, int restrictions) {
    Outcome<JobObject> job =
        handles.reference(caller, jobHandle, JobObject.TYPE, JobObject.SET_ATTRIBUTES);
    if (job.isRefused()) {
      return job.status();
    }
    if ((restrictions & ~EVERY_UI_RESTRICTION) != 0) {
      return NtStatus.INVALID_PARAMETER;
    }
    job.value().setUiRestrictions(restrictions);
    return NtStatus.SUCCESS;
  }
}

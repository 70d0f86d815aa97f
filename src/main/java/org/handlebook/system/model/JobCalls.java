package org.handlebook.system.model;

import static org.handlebook.win32.Constant.JobObjectAssociateCompletionPortInformation;
import static org.handlebook.win32.Constant.JobObjectBasicAccountingInformation;
import static org.handlebook.win32.Constant.JobObjectBasicLimitInformation;
import static org.handlebook.win32.Constant.JobObjectBasicProcessIdList;
import static org.handlebook.win32.Constant.JobObjectBasicUIRestrictions;
import static org.handlebook.win32.Constant.JobObjectExtendedLimitInformation;

import java.util.List;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.job.JobLimits;
import org.handlebook.kernel.job.JobManager;
import org.handlebook.kernel.job.JobObject;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.JobCall.AssignProcessToJobObject;
import org.handlebook.win32.JobCall.CreateJobObject;
import org.handlebook.win32.JobCall.IsProcessInJob;
import org.handlebook.win32.JobCall.OpenJobObject;
import org.handlebook.win32.JobCall.QueryInformationJobObject;
import org.handlebook.win32.JobCall.SetInformationJobObject;
import org.handlebook.win32.JobCall.TerminateJobObject;
import org.handlebook.win32.JobObjectInformation;

/** Serves the calls on jobs. */
final class JobCalls {
  private final JobManager jobs;
  private final NamedCalls named;

  JobCalls(Kernel kernel, NamedCalls named, Dispatch dispatch) {
    this.jobs = kernel.jobs();
    this.named = named;
    dispatch.on(CreateJobObject.class, this::createJobObject);
    dispatch.on(OpenJobObject.class, this::openJobObject);
    dispatch.on(
        AssignProcessToJobObject.class,
        (c, call) ->
            CallResult.ofStatus(
                jobs.assign(c.caller(), call.hJob().value(), call.hProcess().value())));
    dispatch.on(
        IsProcessInJob.class,
        (c, call) ->
            CallResult.stored(
                jobs.contains(c.caller(), call.ProcessHandle().value(), call.JobHandle().value())));
    dispatch.on(
        TerminateJobObject.class,
        (c, call) ->
            CallResult.ofStatus(jobs.terminate(c.caller(), call.hJob().value(), call.uExitCode())));
    dispatch.on(SetInformationJobObject.class, this::setInformation);
    dispatch.on(QueryInformationJobObject.class, this::queryInformation);
  }

  private CallResult<HandleOrNull> createJobObject(Context context, CreateJobObject call) {
    return named.create(
        context,
        call.lpJobAttributes(),
        call.lpName(),
        attributes -> jobs.create(context.caller(), attributes, JobObject.TYPE.validAccess()));
  }

  private CallResult<HandleOrNull> openJobObject(Context context, OpenJobObject call) {
    return named.open(
        context, JobObject.TYPE, call.dwDesiredAccess(), call.bInheritHandle(), call.lpName());
  }

  private CallResult<Bool> setInformation(Context context, SetInformationJobObject call) {
    JobObjectInformation asked = call.lpJobObjectInformation();
    JobLimits limits = new JobLimits(asked.LimitFlags(), asked.ActiveProcessLimit());
    long job = call.hJob().value();
    return CallResult.ofStatus(
        switch (call.JobObjectInformationClass()) {
          case JobObjectBasicLimitInformation ->
              jobs.setLimits(context.caller(), job, limits, JobLimits.BASIC_FLAGS);
          case JobObjectExtendedLimitInformation ->
              jobs.setLimits(context.caller(), job, limits, JobLimits.EXTENDED_FLAGS);
          case JobObjectBasicUIRestrictions ->
              jobs.setUiRestrictions(context.caller(), job, asked.LimitFlags());
          case JobObjectAssociateCompletionPortInformation ->
              jobs.setPort(
                  context.caller(), job, asked.CompletionPort().value(), asked.CompletionKey());
          default -> NtStatus.INVALID_INFO_CLASS;
        });
  }

  private CallResult<Stored<JobObjectInformation>> queryInformation(
      Context context, QueryInformationJobObject call) {
    return CallResult.stored(
        jobs.query(context.caller(), call.hJob().value())
            .then(job -> information(job, call.JobObjectInformationClass())));
  }

  private static Outcome<JobObjectInformation> information(JobObject job, int informationClass) {
    return switch (informationClass) {
      case JobObjectBasicAccountingInformation -> Outcome.of(accounting(job));
      case JobObjectBasicLimitInformation -> Outcome.of(limits(job, JobLimits.BASIC_FLAGS));
      case JobObjectBasicProcessIdList -> Outcome.of(processIds(job));
      case JobObjectBasicUIRestrictions ->
          Outcome.of(JobObjectInformation.limits(job.uiRestrictions(), 0));
      case JobObjectExtendedLimitInformation -> Outcome.of(limits(job, JobLimits.EXTENDED_FLAGS));
      default -> Outcome.refused(NtStatus.INVALID_INFO_CLASS);
    };
  }

  private static JobObjectInformation accounting(JobObject job) {
    return JobObjectInformation.accounting(job.total(), job.active().size(), job.terminated());
  }

  private static JobObjectInformation limits(JobObject job, int shown) {
    JobLimits limits = job.limits();
    return JobObjectInformation.limits(limits.flags() & shown, limits.activeProcesses());
  }

  private static JobObjectInformation processIds(JobObject job) {
    List<Integer> ids = job.active().stream().map(ProcessObject::id).toList();
    return JobObjectInformation.processes(ids);
  }
}

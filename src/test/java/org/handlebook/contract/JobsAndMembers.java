package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Constant.JobObjectBasicAccountingInformation;
import static org.handlebook.win32.Constant.JobObjectExtendedLimitInformation;

import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobCall.AssignProcessToJobObject;
import org.handlebook.win32.JobCall.CreateJobObject;
import org.handlebook.win32.JobCall.IsProcessInJob;
import org.handlebook.win32.JobCall.QueryInformationJobObject;
import org.handlebook.win32.JobCall.SetInformationJobObject;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.ProcessCall.GetExitCodeProcess;

/** What facts of jobs are told with. */
abstract class JobsAndMembers extends Facts {

  Handle job(ThreadRef thread) {
    return ok(thread, new CreateJobObject(PLAIN, null)).value();
  }

  Handle job(ThreadRef thread, int flags, int processes) {
    Handle job = job(thread);
    limit(thread, job, flags, processes);
    return job;
  }

  void limit(ThreadRef thread, Handle job, int flags, int processes) {
    JobObjectInformation limits = JobObjectInformation.limits(flags, processes);
    quiet(thread, new SetInformationJobObject(job, JobObjectExtendedLimitInformation, limits));
  }

  void assign(Handle job, Handle process) {
    quiet(app, new AssignProcessToJobObject(job, process));
  }

  Child member(Handle job) {
    Child child = spawn(app, false);
    assign(job, child.process());
    return child;
  }

  boolean isIn(Handle process, Handle job) {
    return stored(quiet(app, new IsProcessInJob(process, job)));
  }

  JobObjectInformation query(ThreadRef thread, Handle job, int informationClass) {
    return stored(quiet(thread, new QueryInformationJobObject(job, informationClass)));
  }

  JobObjectInformation accounting(Handle job) {
    return query(app, job, JobObjectBasicAccountingInformation);
  }

  void expectCounts(Handle job, int total, int active, int terminated) {
    assertThat(accounting(job))
        .isEqualTo(JobObjectInformation.accounting(total, active, terminated));
  }

  int exitCode(Child child) {
    return stored(quiet(app, new GetExitCodeProcess(child.process())));
  }
}

package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.JOB_OBJECT_QUERY;
import static org.handlebook.win32.Constant.JOB_OBJECT_LIMIT_ACTIVE_PROCESS;
import static org.handlebook.win32.Constant.JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
import static org.handlebook.win32.Constant.JobObjectBasicLimitInformation;
import static org.handlebook.win32.Constant.JobObjectBasicUIRestrictions;
import static org.handlebook.win32.Constant.JobObjectExtendedLimitInformation;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_NOT_ENOUGH_QUOTA;
import static org.handlebook.win32.Win32Error.ERROR_SUCCESS;

import org.handlebook.system.Reply;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.JobCall.AssignProcessToJobObject;
import org.handlebook.win32.JobCall.CreateJobObject;
import org.handlebook.win32.JobCall.QueryInformationJobObject;
import org.handlebook.win32.JobCall.SetInformationJobObject;
import org.handlebook.win32.JobCall.TerminateJobObject;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.handlebook.win32.StartupInfo;

/** How jobs limit their processes, end them, and are waited for. */
abstract class JobLimitFacts extends JobsAndMembers {
  // Limits

  @Fact(
      id = "JO-30",
      says = "A process that a job has no room for is refused and ended",
      source = "Microsoft, \"AssignProcessToJobObject\"")
  void noRoom() {
    Handle job = job(app, JOB_OBJECT_LIMIT_ACTIVE_PROCESS, 1);
    member(job);
    Child second = spawn(app, false);
    refused(app, new AssignProcessToJobObject(job, second.process()), ERROR_NOT_ENOUGH_QUOTA);
    assertThat(system.isRunning(second.thread())).isFalse();
    expectCounts(job, 2, 1, 1);
  }

  @Fact(
      id = "JO-213",
      says = "No child is born into a job that has no room; there is room when one has ended",
      source = "Microsoft, \"JOBOBJECT_BASIC_LIMIT_INFORMATION\"")
  void noRoomForChildren() {
    Handle job = job(app, JOB_OBJECT_LIMIT_ACTIVE_PROCESS, 2);
    Child child = member(job);
    Child grandchild = spawn(child.thread(), false);
    refused(child.thread(), creation(false, 0, StartupInfo.EMPTY), ERROR_NOT_ENOUGH_QUOTA);
    ok(child.thread(), new TerminateProcess(grandchild.process(), 0));
    spawn(child.thread(), false);
  }

  @Fact(
      id = "JO-214",
      says = "Limits are read as they were set; the basic ones know fewer flags",
      source = "Microsoft, \"SetInformationJobObject\"")
  void limits() {
    Handle job = job(app, JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE, 3);
    assertThat(query(app, job, JobObjectExtendedLimitInformation))
        .isEqualTo(JobObjectInformation.limits(0x2008, 3));
    assertThat(query(app, job, JobObjectBasicLimitInformation))
        .isEqualTo(JobObjectInformation.limits(0x0008, 3));
    JobObjectInformation kill = JobObjectInformation.limits(JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE, 0);
    refused(
        app,
        new SetInformationJobObject(job, JobObjectBasicLimitInformation, kill),
        ERROR_INVALID_PARAMETER);
    refused(
        app,
        new SetInformationJobObject(
            job, JobObjectExtendedLimitInformation, JobObjectInformation.limits(0x8000, 0)),
        ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "JO-28",
      says = "Setting limits and restrictions needs JOB_OBJECT_SET_ATTRIBUTES",
      source = "reactos JobObject.c, test_Access")
  void rightsToLimit() {
    Handle job = job(app);
    Handle weak = copy(app, job, JOB_OBJECT_QUERY.mask());
    JobObjectInformation one = JobObjectInformation.limits(1, 0);
    for (int what : new int[] {JobObjectBasicUIRestrictions, JobObjectExtendedLimitInformation}) {
      refused(app, new SetInformationJobObject(weak, what, one), ERROR_ACCESS_DENIED);
    }
    quiet(app, new SetInformationJobObject(job, JobObjectBasicUIRestrictions, one));
    assertThat(query(app, weak, JobObjectBasicUIRestrictions).LimitFlags()).isEqualTo(1);
    refused(
        app,
        new SetInformationJobObject(
            job, JobObjectBasicUIRestrictions, JobObjectInformation.limits(0x100, 0)),
        ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "JO-215",
      says = "An information class that no job has is refused",
      source = "ntdll, RtlNtStatusToDosError (STATUS_INVALID_INFO_CLASS)")
  void noSuchClass() {
    refused(app, new QueryInformationJobObject(job(app), 99), ERROR_INVALID_PARAMETER);
    refused(
        app,
        new SetInformationJobObject(job(app), 99, JobObjectInformation.limits(0, 0)),
        ERROR_INVALID_PARAMETER);
  }

  // Ending

  @Fact(
      id = "JO-216",
      says = "TerminateJobObject ends every process with the code; it needs JOB_OBJECT_TERMINATE",
      source = "wine kernel32/tests/process.c, test_TerminateJobObject")
  void terminate() {
    Handle job = job(app);
    Child first = member(job);
    Child second = member(job);
    refused(
        app,
        new TerminateJobObject(copy(app, job, JOB_OBJECT_QUERY.mask()), 1),
        ERROR_ACCESS_DENIED);
    refused(app, new TerminateJobObject(event(app), 1), ERROR_INVALID_HANDLE);
    quiet(app, new TerminateJobObject(job, 123));
    assertThat(exitCode(first)).isEqualTo(123);
    assertThat(exitCode(second)).isEqualTo(123);
    expectCounts(job, 2, 0, 0);
  }

  @Fact(
      id = "JO-19",
      says = "With KILL_ON_JOB_CLOSE the processes end with the last handle",
      source = "wine kernel32/tests/process.c, test_KillOnJobClose")
  void killOnClose() {
    Handle job = job(app, JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE, 0);
    Handle second = copy(app, job);
    Child child = member(job);
    close(app, job);
    assertThat(system.isRunning(child.thread())).isTrue();
    close(app, second);
    assertThat(system.isRunning(child.thread())).isFalse();
    assertThat(exitCode(child)).isZero();
  }

  @Fact(
      id = "JO-217",
      says = "The last handle may go with the process that had it, and may be one's own end",
      source = "Microsoft, \"Job Objects\"")
  void killWithTheOwner() {
    Child owner = spawn(app, false);
    Handle job = job(owner.thread(), JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE, 0);
    ok(owner.thread(), new AssignProcessToJobObject(job, SELF));
    Child child = spawn(owner.thread(), false);
    system.call(owner.thread(), new ExitProcess(3));
    assertThat(exitCode(owner)).isEqualTo(3);
    assertThat(system.isRunning(child.thread())).isFalse();
    Child suicidal = spawn(app, false);
    Handle own = job(suicidal.thread(), JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE, 0);
    ok(suicidal.thread(), new AssignProcessToJobObject(own, SELF));
    assertThat(system.call(suicidal.thread(), new CloseHandle(own)))
        .isInstanceOf(Reply.NeverReturns.class);
  }

  @Fact(
      id = "JO-218",
      says = "A job with processes goes on without handles, but not its name",
      source = "Microsoft, \"Job Objects\"")
  void goesOn() {
    Handle job = ok(app, new CreateJobObject(PLAIN, "work")).value();
    int object = row(app, job).object();
    Child child = member(job);
    close(app, job);
    assertThat(system.snapshot().object(object)).isPresent();
    assertThat(isIn(child.process(), NULL)).isTrue();
    telling(app, ERROR_SUCCESS, new CreateJobObject(PLAIN, "work"));
    ok(app, new TerminateProcess(child.process(), 0));
    close(app, child.process());
    close(app, child.firstThread());
    assertThat(system.snapshot().object(object)).isEmpty();
  }

  @Fact(
      id = "JO-222",
      says = "A nested job that ends its processes with its last handle leaves the one above alone",
      source = "Microsoft, \"Nested Jobs\"")
  void killNested() {
    Handle outer = job(app);
    Handle inner = job(app, JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE, 0);
    Child child = member(outer);
    assign(inner, child.process());
    int object = row(app, inner).object();
    close(app, child.process());
    close(app, child.firstThread());
    close(app, inner);
    assertThat(system.isRunning(child.thread())).isFalse();
    assertThat(system.snapshot().object(object)).isEmpty();
    expectCounts(outer, 1, 0, 0);
    member(outer);
    expectCounts(outer, 2, 1, 0);
  }

  @Fact(
      id = "JO-223",
      says = "A process in no job that goes into a nested job goes into the one above too",
      source = "wine server/process.c, add_job_process")
  void joinsTheChain() {
    Handle outer = job(app);
    Handle inner = job(app);
    Child first = member(outer);
    assign(inner, first.process());
    Child second = member(inner);
    assertThat(isIn(second.process(), outer)).isTrue();
    expectCounts(outer, 2, 2, 0);
  }

  // Waiting

  @Fact(id = "JO-02", says = "A new job is not signalled", source = "wine kernel32/tests/process.c")
  void notSignaled() {
    assertThat(isSignaled(app, job(app))).isFalse();
  }

  @Fact(
      id = "JO-13",
      says = "A job with a process is not signalled, nor is one whose process ended by itself",
      source = "wine kernel32/tests/process.c, test_WaitForJobObject")
  void notSignaledByEnds() {
    Handle job = job(app);
    Child child = member(job);
    assertThat(isSignaled(app, job)).isFalse();
    system.call(child.thread(), new ExitProcess(0));
    assertThat(isSignaled(app, job)).isFalse();
  }

  @Fact(
      id = "JO-219",
      says = "TerminateJobObject signals a job, and it stays signalled",
      source = "wine kernel32/tests/process.c, test_WaitForJobObject")
  void signaled() {
    Handle job = job(app);
    member(job);
    quiet(app, new TerminateJobObject(job, 123));
    assertThat(isSignaled(app, job)).isTrue();
    member(job);
    assertThat(isSignaled(app, job)).isTrue();
  }
}

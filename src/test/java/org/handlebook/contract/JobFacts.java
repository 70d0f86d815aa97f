package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.JOB_OBJECT_ASSIGN_PROCESS;
import static org.handlebook.win32.AccessRight.JOB_OBJECT_QUERY;
import static org.handlebook.win32.AccessRight.PROCESS_QUERY_LIMITED_INFORMATION;
import static org.handlebook.win32.AccessRight.PROCESS_SET_QUOTA;
import static org.handlebook.win32.AccessRight.PROCESS_TERMINATE;
import static org.handlebook.win32.AccessRight.SYNCHRONIZE;
import static org.handlebook.win32.Constant.CREATE_BREAKAWAY_FROM_JOB;
import static org.handlebook.win32.Constant.JOB_OBJECT_LIMIT_ACTIVE_PROCESS;
import static org.handlebook.win32.Constant.JOB_OBJECT_LIMIT_BREAKAWAY_OK;
import static org.handlebook.win32.Constant.JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
import static org.handlebook.win32.Constant.JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK;
import static org.handlebook.win32.Constant.JobObjectBasicAccountingInformation;
import static org.handlebook.win32.Constant.JobObjectBasicLimitInformation;
import static org.handlebook.win32.Constant.JobObjectBasicProcessIdList;
import static org.handlebook.win32.Constant.JobObjectBasicUIRestrictions;
import static org.handlebook.win32.Constant.JobObjectExtendedLimitInformation;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_ALREADY_EXISTS;
import static org.handlebook.win32.Win32Error.ERROR_FILE_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_NOT_ENOUGH_QUOTA;
import static org.handlebook.win32.Win32Error.ERROR_SUCCESS;

import org.handlebook.machine.ObjectKind;
import org.handlebook.machine.Reply;
import org.handlebook.machine.ThreadRef;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.JobCall.AssignProcessToJobObject;
import org.handlebook.win32.JobCall.CreateJobObject;
import org.handlebook.win32.JobCall.IsProcessInJob;
import org.handlebook.win32.JobCall.OpenJobObject;
import org.handlebook.win32.JobCall.QueryInformationJobObject;
import org.handlebook.win32.JobCall.SetInformationJobObject;
import org.handlebook.win32.JobCall.TerminateJobObject;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.handlebook.win32.ProcessCall.GetExitCodeProcess;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.handlebook.win32.StartupInfo;

/** Jobs: who is in them, what they limit, and what ends with them. */
abstract class JobFacts extends Facts {

  private Handle job(ThreadRef thread) {
    return ok(thread, new CreateJobObject(PLAIN, null)).value();
  }

  private Handle job(ThreadRef thread, int flags, int processes) {
    Handle job = job(thread);
    limit(thread, job, flags, processes);
    return job;
  }

  private void limit(ThreadRef thread, Handle job, int flags, int processes) {
    JobObjectInformation limits = JobObjectInformation.limits(flags, processes);
    quiet(thread, new SetInformationJobObject(job, JobObjectExtendedLimitInformation, limits));
  }

  private void assign(Handle job, Handle process) {
    quiet(app, new AssignProcessToJobObject(job, process));
  }

  private Child member(Handle job) {
    Child child = spawn(app, false);
    assign(job, child.process());
    return child;
  }

  private boolean isIn(Handle process, Handle job) {
    return stored(quiet(app, new IsProcessInJob(process, job)));
  }

  private JobObjectInformation query(ThreadRef thread, Handle job, int informationClass) {
    return stored(quiet(thread, new QueryInformationJobObject(job, informationClass)));
  }

  private JobObjectInformation accounting(Handle job) {
    return query(app, job, JobObjectBasicAccountingInformation);
  }

  private void expectCounts(Handle job, int total, int active, int terminated) {
    assertThat(accounting(job))
        .isEqualTo(
            new JobObjectInformation(
                0, 0, total, active, terminated, accounting(job).ProcessIdList()));
  }

  private int exitCode(Child child) {
    return stored(quiet(app, new GetExitCodeProcess(child.process())));
  }

  // The object

  @Fact(id = "JO-01", says = "A new job is empty", source = "wine kernel32/tests/process.c")
  void empty() {
    Handle job = telling(app, ERROR_SUCCESS, new CreateJobObject(PLAIN, null)).value();
    expectCounts(job, 0, 0, 0);
    assertThat(query(app, job, JobObjectBasicProcessIdList).ProcessIdList()).isEmpty();
    assertThat(query(app, job, JobObjectExtendedLimitInformation).LimitFlags()).isZero();
    assertThat(object(app, job).kind()).isEqualTo(ObjectKind.JOB);
    assertThat(object(app, job).type()).isEqualTo("Job");
    assertThat(detail(app, job)).isEqualTo("0 processes");
    assertThat(granted(app, job)).isEqualTo("0x1f003f");
  }

  @Fact(
      id = "JO-201",
      says = "Who creates the name of an existing job gets that job",
      source = "Microsoft, \"CreateJobObject\"")
  void named() {
    Handle first = telling(app, ERROR_SUCCESS, new CreateJobObject(PLAIN, "work")).value();
    ThreadRef other = machine.startProcess();
    Handle second =
        telling(other, ERROR_ALREADY_EXISTS, new CreateJobObject(PLAIN, "work")).value();
    assertThat(isSameObject(app, first, other, second)).isTrue();
  }

  @Fact(
      id = "JO-220",
      says = "A job is opened by its name, with the access asked for",
      source = "Microsoft, \"OpenJobObject\"")
  void opened() {
    Handle job = ok(app, new CreateJobObject(PLAIN, "work")).value();
    Handle opened = quiet(app, new OpenJobObject(0x0004, true, "work")).value();
    assertThat(isSameObject(app, job, app, opened)).isTrue();
    assertThat(granted(app, opened)).isEqualTo("0x4");
    assertThat(row(app, opened).inherit()).isTrue();
    refused(app, new OpenJobObject(0x0004, false, "none"), ERROR_FILE_NOT_FOUND);
    refused(app, new OpenJobObject(0x0040, false, "work"), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "JO-221",
      says = "Generic rights to a job are its own",
      source = "reactos PspJobMapping")
  void genericRights() {
    Handle job = job(app);
    assertThat(granted(app, copy(app, job, 0x8000_0000))).isEqualTo("0x20004");
    assertThat(granted(app, copy(app, job, 0x4000_0000))).isEqualTo("0x2000b");
    assertThat(granted(app, copy(app, job, 0x2000_0000))).isEqualTo("0x120000");
  }

  // Who is in it

  @Fact(
      id = "JO-202",
      says = "A process is in the job it was put into, also when it has ended",
      source = "wine kernel32/tests/process.c, test_IsProcessInJob")
  void membership() {
    Handle job = job(app);
    Child child = spawn(app, false);
    assertThat(isIn(child.process(), job)).isFalse();
    assertThat(isIn(child.process(), NULL)).isFalse();
    assign(job, child.process());
    assertThat(isIn(child.process(), job)).isTrue();
    assertThat(isIn(child.process(), NULL)).isTrue();
    ok(app, new TerminateProcess(child.process(), 0));
    assertThat(isIn(child.process(), job)).isTrue();
  }

  @Fact(id = "JO-05", says = "It is not in another job", source = "wine kernel32/tests/process.c")
  void anotherJob() {
    Handle other = job(app);
    Child child = member(job(app));
    assertThat(isIn(child.process(), other)).isFalse();
  }

  @Fact(
      id = "JO-203",
      says = "A job tells its running processes, and how many it ever had",
      source = "wine kernel32/tests/process.c, test_QueryInformationJobObject")
  void accounts() {
    Handle job = job(app);
    ok(app, new TerminateProcess(member(job).process(), 0));
    Child second = member(job);
    Child third = member(job);
    assertThat(query(app, job, JobObjectBasicProcessIdList).ProcessIdList())
        .containsExactly(second.information().dwProcessId(), third.information().dwProcessId());
    expectCounts(job, 3, 2, 0);
    assertThat(detail(app, job)).isEqualTo("2 processes");
  }

  @Fact(
      id = "JO-12",
      says = "A process that has ended goes into no job",
      source = "wine kernel32/tests/process.c")
  void ended() {
    Child child = spawn(app, false);
    ok(app, new TerminateProcess(child.process(), 0));
    refused(app, new AssignProcessToJobObject(job(app), child.process()), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "JO-29",
      says = "Assigning needs JOB_OBJECT_ASSIGN_PROCESS, PROCESS_SET_QUOTA and PROCESS_TERMINATE",
      source = "Microsoft, \"AssignProcessToJobObject\"")
  void rightsToAssign() {
    Handle job = job(app);
    Child child = spawn(app, false);
    refused(
        app,
        new AssignProcessToJobObject(copy(app, job, JOB_OBJECT_QUERY.mask()), child.process()),
        ERROR_ACCESS_DENIED);
    for (int weak : new int[] {PROCESS_SET_QUOTA.mask(), PROCESS_TERMINATE.mask()}) {
      Handle process = copy(app, child.process(), weak);
      refused(app, new AssignProcessToJobObject(job, process), ERROR_ACCESS_DENIED);
    }
    Handle enough = copy(app, child.process(), PROCESS_SET_QUOTA.mask() | PROCESS_TERMINATE.mask());
    assign(copy(app, job, JOB_OBJECT_ASSIGN_PROCESS.mask()), enough);
    for (Handle bad : new Handle[] {NULL, GARBAGE, event(app)}) {
      refused(app, new AssignProcessToJobObject(bad, child.process()), ERROR_INVALID_HANDLE);
      refused(app, new AssignProcessToJobObject(job, bad), ERROR_INVALID_HANDLE);
    }
  }

  @Fact(
      id = "JO-204",
      says = "IsProcessInJob needs JOB_OBJECT_QUERY and PROCESS_QUERY_LIMITED_INFORMATION",
      source = "Microsoft, \"IsProcessInJob\"")
  void rightsToAsk() {
    Handle job = job(app);
    Handle weak = copy(app, job, JOB_OBJECT_ASSIGN_PROCESS.mask());
    refused(app, new IsProcessInJob(SELF, weak), ERROR_ACCESS_DENIED);
    refused(app, new IsProcessInJob(openProcess(app, app, SYNCHRONIZE), job), ERROR_ACCESS_DENIED);
    Handle enough = openProcess(app, app, PROCESS_QUERY_LIMITED_INFORMATION);
    quiet(app, new IsProcessInJob(enough, copy(app, job, JOB_OBJECT_QUERY.mask())));
    refused(app, new IsProcessInJob(SELF, event(app)), ERROR_INVALID_HANDLE);
    refused(app, new QueryInformationJobObject(weak, 1), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "JO-205",
      says = "A child is born into its parent's job",
      source = "wine kernel32/tests/process.c, test_jobInheritance")
  void bornInto() {
    Handle job = job(app);
    Child child = member(job);
    Child grandchild = spawn(child.thread(), false);
    expectCounts(job, 2, 2, 0);
    assertThat(isIn(openProcess(app, grandchild.thread()), job)).isTrue();
  }

  @Fact(
      id = "JO-206",
      says = "A NULL job in a query is the caller's own; a caller without one is refused",
      source = "Microsoft, \"QueryInformationJobObject\"")
  void ownJob() {
    Handle job = job(app);
    Child child = member(job);
    assertThat(query(child.thread(), NULL, JobObjectBasicProcessIdList).ProcessIdList())
        .containsExactly(child.information().dwProcessId());
    refused(app, new QueryInformationJobObject(NULL, 1), ERROR_ACCESS_DENIED);
  }

  // Breaking away

  @Fact(
      id = "JO-207",
      says = "A child breaks away only if the job lets it",
      source = "wine kernel32/tests/process.c, test_BreakawayOk")
  void breaksAway() {
    Handle job = job(app);
    Child child = member(job);
    refused(
        child.thread(),
        creation(false, CREATE_BREAKAWAY_FROM_JOB, StartupInfo.EMPTY),
        ERROR_ACCESS_DENIED);
    limit(app, job, JOB_OBJECT_LIMIT_BREAKAWAY_OK, 0);
    spawn(child.thread(), false, CREATE_BREAKAWAY_FROM_JOB, StartupInfo.EMPTY);
    expectCounts(job, 1, 1, 0);
    spawn(child.thread(), false);
    expectCounts(job, 2, 2, 0);
    limit(app, job, JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK, 0);
    spawn(child.thread(), false);
    expectCounts(job, 2, 2, 0);
  }

  @Fact(
      id = "JO-208",
      says = "A process in no job may ask to break away",
      source = "Microsoft, \"Process Creation Flags\"")
  void breaksAwayFromNothing() {
    spawn(app, false, CREATE_BREAKAWAY_FROM_JOB, StartupInfo.EMPTY);
  }

  @Fact(
      id = "JO-209",
      says = "A child breaks away up to the job that does not let it",
      source = "Microsoft, \"Nested Jobs\"; wine kernel32/tests/process.c, test_BreakawayOk")
  void breaksAwayFromNested() {
    Handle outer = job(app);
    Handle inner = job(app, JOB_OBJECT_LIMIT_BREAKAWAY_OK, 0);
    Child child = member(outer);
    assign(inner, child.process());
    Child away = spawn(child.thread(), false, CREATE_BREAKAWAY_FROM_JOB, StartupInfo.EMPTY);
    Handle process = openProcess(app, away.thread());
    assertThat(isIn(process, inner)).isFalse();
    assertThat(isIn(process, outer)).isTrue();
    limit(app, outer, JOB_OBJECT_LIMIT_BREAKAWAY_OK, 0);
    Child free = spawn(child.thread(), false, CREATE_BREAKAWAY_FROM_JOB, StartupInfo.EMPTY);
    assertThat(isIn(openProcess(app, free.thread()), NULL)).isFalse();
  }

  // Nesting

  @Fact(
      id = "JO-210",
      says = "A process in a job can go into a second one, which is then below the first",
      source = "Microsoft, \"Nested Jobs\" (Windows 8)")
  void nests() {
    Handle outer = job(app);
    Handle inner = job(app);
    Child both = member(outer);
    Child one = member(outer);
    assign(inner, both.process());
    assertThat(isIn(both.process(), outer)).isTrue();
    assertThat(isIn(both.process(), inner)).isTrue();
    assertThat(isIn(one.process(), inner)).isFalse();
    expectCounts(outer, 2, 2, 0);
    expectCounts(inner, 1, 1, 0);
  }

  @Fact(
      id = "JO-211",
      says = "A job with processes of its own cannot become a nested one",
      source = "Microsoft, \"AssignProcessToJobObject\"")
  void cannotNest() {
    Handle used = job(app);
    member(used);
    Child child = member(job(app));
    refused(app, new AssignProcessToJobObject(used, child.process()), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "JO-212",
      says = "Ending a job ends those below it",
      source = "Microsoft, \"Nested Jobs\"")
  void endsNested() {
    Handle outer = job(app);
    Handle inner = job(app);
    Child child = member(outer);
    assign(inner, child.process());
    quiet(app, new TerminateJobObject(outer, 5));
    assertThat(exitCode(child)).isEqualTo(5);
    expectCounts(inner, 1, 0, 0);
  }

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
    assertThat(machine.isRunning(second.thread())).isFalse();
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
    assertThat(machine.isRunning(child.thread())).isTrue();
    close(app, second);
    assertThat(machine.isRunning(child.thread())).isFalse();
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
    machine.call(owner.thread(), new ExitProcess(3));
    assertThat(exitCode(owner)).isEqualTo(3);
    assertThat(machine.isRunning(child.thread())).isFalse();
    Child suicidal = spawn(app, false);
    Handle own = job(suicidal.thread(), JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE, 0);
    ok(suicidal.thread(), new AssignProcessToJobObject(own, SELF));
    assertThat(machine.call(suicidal.thread(), new CloseHandle(own)))
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
    assertThat(machine.snapshot().object(object)).isPresent();
    assertThat(isIn(child.process(), NULL)).isTrue();
    telling(app, ERROR_SUCCESS, new CreateJobObject(PLAIN, "work"));
    ok(app, new TerminateProcess(child.process(), 0));
    close(app, child.process());
    close(app, child.firstThread());
    assertThat(machine.snapshot().object(object)).isEmpty();
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
    assertThat(machine.isRunning(child.thread())).isFalse();
    assertThat(machine.snapshot().object(object)).isEmpty();
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
    machine.call(child.thread(), new ExitProcess(0));
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

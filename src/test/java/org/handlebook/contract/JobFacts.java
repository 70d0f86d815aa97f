package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.JOB_OBJECT_ASSIGN_PROCESS;
import static org.handlebook.win32.AccessRight.JOB_OBJECT_QUERY;
import static org.handlebook.win32.AccessRight.PROCESS_QUERY_LIMITED_INFORMATION;
import static org.handlebook.win32.AccessRight.PROCESS_SET_QUOTA;
import static org.handlebook.win32.AccessRight.PROCESS_TERMINATE;
import static org.handlebook.win32.AccessRight.SYNCHRONIZE;
import static org.handlebook.win32.Constant.CREATE_BREAKAWAY_FROM_JOB;
import static org.handlebook.win32.Constant.JOB_OBJECT_LIMIT_BREAKAWAY_OK;
import static org.handlebook.win32.Constant.JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK;
import static org.handlebook.win32.Constant.JobObjectBasicProcessIdList;
import static org.handlebook.win32.Constant.JobObjectExtendedLimitInformation;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_ALREADY_EXISTS;
import static org.handlebook.win32.Win32Error.ERROR_FILE_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_SUCCESS;

import org.handlebook.system.ObjectKind;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobCall.AssignProcessToJobObject;
import org.handlebook.win32.JobCall.CreateJobObject;
import org.handlebook.win32.JobCall.IsProcessInJob;
import org.handlebook.win32.JobCall.OpenJobObject;
import org.handlebook.win32.JobCall.QueryInformationJobObject;
import org.handlebook.win32.JobCall.TerminateJobObject;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.handlebook.win32.StartupInfo;

/** Jobs: who is in them, what they limit, and what ends with them. */
abstract class JobFacts extends JobsAndMembers {
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
    ThreadRef other = system.startProcess();
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
}

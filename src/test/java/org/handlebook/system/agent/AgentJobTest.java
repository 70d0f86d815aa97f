package org.handlebook.system.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.StateText;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Answer.WaitResult;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.JobCall.AssignProcessToJobObject;
import org.handlebook.win32.JobCall.CreateJobObject;
import org.handlebook.win32.JobCall.IsProcessInJob;
import org.handlebook.win32.JobCall.QueryInformationJobObject;
import org.handlebook.win32.JobCall.SetInformationJobObject;
import org.handlebook.win32.JobCall.TerminateJobObject;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.MemoryCall.CreateFileMapping;
import org.handlebook.win32.MemoryCall.MapViewOfFile;
import org.handlebook.win32.MemoryCall.ReadProcessMemory;
import org.handlebook.win32.MemoryCall.WriteProcessMemory;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SecurityCall.GetKernelObjectSecurity;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.StartupInfo;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Jobs, file mappings and security descriptors of a real system. */
class AgentJobTest extends RealScenario {
  private <T> T stored(ThreadRef thread, Call<Stored<T>> call) {
    return Objects.requireNonNull(ok(thread, call).stored());
  }

  private ProcessInformation spawn(@Nullable SecurityAttributes attributes) {
    return stored(
        app,
        new CreateProcess(
            null, "child.exe", attributes, null, true, 0, null, null, StartupInfo.EMPTY));
  }

  private ObjectState object(Handle handle) {
    int id = system.snapshot().process(app.process()).row(handle).orElseThrow().object();
    return system.snapshot().object(id).orElseThrow();
  }

  private Handle job() {
    return ok(app, new CreateJobObject(null, "job")).value();
  }

  @Test
  @DisplayName("A process is in the job it was put into, and in none before")
  void membership() {
    ProcessInformation child = spawn(null);
    Handle job = job();
    IsProcessInJob any = new IsProcessInJob(child.hProcess(), Handle.NULL);
    assertThat(stored(app, any)).isFalse();
    ok(app, new AssignProcessToJobObject(job, child.hProcess()));
    assertThat(stored(app, any)).isTrue();
    assertThat(StateText.english(object(job).state())).isEqualTo("1 process");
    assertThat(
            stored(app, new QueryInformationJobObject(job, Constant.JobObjectBasicProcessIdList)))
        .isEqualTo(JobObjectInformation.processes(List.of(child.dwProcessId())));
  }

  @Test
  @DisplayName("A job that is terminated takes its processes along, waiting ones too")
  void terminated() {
    ProcessInformation child = spawn(null);
    ThreadRef inside = system.firstThread(child.dwProcessId());
    Handle event = ok(inside, new CreateEvent(null, false, false, null)).value();
    Handle job = job();
    ok(app, new AssignProcessToJobObject(job, child.hProcess()));
    Reply<WaitResult> wait = system.call(inside, new WaitForSingleObject(event, Constant.INFINITE));
    ok(app, new TerminateJobObject(job, 5));
    assertThat(system.outcome((Reply.Pending<WaitResult>) wait))
        .isInstanceOf(Reply.NeverReturns.class);
    assertThat(system.snapshot().process(inside.process()).exitCode()).isEqualTo(5);
    assertThat(StateText.english(object(job).state())).isEqualTo("0 processes");
  }

  @Test
  @DisplayName("A job that kills on close takes its processes along when its last handle goes")
  void killsOnClose() {
    ProcessInformation child = spawn(null);
    Handle job = job();
    ok(
        app,
        new SetInformationJobObject(
            job,
            Constant.JobObjectExtendedLimitInformation,
            JobObjectInformation.limits(Constant.JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE, 0)));
    ok(app, new AssignProcessToJobObject(job, child.hProcess()));
    ok(app, new CloseHandle(job));
    assertThat(system.isRunning(system.firstThread(child.dwProcessId()))).isFalse();
  }

  @Test
  @DisplayName("Two views of a file mapping show the same bytes")
  void views() {
    Handle mapping =
        ok(
                app,
                new CreateFileMapping(
                    Handle.INVALID_HANDLE_VALUE, null, Constant.PAGE_READWRITE, 0, 4096, "m"))
            .value();
    MapViewOfFile map = new MapViewOfFile(mapping, Constant.FILE_MAP_WRITE, 0, 0, 0);
    long first = ok(app, map).value();
    long second = ok(app, map).value();
    Bytes bytes = Bytes.of(new byte[] {1, 2, 3});
    assertThat(stored(app, new WriteProcessMemory(Handle.CURRENT_PROCESS, first, bytes)))
        .isEqualTo(3);
    assertThat(stored(app, new ReadProcessMemory(Handle.CURRENT_PROCESS, second, 3)))
        .isEqualTo(bytes);
    ObjectState seen = object(mapping);
    assertThat(StateText.english(seen.state())).isEqualTo("4096 bytes");
    assertThat(seen.name()).isEqualTo("m");
    assertThat(seen.directory()).isEqualTo("\\Sessions\\1\\BaseNamedObjects");
  }

  @Test
  @DisplayName("A security descriptor is kept as it was given")
  void security() {
    SecurityDescriptor given = SecurityDescriptor.parse("D:(D;;0x2;;;WD)(A;;0x100000;;;BA)");
    Handle event =
        ok(app, new CreateEvent(new SecurityAttributes(given, false), false, false, "e")).value();
    assertThat(stored(app, new GetKernelObjectSecurity(event, Constant.DACL_SECURITY_INFORMATION)))
        .isEqualTo(given);
  }

  @Test
  @DisplayName("A process that lets nobody in is seen all the same")
  void closedProcess() {
    ProcessInformation child = spawn(new SecurityAttributes(SecurityDescriptor.parse("D:"), false));
    ThreadRef inside = system.firstThread(child.dwProcessId());
    ok(inside, new CreateEvent(null, false, false, null));
    assertThat(system.snapshot().process(inside.process()).rows()).hasSize(1);
    assertThat(StateText.english(object(child.hProcess()).state())).isEqualTo("running");
  }
}

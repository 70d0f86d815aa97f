package org.handlebook.kernel.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.handlebook.kernel.OneComputer;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.io.IoCompletion;
import org.handlebook.kernel.io.IoCompletion.Packet;
import org.handlebook.kernel.io.IoCompletions;
import org.handlebook.kernel.namespace.ObjectAttributes;
import org.handlebook.kernel.process.ConsoleUse;
import org.handlebook.kernel.process.CreatedProcess;
import org.handlebook.kernel.process.Environment;
import org.handlebook.kernel.process.ProcessManager;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.ProcessParameters;
import org.handlebook.kernel.process.ProcessRequest;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.security.DescriptorParts;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Who is in a job, and how a job ends its processes.
 *
 * @source Microsoft, "Job Objects", "Nested Jobs"
 */
class JobManagerTest {
  private final OneComputer computer = new OneComputer();
  private final JobManager jobs = computer.kernel().jobs();
  private final HandleManager handles = computer.kernel().handles();
  private final ProcessManager processes = computer.kernel().processes();
  private final Caller app = computer.start();
  private final ProcessObject appProcess = processes.processes().get(0);
  private final long job = job();

  private long job() {
    return jobs.create(app, new ObjectAttributes(null, false), AccessMask.MAXIMUM_ALLOWED).value();
  }

  private Outcome<CreatedProcess> createIn(ProcessObject parent, boolean breakAway) {
    return processes.create(
        app,
        parent,
        new ProcessRequest(
            new ProcessParameters("child.exe", Environment.EMPTY),
            false,
            null,
            null,
            null,
            ConsoleUse.PARENTS,
            breakAway,
            false,
            DescriptorParts.NONE,
            DescriptorParts.NONE,
            false,
            false));
  }

  private CreatedProcess child() {
    return createIn(appProcess, false).value();
  }

  private JobObject object(long handle) {
    return jobs.query(app, handle).value();
  }

  private void limit(int flags, int activeProcesses) {
    jobs.setLimits(app, job, new JobLimits(flags, activeProcesses), JobLimits.EXTENDED_FLAGS);
  }

  @Test
  @DisplayName("A process is put into a job with its children to come, not with those it has")
  void membership() {
    CreatedProcess parent = child();
    CreatedProcess before = createIn(parent.process(), false).value();
    assertThat(jobs.assign(app, job, parent.processHandle())).isEqualTo(NtStatus.SUCCESS);
    CreatedProcess after = createIn(parent.process(), false).value();
    assertThat(object(job).active()).containsExactly(parent.process(), after.process());
    assertThat(jobs.contains(app, before.processHandle(), job).value()).isFalse();
    assertThat(jobs.contains(app, after.processHandle(), 0).value()).isTrue();
  }

  @Test
  @DisplayName("Terminating a job ends all its processes and signals it; their own end does not")
  void terminate() {
    CreatedProcess first = child();
    CreatedProcess second = child();
    jobs.assign(app, job, first.processHandle());
    jobs.assign(app, job, second.processHandle());
    processes.end(first.process(), 1);
    assertThat(object(job).isSignaledFor(app.thread())).isFalse();
    jobs.terminate(app, job, 9);
    assertThat(second.process().exitStatus()).isEqualTo(9);
    assertThat(first.process().exitStatus()).isEqualTo(1);
    assertThat(object(job).isSignaledFor(app.thread())).isTrue();
    assertThat(object(job).active()).isEmpty();
    assertThat(object(job).total()).isEqualTo(2);
  }

  /**
   * @source Microsoft, "JOBOBJECT_BASIC_LIMIT_INFORMATION", JOB_OBJECT_LIMIT_ACTIVE_PROCESS
   */
  @Test
  @DisplayName("A process for which there is no room is refused and ended, a child never made")
  void full() {
    limit(JobLimits.ACTIVE_PROCESS, 1);
    CreatedProcess first = child();
    CreatedProcess second = child();
    jobs.assign(app, job, first.processHandle());
    assertThat(jobs.assign(app, job, second.processHandle())).isEqualTo(NtStatus.QUOTA_EXCEEDED);
    assertThat(second.process().isRunning()).isFalse();
    assertThat(createIn(first.process(), false).status()).isEqualTo(NtStatus.QUOTA_EXCEEDED);
    assertThat(object(job).terminated()).isEqualTo(2);
    assertThat(object(job).active()).containsExactly(first.process());
  }

  /**
   * @source Microsoft, "JOBOBJECT_BASIC_LIMIT_INFORMATION", JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
   */
  @Test
  @DisplayName("Only a job that is to end its processes when it is closed does so")
  void killOnClose() {
    CreatedProcess spared = child();
    CreatedProcess killed = child();
    long other = job();
    jobs.assign(app, other, spared.processHandle());
    jobs.assign(app, job, killed.processHandle());
    limit(JobLimits.KILL_ON_JOB_CLOSE, 0);
    handles.close(app, other);
    handles.close(app, job);
    assertThat(spared.process().isRunning()).isTrue();
    assertThat(killed.process().isRunning()).isFalse();
  }

  @Test
  @DisplayName("A child breaks away only from a job that lets it, and silently if that says so")
  void breakAway() {
    CreatedProcess parent = child();
    jobs.assign(app, job, parent.processHandle());
    assertThat(createIn(parent.process(), true).status()).isEqualTo(NtStatus.ACCESS_DENIED);
    limit(JobLimits.BREAKAWAY_OK, 0);
    createIn(parent.process(), true);
    assertThat(object(job).active()).containsExactly(parent.process());
    limit(JobLimits.SILENT_BREAKAWAY_OK, 0);
    createIn(parent.process(), false);
    assertThat(object(job).active()).containsExactly(parent.process());
  }

  @Test
  @DisplayName("A job that nobody has been in becomes one below the process's own")
  void nested() {
    CreatedProcess child = child();
    long inner = job();
    jobs.assign(app, job, child.processHandle());
    assertThat(jobs.assign(app, inner, child.processHandle())).isEqualTo(NtStatus.SUCCESS);
    CreatedProcess grandchild = createIn(child.process(), false).value();
    assertThat(object(job).active()).containsExactly(child.process(), grandchild.process());
    assertThat(object(inner).active()).containsExactly(child.process(), grandchild.process());
    long used = job();
    jobs.assign(app, used, child().processHandle());
    assertThat(jobs.assign(app, used, child.processHandle())).isEqualTo(NtStatus.ACCESS_DENIED);
    jobs.terminate(app, job, 4);
    assertThat(grandchild.process().exitStatus()).isEqualTo(4);
    assertThat(object(inner).isSignaledFor(app.thread())).isTrue();
  }

  @Test
  @DisplayName("A process that has ended is put into no job; limits nobody knows are refused")
  void refused() {
    CreatedProcess child = child();
    processes.end(child.process(), 0);
    assertThat(jobs.assign(app, job, child.processHandle()))
        .isEqualTo(NtStatus.PROCESS_IS_TERMINATING);
    JobLimits unknown = new JobLimits(JobLimits.KILL_ON_JOB_CLOSE, 0);
    assertThat(jobs.setLimits(app, job, unknown, JobLimits.BASIC_FLAGS))
        .isEqualTo(NtStatus.INVALID_PARAMETER);
    assertThat(jobs.setUiRestrictions(app, job, 0x100)).isEqualTo(NtStatus.INVALID_PARAMETER);
  }

  @Test
  @DisplayName("A job is asked about by handle, or by whoever is in one")
  void query() {
    assertThat(jobs.query(app, 0).status()).isEqualTo(NtStatus.ACCESS_DENIED);
    jobs.assign(app, job, HandleManager.CURRENT_PROCESS);
    assertThat(jobs.query(app, 0).value()).isSameAs(object(job));
  }

  @Test
  @DisplayName("A job tells its port who comes, who ends, that it is empty, and that it is full")
  void tells() {
    IoCompletions completions = computer.kernel().completions();
    long port = completions.create(app);
    CreatedProcess crashes = child();
    jobs.assign(app, job, crashes.processHandle());
    assertThat(jobs.setPort(app, job, port, 9)).isEqualTo(NtStatus.SUCCESS);
    assertThat(jobs.setPort(app, job, port, 9)).isEqualTo(NtStatus.INVALID_PARAMETER);
    assertThat(jobs.setPort(app, port, port, 9)).isEqualTo(NtStatus.OBJECT_TYPE_MISMATCH);
    assertThat(jobs.setPort(app, job(), job, 9)).isEqualTo(NtStatus.OBJECT_TYPE_MISMATCH);
    CreatedProcess ends = child();
    jobs.assign(app, job, ends.processHandle());
    processes.end(crashes.process(), 0xC000_0005);
    limit(JobLimits.ACTIVE_PROCESS, 1);
    jobs.assign(app, job, child().processHandle());
    processes.end(ends.process(), 0);
    assertThat(told(completions, port))
        .containsExactly(
            new Packet(9, crashes.process().id(), NtStatus.SUCCESS, JobMessage.NEW_PROCESS),
            new Packet(9, ends.process().id(), NtStatus.SUCCESS, JobMessage.NEW_PROCESS),
            new Packet(9, crashes.process().id(), NtStatus.SUCCESS, JobMessage.ofEnd(0xC000_0005)),
            new Packet(9, 0, NtStatus.SUCCESS, JobMessage.ACTIVE_PROCESS_LIMIT),
            new Packet(9, ends.process().id(), NtStatus.SUCCESS, JobMessage.ofEnd(0)),
            new Packet(9, 0, NtStatus.SUCCESS, JobMessage.ACTIVE_PROCESS_ZERO));
    assertThat(JobMessage.ofEnd(0)).isNotEqualTo(JobMessage.ofEnd(0xC000_0005));
  }

  private List<Packet> told(IoCompletions completions, long port) {
    return Stream.generate(() -> completions.remove(app, port, 0).value().packet())
        .takeWhile(Objects::nonNull)
        .toList();
  }

  @Test
  @DisplayName("A job keeps its port")
  void keepsPort() {
    long handle = computer.kernel().completions().create(app);
    IoCompletion port = handles.reference(app, handle, IoCompletion.TYPE, 0).value();
    jobs.setPort(app, job, handle, 9);
    handles.close(app, handle);
    assertThat(computer.kernel().objects().exists(port)).isTrue();
    handles.close(app, job);
    assertThat(computer.kernel().objects().exists(port)).isFalse();
  }
}

package org.handlebook.system.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.system.agent.host.Activity;
import org.handlebook.system.agent.host.PrefixProcesses;
import org.handlebook.system.agent.host.PrefixThreads;
import org.handlebook.system.agent.host.WineLauncher;
import org.handlebook.system.agent.host.Worker;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.WaitResult;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.SetEvent;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A system that gets no processor for a while answers as one that does. What takes the processor
 * away here is a signal that stops one of its processes, until another lets it go on.
 */
@Timeout(120)
class AgentSlowTest {
  /** Many times as long as a call takes that need not wait. */
  private static final String STOPPED_IN_SECONDS = "0.5";

  @TempDir Path place;
  private @Nullable Process stopping;

  @AfterEach
  void letItGoOn() throws InterruptedException {
    if (stopping != null) { // it is null where the test is not run
      stopping.waitFor();
    }
  }

  private List<ProcessHandle> processes() throws IOException {
    return PrefixProcesses.in(place.toRealPath());
  }

  private ProcessHandle server() throws IOException {
    return processes().stream()
        .filter(process -> process.info().command().orElse("").contains("wineserver"))
        .findFirst()
        .orElseThrow();
  }

  /** Stops it now, and lets it go on by itself. */
  private void stop(ProcessHandle process) throws IOException {
    String script = "kill -STOP $0 && echo stopped && sleep $1 && kill -CONT $0";
    String id = Long.toString(process.pid());
    Process shell =
        new ProcessBuilder("sh", "-c", script, id, STOPPED_IN_SECONDS)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    stopping = shell;
    assertThat(shell.inputReader().readLine()).isEqualTo("stopped");
  }

  private static <R extends Answer> R ok(SystemUnderTest system, ThreadRef thread, Call<R> call) {
    Reply<R> reply = system.call(thread, call);
    assertThat(reply).as("%s", call).isInstanceOf(Reply.Returned.class);
    return ((Reply.Returned<R>) reply).answer();
  }

  @Test
  @DisplayName("A call that need not wait is not taken for one that waits")
  void needNotWait() throws Exception {
    try (AgentSystemFactory systemFactory = new AgentSystemFactory(RealWine.launcher(place), 1);
        SystemUnderTest system = systemFactory.open()) {
      ThreadRef app = system.startProcess();
      Handle event = ok(system, app, new CreateEvent(null, false, true, null)).value();
      system.snapshot();
      stop(server());
      assertThat(ok(system, app, new WaitForSingleObject(event, Constant.INFINITE)).value())
          .isZero();
    }
  }

  @Test
  @DisplayName("A thread that may come back, and does, is seen to come back")
  void released() throws Exception {
    try (AgentSystemFactory systemFactory = new AgentSystemFactory(RealWine.launcher(place), 1);
        SystemUnderTest system = systemFactory.open()) {
      ThreadRef other = system.startProcess();
      Handle theirs = ok(system, other, new CreateEvent(null, false, false, "wanted")).value();
      List<ProcessHandle> before = processes();
      ThreadRef app = system.startProcess();
      Handle event = ok(system, app, new CreateEvent(null, false, false, "wanted")).value();
      Reply<WaitResult> wait = system.call(app, new WaitForSingleObject(event, Constant.INFINITE));
      assertThat(wait).isInstanceOf(Reply.Pending.class);
      stop(processes().stream().filter(process -> !before.contains(process)).findFirst().get());
      ok(system, other, new SetEvent(theirs));
      assertThat(system.isWaiting(app)).isFalse();
      assertThat(system.outcome((Reply.Pending<WaitResult>) wait))
          .isInstanceOf(Reply.Returned.class);
    }
  }

  @Test
  @DisplayName("Its threads sleep between two calls, and are at work while they make one")
  void threads() throws Exception {
    try (WineLauncher launcher = RealWine.launcher(place);
        Worker worker = new Worker(launcher, Duration.ofSeconds(15))) {
      PrefixThreads threads = new PrefixThreads(place.toRealPath());
      assertThat(worker.isAlive()).isTrue();
      while (threads.look().kind() != Activity.Kind.ASLEEP) {
        Thread.onSpinWait(); // Wine may still be busy with its beginning
      }
      stop(server());
      assertThat(threads.look()).isEqualTo(Activity.AT_WORK);
    }
    assertThat(new PrefixThreads(place.toRealPath()).look()).isEqualTo(Activity.UNKNOWN);
  }
}

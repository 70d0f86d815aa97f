package org.handlebook.system.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.system.agent.host.PrefixProcesses;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.ErrorCall.GetLastError;
import org.handlebook.win32.MailslotCall.CreateMailslot;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessCall.GetCurrentProcessId;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.StartupInfo;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happens to scenarios when the real system, or a part of it, breaks. */
@Timeout(180)
class AgentSystemFactoryTest {
  private static final String VICTIM = "victim.exe";

  @TempDir private Path place;

  private AgentSystemFactory systemFactory;

  @BeforeEach
  void open() {
    systemFactory = new AgentSystemFactory(RealWine.launcher(place), 2, Duration.ofSeconds(6));
  }

  @AfterEach
  void close() {
    if (systemFactory != null) { // it is null where the test is not run
      systemFactory.close();
    }
  }

  private static <R extends Answer> R ok(SystemUnderTest system, ThreadRef thread, Call<R> call) {
    Reply<R> reply = system.call(thread, call);
    assertThat(reply).isInstanceOf(Reply.Returned.class);
    R answer = ((Reply.Returned<R>) reply).answer();
    assertThat(answer.isRefusal()).as("%s is refused", call).isFalse();
    return answer;
  }

  private static ThreadRef spawn(SystemUnderTest system, ThreadRef parent, int flags) {
    Stored<ProcessInformation> made =
        ok(
            system,
            parent,
            new CreateProcess(
                null, VICTIM, null, null, true, flags, null, null, StartupInfo.EMPTY));
    return system.firstThread(Objects.requireNonNull(made.stored()).dwProcessId());
  }

  /** The processes of these systems whose command line names the victim. */
  private List<ProcessHandle> victims() {
    return PrefixProcesses.in(place).stream().filter(process -> isVictim(process.pid())).toList();
  }

  /** A process that Windows takes for ended may be leaving its host for some moments. */
  private void assertNoVictimIsLeft() {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!victims().isEmpty() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(victims()).isEmpty();
  }

  private static boolean isVictim(long pid) {
    try {
      return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline")).contains(VICTIM);
    } catch (IOException e) {
      return false;
    }
  }

  private List<ProcessHandle> servers() {
    return PrefixProcesses.in(place).stream()
        .filter(process -> process.info().command().orElse("").contains("wineserver"))
        .toList();
  }

  private static void signal(String name, List<ProcessHandle> processes) throws Exception {
    for (ProcessHandle process : processes) {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }
  }

  private void worksAgain() {
    try (SystemUnderTest system = systemFactory.open()) {
      ThreadRef app = system.startProcess();
      ok(system, app, new CreateMutex(null, false, null));
      assertThat(system.snapshot().process(app.process()).rows()).hasSize(1);
    }
  }

  /**
   * Wine 8.0's server sometimes dies of it, by an assertion in sock_get_poll_events on the killed
   * process's connection; then the scenario breaks, and no other.
   */
  @Test
  @DisplayName("A process that is killed from outside in the middle of a scenario has crashed")
  void killed() throws Exception {
    try (SystemUnderTest system = systemFactory.open()) {
      ThreadRef app = system.startProcess();
      ThreadRef child = spawn(system, app, 0);
      system.snapshot();
      signal("KILL", victims());
      assertThat(system.call(child, new GetCurrentProcessId())).isInstanceOf(Reply.Crashed.class);
    } catch (SystemFailure serverDied) {
      assertThat(serverDied).hasMessageContaining("vanished");
    }
    worksAgain();
  }

  @Test
  @DisplayName("An agent that hangs breaks its scenario after a while, and no other")
  void hanging() throws Exception {
    try (SystemUnderTest system = systemFactory.open()) {
      ThreadRef app = system.startProcess();
      ThreadRef child = spawn(system, app, 0);
      system.snapshot();
      signal("STOP", victims());
      assertThatExceptionOfType(SystemFailure.class)
          .isThrownBy(() -> system.call(child, new GetCurrentProcessId()))
          .withMessageContaining("hangs in GetCurrentProcessId");
      worksAgain();
    }
    assertNoVictimIsLeft();
    worksAgain();
  }

  @Test
  @DisplayName("When the whole system breaks, its scenario fails and the next gets another")
  void systemBreaks() throws Exception {
    try (SystemUnderTest system = systemFactory.open()) {
      ThreadRef app = system.startProcess();
      system.snapshot();
      signal("KILL", servers());
      assertThatExceptionOfType(SystemFailure.class)
          .isThrownBy(
              () -> {
                system.call(app, new GetLastError());
                system.snapshot();
              });
    }
    worksAgain();
  }

  @Test
  @DisplayName("Processes that a scenario leaves behind, suspended ones too, end with it")
  void leftBehind() {
    try (SystemUnderTest system = systemFactory.open()) {
      ThreadRef app = system.startProcess();
      spawn(system, app, 0);
      ThreadRef suspended = spawn(system, app, Constant.CREATE_SUSPENDED);
      assertThat(system.call(suspended, new GetLastError())).isInstanceOf(Reply.Pending.class);
      ok(system, app, new CreateMailslot("\\\\.\\mailslot\\left", 0, 0, null));
      assertThat(victims()).isNotEmpty();
    }
    assertNoVictimIsLeft();
    try (SystemUnderTest system = systemFactory.open()) {
      ThreadRef app = system.startProcess();
      ok(system, app, new CreateMailslot("\\\\.\\mailslot\\left", 0, 0, null));
    }
  }

  @Test
  @DisplayName("Scenarios side by side, and runs side by side, see nothing of each other")
  void sideBySide() {
    CreateMutex named = new CreateMutex(null, false, "Global\\shared");
    try (AgentSystemFactory otherRun =
            new AgentSystemFactory(RealWine.launcher(place), 1, Duration.ofSeconds(6));
        SystemUnderTest first = systemFactory.open();
        SystemUnderTest second = systemFactory.open();
        SystemUnderTest third = otherRun.open()) {
      for (SystemUnderTest system : List.of(first, second, third)) {
        ThreadRef app = system.startProcess();
        Reply.Returned<?> made = (Reply.Returned<?>) system.call(app, named);
        assertThat(made.lastError()).as("last error of the creation").isZero();
      }
    }
  }

  @Test
  @DisplayName("Nothing is left when the system is closed")
  void nothingSurvives() {
    SystemUnderTest system = systemFactory.open();
    spawn(system, system.startProcess(), 0);
    systemFactory.close();
    assertNoVictimIsLeft();
    assertThat(PrefixProcesses.in(place)).isEmpty();
    assertThat(place).isEmptyDirectory();
  }
}

package org.handlebook.system.agent.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.agent.FakeWine;
import org.handlebook.system.agent.LeftBehind;
import org.handlebook.system.agent.RealWine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workers on Wine: they start, they do not meet, and nothing of them stays. */
@Timeout(120)
class WineLauncherTest {
  @TempDir Path place;

  private void assertNothingIsLeft() throws IOException {
    assertThat(PrefixProcesses.in(place.toRealPath())).isEmpty();
    assertThat(FileTree.children(place)).isEmpty();
  }

  @Test
  @DisplayName("Without the agent it says so, and leaves no folder")
  void notBuilt() throws IOException {
    Path bin = FakeWine.in(place.resolve("bin"));
    Wine wine = Wines.in(List.of(bin)).newest().orElseThrow();
    Path run = place.resolve("run");
    AgentProgram none = new AgentProgram(null);
    assertThatThrownBy(() -> new WineLauncher(wine, place, none, notice -> {}, run))
        .isInstanceOf(SystemFailure.class)
        .hasMessageStartingWith("the agent was not built, because no C compiler was there");
    assertThat(FileTree.children(run)).isEmpty();
  }

  @Test
  @DisplayName("Workers of two launchers run side by side, and end each for itself")
  void sideBySide() throws IOException {
    try (WineLauncher first = RealWine.launcher(place);
        WineLauncher second = RealWine.launcher(place)) {
      try (Worker ended = new Worker(first, Duration.ofSeconds(15));
          Worker left = new Worker(second, Duration.ofSeconds(15))) {
        ended.close();
        first.close();
        assertThat(ended.isAlive()).isFalse();
        assertThat(left.isAlive()).isTrue();
        assertThat(left.observer().end()).isZero();
        assertThat(first.system()).startsWith("wine-");
      }
    }
    assertNothingIsLeft();
  }

  @Test
  @DisplayName("A worker starts no service of Windows")
  void noServices() throws IOException {
    try (WineLauncher launcher = RealWine.launcher(place);
        Worker worker = new Worker(launcher, Duration.ofSeconds(15))) {
      assertThat(worker.isAlive()).isTrue();
      assertThat(PrefixProcesses.in(place.toRealPath())).hasSize(2); // the agent and wineserver
    }
  }

  @Test
  @DisplayName("When the wineserver is killed, that is a failure of the system, and all is removed")
  void broken() throws IOException {
    try (WineLauncher launcher = RealWine.launcher(place);
        Worker worker = new Worker(launcher, Duration.ofSeconds(15))) {
      PrefixProcesses.end(place.toRealPath());
      assertThatThrownBy(worker::clear).isInstanceOf(SystemFailure.class);
      assertThat(worker.isAlive()).isFalse();
    }
    assertNothingIsLeft();
  }

  @Test
  @DisplayName("A launcher that is closed starts nothing")
  void closed() throws IOException {
    WineLauncher launcher = RealWine.launcher(place);
    launcher.close();
    assertThatThrownBy(() -> launcher.start("1:x:resident")).isInstanceOf(SystemFailure.class);
    launcher.close();
    assertNothingIsLeft();
  }

  @Test
  @DisplayName("When Java is interrupted, nothing stays")
  void interrupted() throws Exception {
    Process java = leftBehind();
    List<Path> listening = listening();
    java.destroy();
    assertThat(java.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertNothingIsLeft();
    assertThat(listening).allSatisfy(folder -> assertThat(folder).doesNotExist());
  }

  @Test
  @DisplayName("When Java is killed, the agents end by themselves, and the next run clears up")
  void killed() throws Exception {
    Process java = leftBehind();
    List<Path> listening = listening();
    java.destroyForcibly().waitFor();
    assertThat(awaitNoProcess(place.toRealPath())).isTrue();
    assertThat(FileTree.children(place)).isNotEmpty();

    RunFolder.in(place).close();

    assertNothingIsLeft();
    assertThat(listening).allSatisfy(folder -> assertThat(folder).doesNotExist());
  }

  /** Returns the folders below /tmp in which Debian's wineservers listen, if it is Debian's. */
  private List<Path> listening() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (Path run : FileTree.children(place)) {
      Path note = WinePrefix.in(run.resolve("worker-1")).resolve("wineserver");
      if (Files.exists(note)) {
        Path folder = Path.of("/tmp").resolve(Files.readString(note).strip());
        assertThat(folder).exists();
        folders.add(folder);
      }
    }
    return folders;
  }

  @Test
  @DisplayName("Wine has no TMPDIR, with which Debian's wineserver 10.0 dies")
  void withoutTemporary() throws IOException {
    Wine wine = Wines.in(List.of(FakeWine.in(place.resolve("bin")))).newest().orElseThrow();
    WinePrefix prefix = WinePrefix.empty(wine, place.resolve("home"));
    assertThat(prefix.process(wine.server(), "-k").environment())
        .containsKey("WINEPREFIX")
        .doesNotContainKeys("TMPDIR", "TMP", "TEMP");
  }

  @Test
  @DisplayName("Where users have a folder for what they run, nothing stays there either")
  void folderOfUser() throws Exception {
    assumeFalse(WindowsLauncher.isHere(), "not run, because Wine does not run on Windows");
    Path users = Files.createDirectories(place.resolve("users"));
    Path own = users.resolve("0").resolve("wine");
    Path runs = Files.createDirectories(place.resolve("runs"));

    Process killed = leftBehind(runs, withUsers(users));
    assertThat(FileTree.children(own)).isNotEmpty();
    killed.destroyForcibly().waitFor();
    assertThat(awaitNoProcess(runs.toRealPath())).isTrue();
    assertThat(FileTree.children(own)).isNotEmpty();

    Process ended = leftBehind(runs, withUsers(users));
    ended.destroy();
    ended.waitFor();
    assertThat(FileTree.children(own)).isEmpty();
  }

  /** Begins a command in which a superuser has a folder for what he runs, whoever he is outside. */
  private static List<String> withUsers(Path users) throws Exception {
    String mount = "mount --bind \"$0\" /run/user && mkdir -p -m 700 /run/user/0 && ";
    List<String> command = List.of("unshare", "-rm", "sh", "-c");
    Process trying =
        new ProcessBuilder(words(command, List.of(mount + ":", users.toString())))
            .redirectErrorStream(true)
            .start();
    assumeTrue(trying.waitFor() == 0, "not run, because nothing can be mounted here");
    return words(command, List.of(mount + "exec \"$@\"", users.toString()));
  }

  private static List<String> words(List<String> first, List<String> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  private Process leftBehind() throws IOException {
    return leftBehind(place, List.of());
  }

  private static Process leftBehind(Path place, List<String> in) throws IOException {
    RealWine.here();
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            LeftBehind.class.getName(),
            place.toString());
    Process java =
        new ProcessBuilder(words(in, command))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader words = new BufferedReader(new InputStreamReader(java.getInputStream(), UTF_8));
    assertThat(words.readLine()).isEqualTo("started");
    return java;
  }

  private static boolean awaitNoProcess(Path folder) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!PrefixProcesses.in(folder).isEmpty() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return PrefixProcesses.in(folder).isEmpty();
  }
}

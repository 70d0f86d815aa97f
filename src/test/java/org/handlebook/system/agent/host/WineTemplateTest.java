package org.handlebook.system.agent.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.agent.AgentSystemFactory;
import org.handlebook.system.agent.FakeWine;
import org.handlebook.system.agent.RealWine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How a prefix is prepared that later runs copy. */
@Timeout(60)
class WineTemplateTest {
  @TempDir Path folder;

  private Path kept() {
    return folder.resolve("kept");
  }

  private WineTemplate template() throws IOException {
    Wine wine = Wines.in(List.of(FakeWine.in(folder.resolve("bin")))).newest().orElseThrow();
    return new WineTemplate(wine, kept());
  }

  @Test
  @DisplayName("It is prepared once, and whoever has to wait is told")
  void once() throws IOException {
    WineTemplate template = template();
    List<String> heard = new ArrayList<>();
    assertThat(template.isReady()).isFalse();

    Path first = template.ready(heard::add);
    String made = Files.readString(first.resolve("system.reg"));
    template.ready(heard::add);

    assertThat(heard).containsExactly("wine-9.0");
    assertThat(first.resolve("system.reg")).hasContent(made);
    assertThat(FileTree.children(kept())).containsExactly(template.path());
  }

  @Test
  @DisplayName("When several prepare it at once, one is kept, and it is whole")
  void atOnce() throws IOException {
    WineTemplate template = template();
    List<Path> ready = Collections.synchronizedList(new ArrayList<>());

    IntStream.range(0, 4).parallel().forEach(i -> ready.add(template.ready(notice -> {})));

    assertThat(ready).hasSize(4).containsOnly(template.path());
    assertThat(FileTree.children(kept())).containsExactly(template.path());
    assertThat(template.path().resolve("system.reg")).isRegularFile();
  }

  @Test
  @DisplayName("A Wine that prepares nothing is reported, and leaves nothing half-made")
  void broken() throws IOException {
    Path bin =
        FakeWine.in(folder.resolve("bin"), "#!/bin/sh\n[ \"$1\" != --version ] || echo wine-9\n");
    WineTemplate template = new WineTemplate(Wines.in(List.of(bin)).newest().orElseThrow(), kept());

    assertThatThrownBy(() -> template.ready(notice -> {}))
        .isInstanceOf(SystemFailure.class)
        .hasMessage(bin.resolve("wine") + " could not prepare a prefix in " + kept());
    assertThat(FileTree.children(kept())).isEmpty();
  }

  @Test
  @DisplayName("What Wine said last is told with it")
  void lastWords() throws IOException {
    Path bin =
        FakeWine.in(
            folder.resolve("bin"),
            """
            #!/bin/sh
            [ "$1" != --version ] || { echo wine-9; exit; }
            for word in one two three four five six; do echo "wine: $word" >&2; done
            exit 1
            """);
    WineTemplate template = new WineTemplate(Wines.in(List.of(bin)).newest().orElseThrow(), kept());

    assertThatThrownBy(() -> template.ready(notice -> {}))
        .hasMessageEndingWith(
            kept() + ": wine: two / wine: three / wine: four / wine: five / wine: six");
    assertThat(FileTree.children(kept())).isEmpty();
  }

  @Test
  @DisplayName("An agent that ends at its start is not waited for, and why is told")
  void noAgent() throws IOException {
    RealWine.here(); // the agent has been built
    Path bin =
        FakeWine.in(
            folder.resolve("bin"),
            """
            #!/bin/sh
            case $1 in
              --version) echo wine-9 ;;
              wineboot.exe)
                mkdir -p "$WINEPREFIX/drive_c/windows" "$WINEPREFIX/drive_c/users"
                echo >"$WINEPREFIX/system.reg" ;;
              *) echo 'wine: could not load kernel32.dll, status c0000135' >&2; exit 53 ;;
            esac
            """);
    Wine wine = Wines.in(List.of(bin)).newest().orElseThrow();
    AgentProgram agent = AgentProgram.ofBuild();
    try (SystemFactory systemFactory =
        new AgentSystemFactory(new WineLauncher(wine, kept(), agent, notice -> {}, folder), 2)) {
      assertThatThrownBy(systemFactory::open)
          .isInstanceOf(SystemFailure.class)
          .hasMessage(
              "the agent did not start: it ended with exit code 53: wine: could not load"
                  + " kernel32.dll, status c0000135");
    }
  }

  @Test
  @DisplayName("Workers that start side by side try to prepare it once")
  void triedOnce() throws IOException {
    RealWine.here(); // the agent has been built
    Path bin =
        FakeWine.in(folder.resolve("bin"), "#!/bin/sh\n[ \"$1\" != --version ] || echo wine-9\n");
    Wine wine = Wines.in(List.of(bin)).newest().orElseThrow();
    List<String> heard = new ArrayList<>();
    try (Launcher launcher =
        new WineLauncher(wine, kept(), AgentProgram.ofBuild(), heard::add, folder)) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> launcher.start("1:x:resident"))
            .hasMessageContaining("could not prepare a prefix");
      }
    }
    assertThat(heard).hasSize(1);
  }
}

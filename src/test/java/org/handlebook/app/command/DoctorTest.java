package org.handlebook.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.handlebook.app.console.ConsoleStream;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.app.context.Systems;
import org.handlebook.app.doctor.Toolbox;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.agent.FakeWine;
import org.handlebook.system.model.ModelSystemFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor says, letter by letter. */
class DoctorTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Path bin;
  private Map<String, String> environment = Map.of();
  private int code;

  @BeforeEach
  void wine() throws IOException {
    bin = FakeWine.in(folder.resolve("bin"));
  }

  private void program(String name) throws IOException {
    Path file = Files.createFile(bin.resolve(name));
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private String examined(
      String os, boolean wine, boolean agent, Supplier<SystemFactory> systemFactory) {
    return examined(os, wine ? List.of(bin) : List.of(), agent, systemFactory);
  }

  private String examined(
      String os, List<Path> folders, boolean agent, Supplier<SystemFactory> systemFactory) {
    Toolbox tools = new Toolbox(os, "17.0.1, /java", folders, folder.resolve("kept"), agent);
    ConsoleStream stream = ConsoleStream.to(out);
    Systems systems =
        new Systems(
            Map.of("model", ModelSystemFactory::new, "windows", systemFactory),
            Map.of("wine", word -> systemFactory.get()));
    CommandContext context =
        new CommandContext(folder, stream, stream, false, () -> 0, "none", systems, environment);
    code = new Doctor(context, tools).call();
    return out.toString(UTF_8).replace(bin.toString(), "BIN");
  }

  @Test
  @DisplayName("Where all is there, each thing is said to be where it is")
  void whole() throws IOException {
    program("mvn");
    program("x86_64-w64-mingw32-gcc");
    assertThat(examined("Linux", true, true, ModelSystemFactory::new))
        .isEqualTo(
            """
            Java      17.0.1, /java
            Maven     BIN/mvn
            Compiler  BIN/x86_64-w64-mingw32-gcc
            Agent     built

            model     usable
            wine      usable: wine-9.0 (Fake 1~2), BIN/wine, prefix prepared just now
            windows   not here: this is Linux
            """);
    assertThat(code).isEqualTo(ExitCode.AS_EXPECTED);
  }

  @Test
  @DisplayName("Each Wine is listed, the newest first, with how to choose the others")
  void wines() throws IOException {
    Path other = FakeWine.ofVersion(folder.resolve("other"), "wine-10.0");
    assertThat(examined("Linux", List.of(bin, other), true, ModelSystemFactory::new))
        .contains(
            """
            wine      usable: wine-10.0, %s/wine, prefix prepared just now
            wine      usable: wine-9.0 (Fake 1~2), BIN/wine, prefix prepared just now, with --on wine-9.0
            """
                .formatted(other));
  }

  @Test
  @DisplayName("Where nothing is there, it says what to install, and that is no failure")
  void bare() {
    assertThat(examined("Linux", false, false, ModelSystemFactory::new))
        .isEqualTo(
            """
            Java      17.0.1, /java
            Maven     not here; install it to build:
                        Debian, Ubuntu:  apt-get install maven
                        Fedora:          dnf install maven
                        macOS:           brew install maven
                        Windows:         winget install Apache.Maven, or unpack it from maven.apache.org
            Compiler  not here; install one to build the agent:
                        Debian, Ubuntu:  apt-get install gcc-mingw-w64-x86-64
                        Fedora:          dnf install mingw64-gcc
                        macOS:           brew install mingw-w64
            Agent     not built: no compiler was there

            model     usable
            wine      not usable: Wine is not here; install it:
                        Debian, Ubuntu:  apt-get install wine64 wine
                        Fedora:          dnf install wine-core
                        macOS:           brew install --cask wine-stable
            windows   not here: this is Linux
            """);
    assertThat(code).isEqualTo(ExitCode.AS_EXPECTED);
  }

  @Test
  @DisplayName("In Korean all that a person reads is Korean; what is typed stays")
  void korean() {
    environment = Map.of("LANG", "ko_KR.UTF-8");
    assertThat(examined("Linux", false, false, ModelSystemFactory::new))
        .isEqualTo(
            """
            Java      17.0.1, /java
            Maven     없음. 빌드하려면 설치한다:
                        Debian, Ubuntu:  apt-get install maven
                        Fedora:          dnf install maven
                        macOS:           brew install maven
                        Windows:         winget install Apache.Maven, 또는 maven.apache.org에서 받아 푼다
            컴파일러  없음. 에이전트를 빌드하려면 설치한다:
                        Debian, Ubuntu:  apt-get install gcc-mingw-w64-x86-64
                        Fedora:          dnf install mingw64-gcc
                        macOS:           brew install mingw-w64
            에이전트  빌드되지 않음: 컴파일러가 없었음

            model     쓸 수 있음
            wine      쓸 수 없음: Wine이 없음. 설치한다:
                        Debian, Ubuntu:  apt-get install wine64 wine
                        Fedora:          dnf install wine-core
                        macOS:           brew install --cask wine-stable
            windows   없음: 이 컴퓨터는 Linux
            """);
  }

  @Test
  @DisplayName("A compiler that came after the build is to be used")
  void compilerCameLater() throws IOException {
    program("x86_64-w64-mingw32-gcc");
    assertThat(examined("Linux", true, false, ModelSystemFactory::new))
        .contains(
            "Agent     not built, though a compiler is here; try:",
            "            mvn -Dquick -DskipTests package",
            "wine      not usable: the agent is not built");
  }

  @Test
  @DisplayName("What is there and does not work is a failure, with its reason")
  void broken() {
    Supplier<SystemFactory> systemFactory =
        () -> {
          throw new SystemFailure("the disk is full");
        };
    assertThat(examined("Linux", true, true, systemFactory))
        .contains("wine      broken: the disk is full");
    assertThat(code).isEqualTo(ExitCode.NOT_RUN);
  }

  @Test
  @DisplayName("On Windows the compilers are others, and Wine is of no use")
  void windows() {
    assertThat(examined("Windows 11", false, false, ModelSystemFactory::new))
        .contains("winget install", "wine      not for Windows", "windows   not usable");
    out.reset();
    assertThat(examined("Windows 11", false, true, ModelSystemFactory::new))
        .contains("windows   usable: this machine");
  }
}

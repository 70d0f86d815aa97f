package org.handlebook.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handlebook.app.Handlebook;
import org.handlebook.app.console.ConsoleStream;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.app.context.RealSystems;
import org.handlebook.app.context.Systems;
import org.handlebook.system.agent.RealWine;
import org.handlebook.system.agent.host.PlainWine;
import org.handlebook.system.agent.host.Wine;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Scenarios as programs in C: what is refused, and that Wine does what the scenarios say. */
@Execution(ExecutionMode.CONCURRENT)
class ExportCTest {
  private static final String COMPILER = "x86_64-w64-mingw32-gcc";

  /** One of each sort of thing that a program has to do; each by its file and name. */
  private static final List<String> SCENARIOS =
      List.of(
          "conformance/answers.feature: A handle that is closed twice",
          "documents/000-ipc-handle-table.feature: 남은 데이터를 다 읽은 뒤에 끝을 만난다",
          "documents/002-sharing-kernel-objects.feature: 자식이 생긴 뒤에 상속 가능해진 핸들은 가지 않는다",
          "documents/004-handles-and-errors.feature: 실패한 값을 검사하지 않으면 자기 프로세스를 가리키게 된다",
          "rules/access.feature: What somebody may not do counts before what everyone may",
          "rules/anonymous-pipes.feature: Two children of one parent can talk to each other",
          "rules/anonymous-pipes.feature: Somebody can look into a pipe without taking anything",
          "rules/duplication.feature: A thread's duplicate goes on meaning that thread, whoever uses it",
          "rules/environment.feature: The block of one process is not that of another",
          "rules/file-mappings.feature: A new one is full of zeros",
          "rules/files.feature: An operation at an offset does not need the pointer",
          "rules/mailslots.feature: A reader that waits for ever waits as long as it takes",
          "rules/handles.feature: Windows itself can say whether two numbers mean one object",
          "rules/inheritance.feature: Parent creates an inheritable mailslot, spawns a child, and the count becomes 2",
          "rules/inheritance.feature: A handle list narrows the choice down",
          "rules/jobs.feature: It can be told to do so when its last handle closes",
          "rules/named-pipes.feature: A message and its answer in one call",
          "rules/processes.feature: The exit code of a thread is STILL_ACTIVE, then its own",
          "rules/synchronisation.feature: Waiting takes it",
          "rules/synchronisation.feature: The thread ends",
          "stories/both-wait.feature: A parent that reads first lets the child end",
          "stories/kill-on-close.feature: The child inherited the job, and lives on",
          "stories/standard-handles.feature: Nor does one that is given other standard handles but does not inherit");

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ConsoleStream out = ConsoleStream.to(said);

  @TempDir Path folder;

  @Test
  @DisplayName("The programs compile without a warning, and on Wine answer what the model does")
  void programs() throws Exception {
    here(COMPILER);
    Wine wine = RealWine.here();
    List<Path> sources = new ArrayList<>();
    for (String scenario : SCENARIOS) {
      Path source = folder.resolve("scenario" + sources.size() + ".c");
      assertThat(export(place(scenario), source)).as(this::told).isZero();
      sources.add(source);
    }
    List<Path> programs = sources.parallelStream().map(this::compiled).toList();
    Path home = folder.resolve("plain");
    try (PlainWine plain = new PlainWine(wine, RealWine.TEMPLATES, home, programs)) {
      for (int i = 0; i < programs.size(); i++) {
        assertThat(plain.run(programs.get(i)).replace("\r", ""))
            .as(SCENARIOS.get(i))
            .endsWith("All as expected.\n");
      }
    }
  }

  @Test
  @DisplayName("A scenario that no single computer can play is refused, with the reason")
  void obstacle() throws Exception {
    String place =
        place("rules/handles.feature: Values are multiples of four, and the two low bits");
    assertThat(export(place, folder.resolve("none.c"))).isEqualTo(ExitCode.NOT_RUN);
    assertThat(told()).contains("cannot be one program in C: it needs a textbook's handle values");
  }

  @Test
  @DisplayName("A line that is no scenario's is refused, with the nearest")
  void noScenario() {
    String place = "features/rules/handles.feature:3";
    assertThat(export(place, folder.resolve("none.c"))).isEqualTo(ExitCode.NOT_RUN);
    assertThat(told()).contains("no scenario at handles.feature:3; the nearest: 12 (");
  }

  @Test
  @DisplayName("Any line of a Korean scenario stands for it, and its background comes along")
  void korean() throws Exception {
    Path feature = folder.resolve("k.feature");
    Files.writeString(
        feature,
        """
        # language: ko
        기능: 줄
          배경:
            조건 "앱" 프로세스가 있다

          시나리오: 이벤트 하나
            만일 "앱"이 이벤트를 만들어 hEvent로 받는다
            그러면 hEvent의 사용 카운트는 1이다
        """);
    Path source = folder.resolve("k.c");
    assertThat(export(feature + ":8", source)).as(this::told).isZero();
    assertThat(Files.readString(source)).contains("시나리오: 이벤트 하나", "배경:", "CreateEventW(");
  }

  @Test
  @DisplayName("Whatever a name holds, the program compiles without a warning")
  void hostileNames() throws Exception {
    here(COMPILER);
    List<String> names =
        List.of(
            "a*/b/*c",
            "???/",
            "??/??=??'",
            "%s%n%1$s%",
            "a\\\\",
            "\\\\n\\\\x41\\\\0",
            "*/ int main(void) { return 7; } /*",
            "##vso[x]",
            "\u0001f\u0007\u001b[31m",
            "\u202e\u2066x",
            "int",
            "한글 이름",
            "\ud83d\ude00",
            "x".repeat(3_000));
    StringBuilder feature = new StringBuilder("Feature: f\n  Scenario: ");
    feature.append(String.join(" ", names)).append("\n    Given a process \"App\"\n");
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      feature.append("    Given a process \"").append(name).append("\"\n");
      String object = name.length() > 100 ? "" : name.replace('\\', '/');
      feature.append("    When \"").append(name).append("\" creates a mutex named \"");
      feature.append(object).append(i).append("\" as h").append(i).append('\n');
    }
    Path file = Files.writeString(folder.resolve("hostile.feature"), feature.toString());
    Path source = folder.resolve("hostile.c");

    assertThat(export(file + ":2", source)).as(this::told).isZero();
    compiled(source);
  }

  @Test
  @DisplayName("A file without a line is refused")
  void noLine() {
    String file = "features/rules/handles.feature";
    assertThat(export(file, folder.resolve("none.c"))).isEqualTo(ExitCode.NOT_RUN);
    assertThat(told()).contains("say which scenario: " + file + ":LINE");
  }

  @Test
  @DisplayName("A feature is never written over, and an empty name is no file")
  void noFeature() throws Exception {
    Path feature =
        Files.writeString(
            folder.resolve("a.feature"),
            "Feature: f\n  Scenario: s\n    Given a process \"App\"\n");
    String before = Files.readString(feature);

    assertThat(export(feature + ":2", feature)).isEqualTo(ExitCode.NOT_RUN);
    assertThat(told()).contains("a.feature would be a feature no more; name another file");
    assertThat(Files.readString(feature)).isEqualTo(before);

    assertThat(export(feature + ":2", Path.of(""))).isEqualTo(ExitCode.NOT_RUN);
    assertThat(told()).contains("a path is empty");

    assertThat(export(feature + ":2", Path.of("/"))).isEqualTo(ExitCode.NOT_RUN);
    assertThat(told()).contains("/ is a folder; name a file: -o scenario.c");
  }

  private String told() {
    return said.toString(UTF_8);
  }

  private int export(String place, Path to) {
    Systems systems = Systems.builtIn(RealSystems.of(Path.of(""), out::println));
    CommandContext here =
        new CommandContext(
            Path.of(""),
            out,
            out,
            false,
            System::nanoTime,
            "org.handlebook.steps",
            systems,
            Map.of());
    return Handlebook.execute(here, "export-c", "-o", to.toString(), place);
  }

  private static String place(String scenario) throws IOException {
    String[] fileAndName = scenario.split(": ", 2);
    Path file = Path.of("features", fileAndName[0]);
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(": " + fileAndName[1])) {
        return file + ":" + (i + 1);
      }
    }
    throw new AssertionError("no such scenario: " + scenario);
  }

  private Path compiled(Path source) {
    Path program = Path.of(source.toString().replaceAll("c$", "exe"));
    assertThat(complaints(source, program)).isEmpty();
    return program;
  }

  private static String complaints(Path source, Path program) {
    try {
      Process compiler =
          new ProcessBuilder(
                  COMPILER, "-Wall", "-Wextra", "-o", program.toString(), source.toString())
              .redirectErrorStream(true)
              .start();
      return new String(compiler.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void here(String program) {
    boolean found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    Assumptions.assumeTrue(
        found && !File.separator.equals("\\"),
        "not run, because " + program + " is not installed here");
  }
}

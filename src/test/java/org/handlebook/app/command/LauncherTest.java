package org.handlebook.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The script {@code ./handlebook}, with a Java and a Maven that only say that they were called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is a shell script")
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
final class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      case "$*" in
        *--version) [ ! -f "$BROKEN" ] || { cat "$BROKEN"; exit 1; } ;;
        *-version) echo 'openjdk version "17.0.1"' >&2 ;;
        *ArchiveClassesAtExit*) ;;
        *) echo "ran $*" ;;
      esac
      """;
  private static final String MAVEN =
      """
      #!/bin/sh
      echo built >>built
      [ ! -f slow ] || { touch building; exec sleep 30; }
      mkdir -p target/lib
      touch target/handlebook.jar target/lib/a.jar
      """;

  private static final Pattern SAYS = Pattern.compile("\\b(?:say|stop) +(?!\"\\$@\")['\"a-z]");
  private static final Pattern HANGUL = Pattern.compile("[가-힣]");

  @TempDir private Path folder;
  private Path root;

  /** How a start ended. */
  private record End(int code, String out, String err) {}

  @BeforeEach
  void makeCheckout() throws IOException {
    checkout("checkout");
    program("jdk/bin/java", JAVA);
    program("bin/mvn", MAVEN);
  }

  private void checkout(String name) throws IOException {
    root = Files.createDirectories(folder.resolve(name));
    Files.copy(Path.of("handlebook"), root.resolve("handlebook"));
    Files.writeString(root.resolve("pom.xml"), "");
    Files.createDirectories(root.resolve("src/main/java"));
    Files.writeString(source(), "class A {}");
    FileTime past = FileTime.from(Instant.now().minusSeconds(60));
    for (String made : List.of("pom.xml", "src/main/java/A.java", "src/main/java", "src/main")) {
      Files.setLastModifiedTime(root.resolve(made), past);
    }
  }

  private Path source() {
    return root.resolve("src/main/java/A.java");
  }

  private void program(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Process start(Map<String, String> variables, String command) throws IOException {
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", "exec " + command);
    shell.directory(root.toFile());
    shell.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    shell.environment().put("BROKEN", folder.resolve("broken").toString());
    shell.environment().remove("JAVA_TOOL_OPTIONS");
    shell.environment().merge("PATH", "", (path, none) -> folder.resolve("bin") + ":" + path);
    shell.environment().putAll(variables);
    return shell.start();
  }

  private static End ended(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new End(process.waitFor(), out, err);
  }

  private End handlebook() throws IOException, InterruptedException {
    return ended(start(Map.of(), "./handlebook run"));
  }

  private int builds() throws IOException {
    Path log = root.resolve("built");
    return Files.exists(log) ? Files.readAllLines(log).size() : 0;
  }

  @Test
  @DisplayName("It is built at the first start, and when a source has changed")
  void buildsWhenSourcesChange() throws Exception {
    assertThat(handlebook().out()).startsWith("ran ").contains("-Xms192m").contains(" run\n");
    handlebook();
    assertThat(builds()).isEqualTo(1);

    Files.writeString(source(), "class A { int a; }");
    handlebook();
    assertThat(builds()).isEqualTo(2);
    assertThat(root.resolve("target/handlebook.lock")).doesNotExist();
  }

  @Test
  @DisplayName("It is built again once there is a compiler for the agent, and when that goes, not")
  void compilerCameLater() throws Exception {
    Map<String, String> path = Map.of("PATH", folder.resolve("bin") + ":" + bareFolder());
    ended(start(path, "./handlebook run"));
    ended(start(path, "./handlebook run"));
    assertThat(builds()).isEqualTo(1);

    program("bin/x86_64-w64-mingw32-gcc", "#!/bin/sh\n");
    ended(start(path, "./handlebook run"));
    ended(start(path, "./handlebook run"));
    assertThat(builds()).isEqualTo(2);

    Files.delete(folder.resolve("bin/x86_64-w64-mingw32-gcc"));
    ended(start(path, "./handlebook run"));
    assertThat(builds()).isEqualTo(2);
  }

  /** Makes a folder of what the script needs, and nothing else that this machine may have. */
  private Path bareFolder() throws IOException {
    Path bare = Files.createDirectories(folder.resolve("bare"));
    String needed =
        "sh env readlink find head cat mv rm mkdir sed cut uname cksum sort sleep touch grep mktemp"
            + " tail printf";
    for (String name : needed.split(" ", 0)) {
      for (String from : List.of("/usr/bin", "/bin")) {
        Path link = bare.resolve(name);
        Path program = Path.of(from, name);
        if (Files.exists(program) && !Files.exists(link)) {
          Files.createSymbolicLink(link, program);
        }
      }
    }
    return bare;
  }

  @Test
  @DisplayName("Sources dated in the future are built once, and again when they change")
  void future() throws Exception {
    FileTime future = FileTime.from(Instant.now().plus(Duration.ofDays(400)));
    Files.setLastModifiedTime(source(), future);
    handlebook();
    handlebook();
    assertThat(builds()).isEqualTo(1);

    Files.writeString(source(), "class A { int a; }");
    Files.setLastModifiedTime(source(), future);
    handlebook();
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  @DisplayName("A lock whose owner's number belongs to another process is nobody's")
  void ownerIsAnother() throws Exception {
    String system = system();
    leaveLock(system + " " + ProcessHandle.current().pid() + " 1");

    assertThat(handlebook().out()).startsWith("ran ");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  @DisplayName("A lock in which nothing changes is taken over, and that one waits is said")
  void lockWithoutOwner() throws Exception {
    Files.createDirectories(root.resolve("target/handlebook.lock"));

    End end = handlebook();
    assertThat(end.out()).startsWith("ran ");
    assertThat(end.err())
        .isEqualTo(
            """
        handlebook: waiting for another build …
        handlebook: building, once …
        """);
  }

  @Test
  @DisplayName("Of several first starts one builds, also when all find the lock of another machine")
  void several() throws Exception {
    leaveLock("another/machine 1 1");
    List<Process> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(start(Map.of(), "./handlebook run"));
    }
    for (Process process : all) {
      End end = ended(process);
      assertThat(end.out()).startsWith("ran ");
      assertThat(end.err()).contains("waiting for another build");
    }
    assertThat(builds()).isEqualTo(1);
    assertThat(root.resolve("target/handlebook.lock")).doesNotExist();
  }

  private void leaveLock(String owner) throws IOException {
    Path lock = Files.createDirectories(root.resolve("target/handlebook.lock"));
    Files.writeString(lock.resolve("owner"), owner + "\n");
  }

  private String system() throws Exception {
    Path namespace = Path.of("/proc/self/ns/pid");
    String space =
        Files.isSymbolicLink(namespace) ? Files.readSymbolicLink(namespace).toString() : "";
    Process uname = new ProcessBuilder("uname", "-n").start();
    return ended(uname).out().strip() + "/" + space;
  }

  @Test
  @DisplayName("A build that is stopped ends soon, and leaves no lock")
  void stopped() throws Exception {
    Files.createFile(root.resolve("slow"));
    Process process = start(Map.of(), "./handlebook run");
    while (!Files.exists(root.resolve("building"))) {
      Thread.onSpinWait();
    }
    new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start().waitFor();

    assertThat(ended(process))
        .isEqualTo(new End(143, "", "handlebook: building, once …\nhandlebook: interrupted\n"));
    assertThat(root.resolve("target/handlebook.lock")).doesNotExist();
  }

  @Test
  @DisplayName("Names of folders that Java cannot take are told")
  void folders() throws Exception {
    for (String name : List.of("a:b", "a!", "c!/d")) {
      checkout(name);
      End end = handlebook();
      assertThat(end.code()).isEqualTo(3);
      assertThat(end.err()).contains("it cannot be in ").endsWith("; rename that folder\n");
    }
  }

  @Test
  @DisplayName("Where somebody says how much memory Java has, it is not asked for more")
  void memory() throws Exception {
    handlebook();
    Map<String, String> little = Map.of("JAVA_TOOL_OPTIONS", "-Xmx64m");

    assertThat(ended(start(little, "./handlebook run")).out())
        .startsWith("ran ")
        .doesNotContain("-Xms");

    Files.writeString(
        folder.resolve("broken"),
        "Picked up …\nError occurred during initialization of VM\nToo small maximum heap\n");
    assertThat(ended(start(little, "./handlebook run")))
        .isEqualTo(new End(3, "", "handlebook: Java does not start: Too small maximum heap\n"));

    Files.writeString(folder.resolve("broken"), "");
    assertThat(ended(start(little, "./handlebook run")))
        .isEqualTo(
            new End(
                3,
                "",
                "handlebook: Java does not start: " + folder + "/jdk/bin/java ends with 1\n"));
  }

  @Test
  @DisplayName("A real Java with hardly any memory is told once, and ends with 3")
  void hardlyAnyMemory() throws Exception {
    handlebook();
    Map<String, String> real = Map.of("JAVA_HOME", System.getProperty("java.home"));
    Files.writeString(
        root.resolve("target/handlebook.stamp"),
        real.get("JAVA_HOME") + "/bin/java " + root.toRealPath() + "\n");
    for (String options : List.of("-Xmx1", "-Xss1k", "-XX:NoSuchOption", "-agentlib:nope")) {
      Map<String, String> variables = new HashMap<>(real);
      variables.put("JAVA_TOOL_OPTIONS", options);
      End end = ended(start(variables, "./handlebook run"));
      assertThat(end.code()).as(options).isEqualTo(3);
      assertThat(end.out()).isEmpty();
      assertThat(end.err()).matches("handlebook: Java does not start: .{5,}\n");
    }
  }

  @Test
  @DisplayName("With a Java that is none, nothing is built")
  void noJava() throws Exception {
    program("none/bin/java", "#!/bin/sh\nexit 1\n");
    Path none = folder.resolve("none");

    assertThat(ended(start(Map.of("JAVA_HOME", none.toString()), "./handlebook run")))
        .isEqualTo(
            new End(3, "", "handlebook: Java does not start: " + none + "/bin/java ends with 1\n"));
  }

  @Test
  @DisplayName("All that the script says, it says in the person's language")
  void korean() throws Exception {
    Map<String, String> session = Map.of("LC_ALL", "ko_KR.UTF-8", "JAVA_HOME", "/none");
    assertThat(ended(start(session, "./handlebook run")))
        .isEqualTo(new End(3, "", "handlebook: JAVA_HOME이 /none인데 거기에 Java가 없다\n"));
    assertThat(ended(start(session, "./handlebook --lang en run")).err())
        .isEqualTo("handlebook: JAVA_HOME is /none, but there is no Java in it\n");

    Files.createDirectories(root.resolve("target/handlebook.lock"));
    assertThat(ended(start(Map.of(), "./handlebook run --lang=ko")).err())
        .isEqualTo("handlebook: 다른 빌드를 기다린다 …\nhandlebook: 처음 한 번 빌드한다 …\n");
  }

  @Test
  @DisplayName("Nothing is said in one language only")
  void bothLanguages() throws IOException {
    List<String> said =
        Files.readString(Path.of("handlebook"))
            .replace("\\\n", " ")
            .lines()
            .filter(line -> SAYS.matcher(line).find())
            .toList();

    assertThat(said).hasSizeGreaterThan(15).allMatch(line -> HANGUL.matcher(line).find(), "Korean");
  }

  @Test
  @DisplayName("An output that is closed is an error")
  void closedOutput() throws Exception {
    End end = ended(start(Map.of(), "./handlebook run >&-"));

    assertThat(end).isEqualTo(new End(2, "", "handlebook: the output is closed\n"));
  }

  /** Starts a real Java, and lets it say where it has its classes from. */
  private static final String TELLING_JAVA =
      """
      #!/bin/sh
      for word; do
        shift
        [ "$word" != -cp ] || set -- "$@" "-Xlog:class+load:file=$LOADED"
        set -- "$@" "$word"
      done
      exec "$REAL/bin/java" "$@"
      """;

  /** Returns the Java that runs this test, and newer ones that are on this machine. */
  static List<Path> javas() throws IOException {
    List<Path> javas = new ArrayList<>();
    javas.add(Path.of(System.getProperty("java.home")));
    Path installed = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(installed)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(installed, "*25*")) {
        all.forEach(javas::add);
      }
      javas.removeIf(java -> !Files.isExecutable(java.resolve("bin/java")));
    }
    return javas;
  }

  @ParameterizedTest
  @MethodSource("javas")
  @DisplayName("What a training run showed to Java is really used: classes come from there")
  void archive(Path java) throws Exception {
    program("jdk/bin/java", TELLING_JAVA);
    program(
        "bin/mvn",
        "#!/bin/sh\nmkdir -p target/lib\ncp $JAR target/handlebook.jar\ncp $JAR target/lib/a.jar\n");
    Path loaded = folder.resolve("loaded");
    Map<String, String> real =
        Map.of("REAL", java.toString(), "LOADED", loaded.toString(), "JAR", jar().toString());

    assertThat(ended(start(real, "./handlebook run")).out()).isEqualTo("ran\n");
    assertThat(Files.readAllLines(loaded))
        .filteredOn(line -> line.contains(" org.handlebook.app.Handlebook "))
        .singleElement()
        .asString()
        .contains("source: shared objects file");
  }

  private Path jar() throws IOException {
    Path source = folder.resolve("Handlebook.java");
    Files.writeString(
        source,
        """
        package org.handlebook.app;
        public class Handlebook {
          public static void main(String[] words) { System.out.println("ran"); }
        }
        """);
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "--release", "17", "-d", folder.toString(), source.toString());
    assertThat(failed).isZero();
    Path jar = folder.resolve("handlebook.jar");
    String name = "org/handlebook/app/Handlebook.class";
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry(name));
      out.write(Files.readAllBytes(folder.resolve(name)));
    }
    return jar;
  }
}

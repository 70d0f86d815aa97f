package org.handlebook.system.agent.host;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handlebook.system.SystemFailure;

/**
 * A Wine system of its own: its disk, its registry, and where its wineserver listens.
 *
 * <p>A copy shares what no scenario writes with its template, by symbolic links, so that it is made
 * at once and anywhere; it has no way to the files outside.
 */
final class WinePrefix implements AutoCloseable {
  /** What Wine shall do without: services, which take a second to start, windows and sound. */
  private static final String WITHOUT =
      "services.exe,explorer.exe,winemenubuilder.exe,mscoree,mshtml,"
          + "winex11.drv,winewayland.drv,winealsa.drv,winepulse.drv,wineoss.drv=";

  private static final String DISK = "drive_c";
  private static final String WORK = "work";
  private static final int LAST_WORDS = 5;

  private final Wine wine;
  private final Path home;
  private final Path path;
  private final ServerFolder listening;

  private WinePrefix(Wine wine, Path home, Path path) throws IOException {
    this.wine = wine;
    this.home = home;
    this.path = path;
    this.listening = ServerFolder.of(path);
  }

  /** Returns where one is that has a folder of its own. */
  static Path in(Path home) {
    return home.resolve("prefix");
  }

  /** Returns one in a folder of its own, with nothing in it yet. */
  static WinePrefix empty(Wine wine, Path home) throws IOException {
    Path path = Files.createDirectories(in(home));
    return new WinePrefix(wine, home, path);
  }

  /** Returns one in a folder of its own, with the agent on its disk. */
  static WinePrefix copy(Wine wine, Path home, Path template, Path agent) throws IOException {
    WinePrefix prefix = empty(wine, home);
    prefix.fill(template);
    Files.createSymbolicLink(prefix.disk().resolve(AgentProgram.NAME), agent);
    Files.createDirectories(prefix.disk().resolve(WORK));
    return prefix;
  }

  private void fill(Path template) throws IOException {
    for (Path file : FileTree.children(template)) {
      if (Files.isRegularFile(file) && !ServerFolder.isNote(file)) {
        Files.copy(file, path.resolve(file.getFileName()));
      }
    }
    Path drives = Files.createDirectories(path.resolve("dosdevices"));
    Files.createSymbolicLink(drives.resolve("c:"), Path.of("..", DISK));
    fillDisk(template.resolve(DISK));
  }

  private void fillDisk(Path original) throws IOException {
    linkChildren(original, disk(), List.of("users", "windows"));
    FileTree.copy(original.resolve("users"), disk().resolve("users"));
    Path windows = disk().resolve("windows");
    linkChildren(original.resolve("windows"), windows, List.of("temp"));
    Files.createDirectories(windows.resolve("temp"));
  }

  private static void linkChildren(Path original, Path folder, List<String> except)
      throws IOException {
    Files.createDirectories(folder);
    for (Path child : FileTree.children(original)) {
      String name = child.getFileName().toString();
      if (!except.contains(name)) {
        Files.createSymbolicLink(folder.resolve(name), child);
      }
    }
  }

  Path path() {
    return path;
  }

  private Path disk() {
    return path.resolve(DISK);
  }

  /** Returns whether its server runs, so far as that can be told here. */
  boolean hasServer() {
    return !PrefixProcesses.areKnown()
        || PrefixProcesses.in(path).stream()
            .anyMatch(process -> process.info().command().orElse("").contains("wineserver"));
  }

  /**
   * Returns a process of this system, not started yet, that hears nothing; what it says is kept.
   */
  ProcessBuilder process(Path program, String... words) {
    ProcessBuilder process = new ProcessBuilder(program.toString());
    process.command().addAll(List.of(words));
    process.environment().clear();
    process.environment().putAll(environment());
    process.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    process.redirectError(ProcessBuilder.Redirect.appendTo(said().toFile()));
    return process;
  }

  private Path said() {
    return home.resolve("said");
  }

  /** Returns the last lines of what Wine has said here, as one; "" when it was silent. */
  String lastWords() {
    try {
      List<String> lines =
          Files.readString(said(), ISO_8859_1).lines().filter(line -> !line.isBlank()).toList();
      return String.join(
          " / ", lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()));
    } catch (IOException e) {
      return "";
    }
  }

  /** Returns the agent on its disk, in a folder where its files may lie. */
  ProcessBuilder agent() {
    ProcessBuilder process = process(wine.program(), "C:\\" + AgentProgram.NAME);
    return process.directory(disk().resolve(WORK).toFile());
  }

  /** Removes where its server listened, which has ended. */
  void forgetServer() throws IOException {
    listening.remove();
  }

  /** Returns all variables that Wine has: with TMPDIR, Debian's wineserver 10.0 dies. */
  private Map<String, String> environment() {
    Map<String, String> variables = new TreeMap<>();
    variables.put("PATH", "/usr/local/bin:/usr/bin:/bin");
    variables.put("LC_ALL", "C.UTF-8");
    variables.put("HOME", home.resolve("nobody").toString());
    variables.put("WINEPREFIX", path.toString());
    variables.put("WINESERVER", wine.server().toString());
    variables.put("WINEDEBUG", "-all");
    variables.put("WINEDLLOVERRIDES", WITHOUT);
    return variables;
  }

  /** Ends every process of it and removes it. */
  @Override
  public void close() {
    try {
      boolean ended = endProcesses();
      listening.remove();
      FileTree.remove(home);
      if (!ended) {
        throw new SystemFailure("processes of Wine do not end in " + path);
      }
    } catch (IOException e) {
      throw new SystemFailure("the Wine prefix cannot be removed: " + path, e);
    }
  }

  private boolean endProcesses() throws IOException {
    if (PrefixProcesses.areKnown()) {
      return PrefixProcesses.end(home);
    }
    process(wine.server(), "-k").start().onExit().join();
    return true;
  }
}

package org.handlebook.system.agent.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlebook.system.SystemFailure;

/**
 * Wine as it is installed here.
 *
 * @param program what starts a Windows program
 * @param server the {@code wineserver} that belongs to it
 * @param version what it says of itself, such as {@code wine-8.0 (Debian 8.0~repack-4)}
 */
public record Wine(Path program, Path server, String version) {
  /** Where Debian keeps the programs; its {@code wine} on the path is a script that talks. */
  private static final Path DEBIAN = Path.of("/usr/lib/wine");

  private static final Path DEBIAN_SCRIPTS = Path.of("/usr/bin");

  /** Returns the folders in which to look, given a {@code PATH}. */
  public static List<Path> folders(String path) {
    List<Path> folders = new ArrayList<>();
    for (String name : path.split(File.pathSeparator, -1)) {
      Path folder = Path.of(name);
      if (folder.equals(DEBIAN_SCRIPTS)) {
        folders.add(DEBIAN);
      }
      if (folder.isAbsolute()) {
        folders.add(folder);
      }
    }
    return List.copyOf(folders);
  }

  /**
   * Returns the first Wine in these folders, if there is one.
   *
   * @throws SystemFailure if it does not say which version it is
   */
  public static Optional<Wine> in(List<Path> folders) {
    return first(folders, "wine64", "wine").map(program -> of(program, folders));
  }

  private static Wine of(Path program, List<Path> folders) {
    List<Path> beside =
        Stream.concat(Stream.of(program.resolveSibling("")), folders.stream()).toList();
    Path server =
        first(beside, "wineserver64", "wineserver")
            .orElseThrow(() -> new SystemFailure("there is no wineserver beside " + program));
    return new Wine(program, server, versionOf(program));
  }

  private static Optional<Path> first(List<Path> folders, String... names) {
    return folders.stream()
        .flatMap(folder -> Stream.of(names).map(folder::resolve))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  private static String versionOf(Path program) {
    ProcessBuilder asking = new ProcessBuilder(program.toString(), "--version");
    asking.environment().put("WINEDEBUG", "-all");
    asking.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      String answer = new String(asking.start().getInputStream().readAllBytes(), UTF_8).strip();
      if (answer.startsWith("wine-")) {
        return answer;
      }
      throw new SystemFailure(program + " does not say which version it is: " + answer);
    } catch (IOException e) {
      throw new SystemFailure(program + " does not start", e);
    }
  }

  /** Returns the stamp of a run on it, such as {@code wine-8.0}. */
  public String system() {
    int end = version.indexOf(' ');
    return end < 0 ? version : version.substring(0, end);
  }

  /** Returns its version as the name of a folder. */
  String folderName() {
    return version.replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("-$", "");
  }
}

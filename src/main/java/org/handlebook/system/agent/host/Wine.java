package org.handlebook.system.agent.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  /**
   * Returns the Wine in a place that somebody names.
   *
   * @param place its program, or the folder that has it
   * @param folders where else its server may be
   * @throws SystemFailure if there is none, or if it does not say which version it is
   */
  public static Wine at(Path place, List<Path> folders) {
    Path absolute = place.toAbsolutePath().normalize();
    Optional<Path> program =
        Files.isDirectory(absolute) ? programIn(absolute) : Optional.of(absolute);
    return program
        .filter(Wine::isProgram)
        .map(found -> of(found, folders))
        .orElseThrow(() -> new SystemFailure("there is no Wine at " + place));
  }

  /** Returns the program of a Wine in a folder. */
  static Optional<Path> programIn(Path folder) {
    return first(List.of(folder), "wine64", "wine");
  }

  static Wine of(Path program, List<Path> folders) {
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
        .filter(Wine::isProgram)
        .findFirst();
  }

  private static boolean isProgram(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
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

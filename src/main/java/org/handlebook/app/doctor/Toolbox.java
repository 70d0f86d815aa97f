package org.handlebook.app.doctor;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlebook.system.agent.host.AgentProgram;
import org.handlebook.system.agent.host.Wines;

/**
 * What this machine has.
 *
 * @param operatingSystem its name as Java says it
 * @param java which Java this is
 * @param folders where programs are
 * @param templates where prepared Wine prefixes are kept
 * @param agentBuilt whether the native agent was built
 */
public record Toolbox(
    String operatingSystem, String java, List<Path> folders, Path templates, boolean agentBuilt) {

  /** Returns what the machine has on which Java runs, given the folder of the project. */
  public static Toolbox here(Path project) {
    return new Toolbox(
        System.getProperty("os.name"),
        System.getProperty("java.version") + ", " + System.getProperty("java.home"),
        Wines.folders(System.getenv().getOrDefault("PATH", "")),
        project.resolve("target").resolve("wine"),
        AgentProgram.ofBuild().isBuilt());
  }

  boolean isWindows() {
    return operatingSystem.startsWith("Windows");
  }

  Optional<Path> maven() {
    return isWindows() ? first("mvn.cmd") : first("mvn");
  }

  /** Returns what the build takes to make the agent. */
  Optional<Path> compiler() {
    return isWindows()
        ? first("x86_64-w64-mingw32-gcc.exe", "gcc.exe", "cl.exe")
        : first("x86_64-w64-mingw32-gcc");
  }

  private Optional<Path> first(String... names) {
    return Stream.of(names)
        .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(file -> Path.of(file.toString().replace('/', File.separatorChar)));
  }
}

package org.handlebook.system.agent.host;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.SystemStamp;

/**
 * Every Wine that is installed here.
 *
 * @param usable one of each version, the newest first
 * @param broken what is wrong with the others
 */
public record Wines(List<Wine> usable, List<SystemFailure> broken) {
  /** Where Debian keeps the programs; its {@code wine} on the path is a script that talks. */
  private static final Path DEBIAN = Path.of("/usr/lib/wine");

  private static final Path DEBIAN_SCRIPTS = Path.of("/usr/bin");

  /** Where WineHQ's packages are, each in a folder of its own, and people's own builds. */
  private static final Path OTHERS = Path.of("/opt");

  private static final Path LATER_DEBIAN = Path.of("/usr/lib/x86_64-linux-gnu/wine");

  public Wines {
    usable = List.copyOf(usable);
    broken = List.copyOf(broken);
  }

  /** Returns the folders in which to look, given a {@code PATH}: those, and the usual ones. */
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
    folders.add(DEBIAN);
    folders.add(LATER_DEBIAN);
    folders.addAll(below(OTHERS));
    return folders.stream().distinct().toList();
  }

  /** Returns the folders of programs of each Wine that has a folder of its own there. */
  static List<Path> below(Path others) {
    List<Path> folders = new ArrayList<>();
    if (Files.isDirectory(others)) {
      try (DirectoryStream<Path> wines = Files.newDirectoryStream(others, "wine-*")) {
        wines.forEach(wine -> folders.add(wine.resolve("bin")));
      } catch (IOException e) {
        return List.of(); // nobody may look there
      }
    }
    return folders.stream().sorted().toList();
  }

  /** Returns those in some folders. */
  public static Wines in(List<Path> folders) {
    Map<String, Wine> byVersion = new LinkedHashMap<>();
    List<SystemFailure> broken = new ArrayList<>();
    for (Path program : programs(folders)) {
      try {
        Wine wine = Wine.of(program, folders);
        byVersion.putIfAbsent(wine.version(), wine);
      } catch (SystemFailure e) {
        broken.add(e);
      }
    }
    List<Wine> newestFirst = new ArrayList<>(byVersion.values());
    newestFirst.sort(Comparator.comparing((Wine wine) -> SystemStamp.of(wine.system())).reversed());
    return new Wines(newestFirst, broken);
  }

  /** Returns each program once, without Debian's scripts where the programs themselves are. */
  private static List<Path> programs(List<Path> folders) {
    Map<Path, Path> byRealPath = new LinkedHashMap<>();
    boolean isDebian = folders.contains(DEBIAN) && Wine.programIn(DEBIAN).isPresent();
    for (Path folder : folders) {
      Wine.programIn(folder)
          .ifPresent(program -> byRealPath.putIfAbsent(realPath(program), program));
    }
    byRealPath.keySet().removeIf(real -> isDebian && real.startsWith(DEBIAN_SCRIPTS));
    return List.copyOf(byRealPath.values());
  }

  private static Path realPath(Path program) {
    try {
      return program.toRealPath();
    } catch (IOException e) {
      return program;
    }
  }

  /**
   * Returns the newest, if there is one.
   *
   * @throws SystemFailure if there are only broken ones
   */
  public Optional<Wine> newest() {
    if (usable.isEmpty() && !broken.isEmpty()) {
      throw broken.get(0);
    }
    return usable.stream().findFirst();
  }

  /** Returns that of a version, by its stamp, such as {@code wine-8.0}. */
  public Optional<Wine> of(String system) {
    return usable.stream().filter(wine -> wine.system().equals(system)).findFirst();
  }
}

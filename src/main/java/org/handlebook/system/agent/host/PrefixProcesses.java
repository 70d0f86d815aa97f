package org.handlebook.system.agent.host;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The processes of Wine prefixes in a folder, told by their environment.
 *
 * <p>Wine's own way, {@code wineserver -k}, leaves processes behind that sleep, and takes half a
 * second. Where there is no {@code /proc}, no process is found.
 */
public final class PrefixProcesses {
  private static final Path PROC = Path.of("/proc");
  private static final long PATIENCE = Duration.ofSeconds(3).toNanos();
  private static final long PAUSE = Duration.ofMillis(2).toNanos();

  private PrefixProcesses() {}

  /** Returns whether they can be told here. */
  static boolean areKnown() {
    return Files.isDirectory(PROC.resolve("self"));
  }

  /**
   * Returns those that run; a process that has ended and only waits to be forgotten has no
   * environment.
   */
  public static List<ProcessHandle> in(Path folder) {
    try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
      return all.filter(process -> isIn(process, folder)).toList();
    }
  }

  private static boolean isIn(ProcessHandle process, Path folder) {
    return environment(Long.toString(process.pid()))
        .filter(environment -> isOf(environment, folder))
        .isPresent();
  }

  /** Ends them all, also those that are being created meanwhile; whether that went well. */
  static boolean end(Path folder) {
    long begin = System.nanoTime();
    List<ProcessHandle> running = in(folder);
    while (!running.isEmpty() && System.nanoTime() - begin < PATIENCE) {
      running.forEach(ProcessHandle::destroyForcibly);
      LockSupport.parkNanos(PAUSE);
      running = in(folder);
    }
    return running.isEmpty();
  }

  /** Returns the ids of all processes of this machine that can be seen. */
  static List<String> ids() {
    return names(PROC).filter(name -> Character.isDigit(name.charAt(0))).toList();
  }

  /** Returns where the kernel tells of the threads of a process; none if it is gone. */
  static Stream<Path> threads(String process) {
    Path threads = PROC.resolve(process).resolve("task");
    return names(threads).map(threads::resolve);
  }

  /** Unlike a stream of a folder, it bears that the folder vanishes meanwhile. */
  private static Stream<String> names(Path folder) {
    String @Nullable [] names = folder.toFile().list();
    return names == null ? Stream.of() : Stream.of(names);
  }

  /**
   * Returns the environment that a process has begun with; "" if it is beginning or has ended,
   * nothing if it is gone or somebody else's.
   */
  static Optional<String> environment(String process) {
    try {
      Path environment = PROC.resolve(process).resolve("environ");
      return Optional.of(Files.readString(environment, ISO_8859_1));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns whether that is the environment of a process of a prefix in that folder, or that is it.
   */
  static boolean isOf(String environment, Path folder) {
    String text = "\0" + environment + "\0";
    String variable = "\0WINEPREFIX=" + latin1(folder);
    return text.contains(variable + "/") || text.contains(variable + "\0");
  }

  private static String latin1(Path folder) {
    return new String(folder.toString().getBytes(UTF_8), ISO_8859_1);
  }
}

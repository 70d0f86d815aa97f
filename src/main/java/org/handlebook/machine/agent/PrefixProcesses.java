package org.handlebook.machine.agent;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * The processes of Wine prefixes in a folder, told by their environment.
 *
 * <p>Wine's own way, {@code wineserver -k}, leaves processes behind that sleep, and takes half a
 * second. Where there is no {@code /proc}, no process is found.
 */
final class PrefixProcesses {
  private static final Path PROC = Path.of("/proc");
  private static final long PATIENCE = Duration.ofSeconds(3).toNanos();
  private static final long PAUSE = Duration.ofMillis(2).toNanos();

  private PrefixProcesses() {}

  /** Whether they can be told here. */
  static boolean areKnown() {
    return Files.isDirectory(PROC.resolve("self"));
  }

  /** Those that run; a process that has ended and only waits to be forgotten has no environment. */
  static List<ProcessHandle> in(Path folder) {
    String variable = "\0WINEPREFIX=" + latin1(folder);
    try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
      return all.filter(process -> belongs(process.pid(), variable)).toList();
    }
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

  private static boolean belongs(long pid, String variable) {
    Path environment = PROC.resolve(Long.toString(pid)).resolve("environ");
    try {
      String text = "\0" + Files.readString(environment, ISO_8859_1) + "\0";
      return text.contains(variable + "/") || text.contains(variable + "\0");
    } catch (IOException e) {
      return false; // it is gone, or somebody else's
    }
  }

  private static String latin1(Path folder) {
    return new String(folder.toString().getBytes(UTF_8), ISO_8859_1);
  }
}

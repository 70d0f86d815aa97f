package org.handlebook.machine.agent;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.machine.MachineFailure;

/**
 * A folder for one run, which is gone after it: its name says whose it is, and its owner holds a
 * lock in it, so that a later run can tell that the owner is gone and clear up after it.
 */
final class RunFolder implements AutoCloseable {
  private static final Pattern NAME = Pattern.compile("handlebook-(\\d+)-(\\d+)-\\d+");
  private static final String LOCK = "lock";

  /** Clocks are put right now and then, and with them the time at which a process began. */
  private static final Duration SAME_TIME = Duration.ofSeconds(10);

  private final Path path;
  private final FileChannel lock;

  private RunFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** A new one, after those in the same place are removed whose owners are gone. */
  static RunFolder in(Path place) {
    try {
      Files.createDirectories(place);
      sweep(place.toRealPath());
      Path path = Files.createTempDirectory(place.toRealPath(), ownName());
      FileChannel lock = open(path);
      lock.lock();
      return new RunFolder(path, lock);
    } catch (IOException e) {
      throw new MachineFailure(
          "no folder for the run can be made in " + place + ": " + IoReason.of(e), e);
    }
  }

  private static String ownName() {
    ProcessHandle self = ProcessHandle.current();
    long start = self.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return "handlebook-" + self.pid() + "-" + start + "-";
  }

  private static FileChannel open(Path folder) throws IOException {
    return FileChannel.open(
        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** Removes the folders in this place whose owners are gone, and ends what still runs in them. */
  static void sweep(Path place) throws IOException {
    for (Path folder : FileTree.children(place)) {
      Matcher name = NAME.matcher(folder.getFileName().toString());
      if (name.matches() && !isRunning(name) && isUnlocked(folder)) {
        PrefixProcesses.end(folder);
        FileTree.remove(folder);
      }
    }
  }

  private static boolean isRunning(Matcher name) {
    Instant start = Instant.ofEpochMilli(Long.parseLong(name.group(2)));
    Optional<ProcessHandle> owner = ProcessHandle.of(Long.parseLong(name.group(1)));
    return owner
        .flatMap(process -> process.info().startInstant())
        .filter(began -> Duration.between(began, start).abs().compareTo(SAME_TIME) < 0)
        .isPresent();
  }

  private static boolean isUnlocked(Path folder) {
    try (FileChannel channel = open(folder);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false; // somebody else's, or somebody else is removing it
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      lock.close();
      FileTree.remove(path);
    } catch (IOException e) {
      throw new MachineFailure("the folder of the run cannot be removed: " + path, e);
    }
  }
}

package org.handlebook.system.agent.host;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.system.SystemFailure;

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

  /** Returns a new one; those in the same place are removed whose owners are gone. */
  static RunFolder in(Path place) {
    try {
      Path real = Files.createDirectories(place).toRealPath();
      Path path = Files.createTempDirectory(real, ownName());
      FileChannel lock =
          FileChannel.open(
              path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      lock.lock();
      sweep(real, Files.getOwner(path));
      return new RunFolder(path, lock);
    } catch (IOException e) {
      throw new SystemFailure(
          "no folder for the run can be made in " + place + ": " + IoReason.of(e), e);
    }
  }

  private static String ownName() {
    ProcessHandle self = ProcessHandle.current();
    long start = self.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return "handlebook-" + self.pid() + "-" + start + "-";
  }

  /**
   * Removes the folders in this place that are this user's and whose owners are gone, and ends what
   * still runs in them. What cannot be removed stays: somebody else may be at it.
   */
  private static void sweep(Path place, UserPrincipal user) throws IOException {
    for (Path folder : FileTree.children(place)) {
      Matcher name = NAME.matcher(folder.getFileName().toString());
      if (name.matches() && !isRunning(name) && FileTree.isFolderOf(user, folder)) {
        tryClear(folder);
      }
    }
  }

  private static void tryClear(Path folder) {
    try {
      if (isUnlocked(folder)) {
        PrefixProcesses.end(folder);
        ServerFolder.removeAllOf(folder);
        FileTree.remove(folder);
      }
    } catch (IOException e) {
      // it stays, and a later run tries again
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

  /** Returns whether nobody holds its lock, which its owner may not have come to make. */
  private static boolean isUnlocked(Path folder) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (NoSuchFileException e) {
      return true;
    } catch (OverlappingFileLockException e) {
      return false; // somebody else in this Java is removing it
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
      throw new SystemFailure("the folder of the run cannot be removed: " + path, e);
    }
  }
}

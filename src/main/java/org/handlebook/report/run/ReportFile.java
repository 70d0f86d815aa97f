package org.handlebook.report.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file that appears whole or not at all: it is written beside its place under a temporary name,
 * which is locked as long as its writer lives, and moved when it is finished. When somebody
 * interrupts the run it is taken away, but for the stream, which says how far the run has come.
 * What a run that died left there is written over.
 */
public final class ReportFile {
  /** What the temporary name adds; a number follows where that is taken. */
  static final String PART = ".part";

  private final Path place;
  private final Path part;
  private final FileChannel channel;
  private final Thread end = new Thread(this::leaveNothing, "handlebook ending");
  private boolean moved;
  private boolean kept;
  private boolean deleted;

  private ReportFile(Path place, Path part, FileChannel channel) {
    this.place = place;
    this.part = part;
    this.channel = channel;
  }

  /** Opens the file of that name; its directory is made when it is missing. */
  public static ReportFile open(Path directory, String name) {
    try {
      Files.createDirectories(directory);
      for (int i = 1; ; i++) {
        Path part = directory.resolve(name + PART + (i == 1 ? "" : i));
        FileChannel channel = locked(part);
        if (channel.isOpen()) {
          ReportFile file = new ReportFile(directory.resolve(name), part, channel);
          if (!name.equals(StreamPlace.FILE)) {
            file.leaveNothingAtTheEnd();
          }
          return file;
        }
      }
    } catch (IOException e) {
      throw new CannotWrite(directory.resolve(name).toString(), e);
    }
  }

  /** Returns the file's channel, to write and to read what was written. */
  FileChannel channel() {
    return channel;
  }

  /** Returns the file's bytes, not buffered. */
  public OutputStream stream() {
    return Channels.newOutputStream(channel);
  }

  /**
   * Moves finished files to their places: all of them, or none when one cannot go there or Java is
   * ending.
   */
  public static void moveAll(List<ReportFile> files) throws IOException {
    for (ReportFile file : files) {
      if (Files.isDirectory(file.place)) {
        throw new FileSystemException(file.place.toString(), null, "there is a folder");
      }
    }
    try (Publication whole = Publication.begin()) {
      if (files.stream().allMatch(ReportFile::keep)) {
        for (ReportFile file : files) {
          file.moveToPlace();
        }
        return;
      }
    }
    Publication.stopIfJavaEnds();
  }

  private void leaveNothingAtTheEnd() {
    try {
      Runtime.getRuntime().addShutdownHook(end);
    } catch (IllegalStateException ending) {
      leaveNothing();
    }
  }

  /** Java is ending: what is not about to be moved to its place is nothing. */
  private synchronized void leaveNothing() {
    try {
      deleted = !kept && Files.deleteIfExists(part);
    } catch (IOException e) {
      deleted = false;
    }
  }

  /** Returns whether the file is there, and stays although Java should end. */
  private synchronized boolean keep() {
    kept = true;
    return !deleted;
  }

  private void moveToPlace() throws IOException {
    channel.close();
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (java.nio.file.AtomicMoveNotSupportedException e) {
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }
    moved = true;
  }

  /** Throws away what was not moved to its place; where that fails, the next run writes over it. */
  public void discard() {
    try {
      channel.close();
      if (!moved) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      moved = false;
    }
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException ending) {
      // there is nothing left to do for it
    }
  }

  /**
   * Returns an open channel that this process holds alone, or a closed one when another writer has
   * it.
   */
  private static FileChannel locked(Path part) throws IOException {
    FileChannel channel =
        FileChannel.open(
            part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (holds(channel)) {
      return channel.truncate(0);
    }
    channel.close();
    return channel;
  }

  /** Deletes what a writer left that does not live any more. */
  static void deleteIfDead(Path part) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      if (!holds(channel)) {
        return;
      }
    }
    Files.deleteIfExists(part);
  }

  private static boolean holds(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}

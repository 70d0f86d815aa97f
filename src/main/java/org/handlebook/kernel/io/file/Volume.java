package org.handlebook.kernel.io.file;

import java.util.List;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/**
 * Describes, lists, renames and copies files by their paths, and makes and removes folders.
 *
 * @source Microsoft, "File Management Functions", "Directory Management Functions"
 */
public final class Volume {
  private final Disk disk;

  Volume(Disk disk) {
    this.disk = disk;
  }

  /** Returns whether a path means what is written there, letter by letter, however long it is. */
  public static boolean isLiteral(String path) {
    return Disk.isLiteral(path);
  }

  /**
   * Returns what is known of a file or folder; the root of a drive is a folder.
   *
   * @return {@link NtStatus#OBJECT_NAME_NOT_FOUND}, {@link NtStatus#OBJECT_PATH_NOT_FOUND} or
   *     {@link NtStatus#OBJECT_NAME_INVALID} for a path that leads to none
   */
  public Outcome<FileDescription> describe(String path) {
    if (Disk.isRootOf(path) && !Disk.isThere(path)) {
      return Outcome.refused(NtStatus.OBJECT_PATH_NOT_FOUND);
    } else if (Disk.isRootOf(path)) {
      FileTimes times = new FileTimes(0, 0, 0);
      return Outcome.of(new FileDescription("", FileDescription.DIRECTORY, times, 0, 0));
    }
    return disk.find(path).map(DiskFile::describe);
  }

  /** Gives a file or folder those attributes; refused as {@link #describe} is. */
  public NtStatus setAttributes(String path, int attributes) {
    return disk.find(path)
        .map(
            file -> {
              file.attributes(attributes);
              return file;
            })
        .status();
  }

  /**
   * Makes a folder.
   *
   * @return {@link NtStatus#OBJECT_NAME_COLLISION} if something has the name; as {@link #describe}
   */
  public NtStatus createFolder(Caller caller, String path) {
    return Disk.isRootOf(path)
        ? NtStatus.OBJECT_NAME_COLLISION
        : create(caller, path, FileDescription.DIRECTORY);
  }

  /** Makes an empty file; refused as {@link #createFolder} is. */
  public NtStatus createFile(Caller caller, String path) {
    return create(caller, path, FileDescription.ARCHIVE);
  }

  private NtStatus create(Caller caller, String path, int attributes) {
    Outcome<String> key = disk.key(path);
    if (!key.isRefused() && disk.get(key.value()) != null) {
      return NtStatus.OBJECT_NAME_COLLISION;
    } else if (!key.isRefused()) {
      disk.put(path, attributes, caller.describe(FileObject.TYPE));
    }
    return key.status();
  }

  /**
   * Removes a folder.
   *
   * @return {@link NtStatus#NOT_A_DIRECTORY} for a file, {@link NtStatus#DIRECTORY_NOT_EMPTY} if
   *     there is something in it, {@link NtStatus#SHARING_VIOLATION} if an opening does not share
   *     deleting; as {@link #describe}
   */
  public NtStatus removeFolder(String path) {
    Outcome<DiskFile> found = disk.find(path);
    if (found.isRefused()) {
      return found.status();
    } else if (!found.value().isFolder()) {
      return NtStatus.NOT_A_DIRECTORY;
    } else if (!found.value().lets(ShareAccess.OF_DELETION)) {
      return NtStatus.SHARING_VIOLATION;
    } else if (!disk.isEmpty(path)) {
      return NtStatus.DIRECTORY_NOT_EMPTY;
    }
    found.value().unlink();
    return NtStatus.SUCCESS;
  }

  /** Returns what is in a folder, by name: {@link NtStatus#OBJECT_PATH_NOT_FOUND} if none is. */
  public Outcome<List<FileDescription>> list(String folder) {
    return disk.list(folder).map(files -> files.stream().map(DiskFile::describe).toList());
  }

  /**
   * Renames a file or folder, also into another folder.
   *
   * @param replaces whether a file that has the name goes
   * @return {@link NtStatus#OBJECT_NAME_COLLISION} if something has the name; as {@link
   *     FileSystem#delete} for what is renamed and what goes
   */
  public NtStatus rename(Caller caller, String from, String to, boolean replaces) {
    Outcome<DiskFile> source = disk.find(from).then(file -> movable(caller, file));
    Outcome<String> key = source.then(file -> disk.key(to));
    if (key.isRefused()) {
      return key.status();
    }
    DiskFile target = disk.get(key.value());
    if (target != null && target != source.value()) {
      NtStatus gone = replaces ? gone(caller, target) : NtStatus.OBJECT_NAME_COLLISION;
      if (!gone.isSuccess()) {
        return gone;
      }
    }
    disk.move(source.value(), from, to);
    return NtStatus.SUCCESS;
  }

  private static Outcome<DiskFile> movable(Caller caller, DiskFile file) {
    return file.isFolder() || file.isReadOnly()
        ? Outcome.of(file)
        : FileSystem.deletable(caller, file);
  }

  private static NtStatus gone(Caller caller, DiskFile file) {
    Outcome<DiskFile> deletable =
        file.isFolder()
            ? Outcome.refused(NtStatus.ACCESS_DENIED)
            : FileSystem.deletable(caller, file);
    if (!deletable.isRefused()) {
      file.unlink();
    }
    return deletable.status();
  }

  /**
   * Copies a file, with its attributes and the time of its last change.
   *
   * @param replaces whether a file that has the name is overwritten
   * @return {@link NtStatus#OBJECT_NAME_COLLISION}; {@link NtStatus#SHARING_VIOLATION} if an
   *     opening of either is in the way, {@link NtStatus#ACCESS_DENIED} for a folder or to
   *     overwrite what is read-only; as {@link #describe}
   */
  public NtStatus copy(Caller caller, String from, String to, boolean replaces) {
    Outcome<DiskFile> source = disk.find(from);
    Outcome<String> key = source.then(file -> disk.key(to));
    if (key.isRefused()) {
      return key.status();
    } else if (source.value().isFolder()) {
      return NtStatus.ACCESS_DENIED;
    } else if (!source.value().lets(ShareAccess.OF_READING)) {
      return NtStatus.SHARING_VIOLATION;
    }
    DiskFile target = disk.get(key.value());
    NtStatus writable = target == null ? NtStatus.SUCCESS : writable(target, replaces);
    if (!writable.isSuccess()) {
      return writable;
    }
    FileDescription copied = source.value().describe();
    DiskFile made = target == null ? disk.put(to, 0, caller.describe(FileObject.TYPE)) : target;
    made.content().copy(source.value().content());
    made.written();
    made.attributes(copied.attributes() | FileDescription.ARCHIVE);
    FileTimes times = made.describe().times();
    made.times(new FileTimes(times.created(), times.accessed(), copied.times().written()));
    return NtStatus.SUCCESS;
  }

  private static NtStatus writable(DiskFile target, boolean replaces) {
    if (!replaces) {
      return NtStatus.OBJECT_NAME_COLLISION;
    } else if (target.isFolder() || target.isReadOnly()) {
      return NtStatus.ACCESS_DENIED;
    }
    return target.lets(ShareAccess.OF_OVERWRITING) ? NtStatus.SUCCESS : NtStatus.SHARING_VIOLATION;
  }
}

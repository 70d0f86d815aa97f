package org.handlebook.kernel.io.file;

import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The files of one computer's disk, by path; upper and lower case do not differ, nor do slash and
 * backslash. A file stays when nobody has it open.
 */
public final class FileSystem {
  private final ObjectManager objects;
  private final HandleManager handles;
  private final Disk disk;

  /** Has the files of a new disk, which notes the time of that clock. */
  public FileSystem(ObjectManager objects, HandleManager handles, Clock clock) {
    this.objects = objects;
    this.handles = handles;
    this.disk = new Disk(clock);
  }

  /** Returns what describes and moves files by their paths. */
  public Volume volume() {
    return new Volume(disk);
  }

  /**
   * Opens a file, and makes it first if the disposition says so.
   *
   * @return the opening; {@link NtStatus#DELETE_PENDING} if the file goes as soon as it is closed,
   *     {@link NtStatus#OBJECT_NAME_COLLISION} if the file exists and only a new one will do,
   *     {@link NtStatus#OBJECT_NAME_NOT_FOUND} if it does not and only an existing one will, {@link
   *     NtStatus#OBJECT_NAME_INVALID} for a name that no file can have, {@link
   *     NtStatus#OBJECT_PATH_NOT_FOUND} if its folder does not exist, {@link
   *     NtStatus#ACCESS_DENIED} or {@link NtStatus#PRIVILEGE_NOT_HELD} as the {@linkplain
   *     FileObject#access access check} says, {@link NtStatus#SHARING_VIOLATION} if another opening
   *     is in the way, {@link NtStatus#USER_MAPPED_FILE} if the file would lose what a section
   *     shows, and what {@link Caller#describe} says of a descriptor
   */
  public Outcome<Opened> open(Caller caller, FileRequest request) {
    return disk.key(request.path()).then(key -> open(caller, request, disk.get(key)));
  }

  private Outcome<Opened> open(Caller caller, FileRequest request, @Nullable DiskFile file) {
    if (file != null && file.isDeletePending()) {
      return Outcome.refused(NtStatus.DELETE_PENDING);
    }
    if (file != null) {
      return request.disposition().opens()
          ? openExisting(caller, request, file)
          : Outcome.refused(NtStatus.OBJECT_NAME_COLLISION);
    }
    return request.disposition().creates()
        ? create(caller, request)
        : Outcome.refused(NtStatus.OBJECT_NAME_NOT_FOUND);
  }

  private Outcome<Opened> openExisting(Caller caller, FileRequest request, DiskFile file) {
    boolean overwrites = request.disposition().overwrites();
    boolean isOutOfReach = file.isFolder() && (overwrites || !request.opensFolders());
    boolean isHidden =
        request.disposition() == Disposition.OVERWRITE_OR_CREATE
            && file.hasBeside(request.attributes());
    if (isOutOfReach || isHidden || (file.isReadOnly() && (overwrites || writes(request)))) {
      return Outcome.refused(NtStatus.ACCESS_DENIED);
    }
    int needed = overwrites ? FileObject.WRITE_DATA : 0;
    Outcome<Integer> access =
        FileObject.access(caller, file.security(), request.desiredAccess() | needed)
            .then(all -> FileObject.access(caller, file.security(), request.desiredAccess()));
    if (access.isRefused()) {
      return Outcome.refused(access.status());
    }
    ShareAccess share = ShareAccess.of(access.value(), request.shareMode());
    if (!file.lets(overwrites ? share.writing() : share)) {
      return Outcome.refused(NtStatus.SHARING_VIOLATION);
    }
    if (overwrites && file.content().isMapped()) {
      return Outcome.refused(NtStatus.USER_MAPPED_FILE);
    }
    if (overwrites) {
      file.content().resize(0);
      if (request.disposition() == Disposition.OVERWRITE_OR_CREATE) {
        file.attributes(request.attributes());
      }
      file.written();
    }
    return Outcome.of(opened(caller, request, file, access.value(), true));
  }

  private static boolean writes(FileRequest request) {
    int rights = FileObject.TYPE.rights(request.desiredAccess());
    return (rights & (FileObject.WRITE_DATA | FileObject.APPEND_DATA)) != 0;
  }

  private Outcome<Opened> create(Caller caller, FileRequest request) {
    if ((request.desiredAccess() & AccessMask.ACCESS_SYSTEM_SECURITY) != 0) {
      return Outcome.refused(NtStatus.PRIVILEGE_NOT_HELD);
    }
    int access = FileObject.TYPE.rights(request.desiredAccess()) | FileObject.ALWAYS_GRANTED;
    int attributes = (request.attributes() & FileDescription.SETTABLE) | FileDescription.ARCHIVE;
    return caller
        .describe(request.security(), FileObject.TYPE)
        .map(security -> disk.put(request.path(), attributes, security))
        .map(file -> opened(caller, request, file, access, false));
  }

  private Opened opened(
      Caller caller, FileRequest request, DiskFile file, int access, boolean existed) {
    ShareAccess share = ShareAccess.of(access, request.shareMode());
    DiskFileObject opening =
        objects.create(
            FileObject.TYPE,
            file.security(),
            header -> new DiskFileObject(header, request, file, share));
    file.opened(opening);
    return new Opened(handles.created(caller, opening, access, request.inherit()), existed);
  }

  /**
   * Deletes a file, as POSIX does: its name is free at once, and who has it open goes on with it.
   *
   * @return {@link NtStatus#OBJECT_NAME_INVALID}, {@link NtStatus#OBJECT_PATH_NOT_FOUND} or {@link
   *     NtStatus#OBJECT_NAME_NOT_FOUND} for a name that no file has, {@link
   *     NtStatus#DELETE_PENDING} if it goes as soon as it is closed, {@link
   *     NtStatus#ACCESS_DENIED}, {@link NtStatus#SHARING_VIOLATION} if an opening does not share
   *     deleting, {@link NtStatus#CANNOT_DELETE} if there is a section on it
   * @source Microsoft, "DeleteFile" and FILE_DISPOSITION_POSIX_SEMANTICS: NTFS since Windows 10
   *     1903 (dotnet/corefx#38186), where the name was taken until the last close before; winfsp
   *     sys/fileinfo.c: sections count all the same
   */
  public NtStatus delete(Caller caller, String path) {
    Outcome<DiskFile> deletable = disk.find(path).then(file -> deletable(caller, file));
    if (!deletable.isRefused()) {
      deletable.value().unlink();
    }
    return deletable.status();
  }

  static Outcome<DiskFile> deletable(Caller caller, DiskFile file) {
    if (file.isDeletePending()) {
      return Outcome.refused(NtStatus.DELETE_PENDING);
    } else if (file.isFolder() || file.isReadOnly()) {
      return Outcome.refused(NtStatus.ACCESS_DENIED);
    }
    Outcome<Integer> access = FileObject.access(caller, file.security(), AccessMask.DELETE);
    if (access.isRefused()) {
      return Outcome.refused(access.status());
    }
    if (!file.lets(ShareAccess.OF_DELETION)) {
      return Outcome.refused(NtStatus.SHARING_VIOLATION);
    }
    return file.content().isMapped() ? Outcome.refused(NtStatus.CANNOT_DELETE) : Outcome.of(file);
  }

  /**
   * Returns the opening of a file that a handle leads to, if the handle grants {@code access}.
   *
   * @return {@link NtStatus#INVALID_HANDLE}, {@link NtStatus#OBJECT_TYPE_MISMATCH}, {@link
   *     NtStatus#ACCESS_DENIED}; {@link NtStatus#INVALID_DEVICE_REQUEST} for another device
   */
  public Outcome<DiskFileObject> opening(Caller caller, long handle, int access) {
    return handles
        .reference(caller, handle, FileObject.TYPE, access)
        .then(
            file ->
                file instanceof DiskFileObject opening
                    ? Outcome.of(opening)
                    : Outcome.refused(NtStatus.INVALID_DEVICE_REQUEST));
  }

  /**
   * Makes a file end where the opening's pointer stands.
   *
   * @return as {@link #opening} does, without FILE_WRITE_DATA; {@link NtStatus#USER_MAPPED_FILE} if
   *     the file would lose what a section shows
   */
  public NtStatus setEndOfFile(Caller caller, long handle) {
    Outcome<DiskFileObject> opening = opening(caller, handle, FileObject.WRITE_DATA);
    if (opening.isRefused()) {
      return opening.status();
    }
    FileContent content = opening.value().content();
    long end = opening.value().pointer().value();
    if (content.isMapped() && end < content.size()) {
      return NtStatus.USER_MAPPED_FILE;
    }
    content.resize(end);
    return NtStatus.SUCCESS;
  }

  /**
   * A file that was opened.
   *
   * @param handle the opening
   * @param existed whether the file was there before
   */
  public record Opened(long handle, boolean existed) {}
}

package org.handlebook.kernel.io.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handlebook.kernel.NtStatus;
import org.handlebook.kernel.Outcome;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.security.AccessMask;

/**
 * The files of one computer's disk, by path; upper and lower case do not differ, nor do slash and
 * backslash. A file stays when nobody has it open.
 */
public final class FileSystem {
  /** Characters that no file name has: wildcards, and what command lines mean otherwise. */
  private static final List<String> FORBIDDEN = List.of("*", "?", "<", ">", "|", "\"");

  private final ObjectManager objects;
  private final HandleManager handles;
  private final Map<String, DiskFile> files = new HashMap<>();

  public FileSystem(ObjectManager objects, HandleManager handles) {
    this.objects = objects;
    this.handles = handles;
  }

  /**
   * Opens a file, and makes it first if the disposition says so.
   *
   * @return the opening; {@link NtStatus#OBJECT_NAME_COLLISION} if the file exists and only a new
   *     one will do, {@link NtStatus#OBJECT_NAME_NOT_FOUND} if it does not and only an existing one
   *     will, {@link NtStatus#OBJECT_NAME_INVALID} for a name that no file can have, {@link
   *     NtStatus#OBJECT_PATH_NOT_FOUND} if its folder does not exist, {@link
   *     NtStatus#ACCESS_DENIED} or {@link NtStatus#PRIVILEGE_NOT_HELD} as the {@linkplain
   *     FileObject#access access check} says, {@link NtStatus#SHARING_VIOLATION} if another opening
   *     is in the way, {@link NtStatus#USER_MAPPED_FILE} if the file would lose what a section
   *     shows, and what {@link Caller#describe} says of a descriptor
   */
  public Outcome<Opened> open(Caller caller, FileRequest request) {
    if (FORBIDDEN.stream().anyMatch(request.path()::contains)) {
      return Outcome.refused(NtStatus.OBJECT_NAME_INVALID);
    }
    String key = request.path().toUpperCase(Locale.ROOT).replace('/', '\\');
    if (!isInExistingFolder(key)) {
      return Outcome.refused(NtStatus.OBJECT_PATH_NOT_FOUND);
    }
    DiskFile file = files.get(key);
    if (file != null) {
      return request.disposition().opens()
          ? openExisting(caller, request, file)
          : Outcome.refused(NtStatus.OBJECT_NAME_COLLISION);
    }
    return request.disposition().creates()
        ? create(caller, request, key)
        : Outcome.refused(NtStatus.OBJECT_NAME_NOT_FOUND);
  }

  private Outcome<Opened> openExisting(Caller caller, FileRequest request, DiskFile file) {
    boolean overwrites = request.disposition().overwrites();
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
      file.content().empty();
    }
    return Outcome.of(opened(caller, request, file, access.value(), true));
  }

  private Outcome<Opened> create(Caller caller, FileRequest request, String key) {
    if ((request.desiredAccess() & AccessMask.ACCESS_SYSTEM_SECURITY) != 0) {
      return Outcome.refused(NtStatus.PRIVILEGE_NOT_HELD);
    }
    int access = FileObject.TYPE.rights(request.desiredAccess()) | FileObject.ALWAYS_GRANTED;
    return caller
        .describe(request.security(), FileObject.TYPE)
        .map(DiskFile::new)
        .map(
            file -> {
              files.put(key, file);
              return opened(caller, request, file, access, false);
            });
  }

  private Opened opened(
      Caller caller, FileRequest request, DiskFile file, int access, boolean existed) {
    ShareAccess share = ShareAccess.of(access, request.shareMode());
    DiskFileObject opening =
        objects.create(
            FileObject.TYPE,
            file.security(),
            header ->
                new DiskFileObject(header, request.path(), request.synchronous(), file, share));
    file.opened(opening);
    return new Opened(handles.created(caller, opening, access, request.inherit()), existed);
  }

  /** The disk has no folders but its root; the current folder is taken for it. */
  private static boolean isInExistingFolder(String key) {
    int end = key.lastIndexOf('\\') + 1;
    return end == 0 || key.substring(0, end).matches("([A-Z]:)?\\\\");
  }

  /**
   * A file that was opened.
   *
   * @param handle the opening
   * @param existed whether the file was there before
   */
  public record Opened(long handle, boolean existed) {}
}

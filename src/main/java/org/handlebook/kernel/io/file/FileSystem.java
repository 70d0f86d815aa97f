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
   * @param desiredAccess what the opening may do; 0 asks for nothing but looking at attributes
   * @param shareMode what others may do meanwhile: 1 read, 2 write, 4 delete
   * @return the opening; {@link NtStatus#OBJECT_NAME_COLLISION} if the file exists and only a new
   *     one will do, {@link NtStatus#OBJECT_NAME_NOT_FOUND} if it does not and only an existing one
   *     will, {@link NtStatus#OBJECT_NAME_INVALID} for a name that no file can have, {@link
   *     NtStatus#OBJECT_PATH_NOT_FOUND} if its folder does not exist, {@link
   *     NtStatus#PRIVILEGE_NOT_HELD} for the access to audit, {@link NtStatus#SHARING_VIOLATION} if
   *     another opening is in the way, {@link NtStatus#USER_MAPPED_FILE} if the file would lose
   *     what a section shows
   */
  public Outcome<Opened> open(
      Caller caller,
      String path,
      int desiredAccess,
      int shareMode,
      Disposition disposition,
      boolean inherit) {
    if (FORBIDDEN.stream().anyMatch(path::contains)) {
      return Outcome.refused(NtStatus.OBJECT_NAME_INVALID);
    }
    String key = path.toUpperCase(Locale.ROOT).replace('/', '\\');
    if (!isInExistingFolder(key)) {
      return Outcome.refused(NtStatus.OBJECT_PATH_NOT_FOUND);
    }
    boolean exists = files.containsKey(key);
    if (exists ? !disposition.opens() : !disposition.creates()) {
      return Outcome.refused(
          exists ? NtStatus.OBJECT_NAME_COLLISION : NtStatus.OBJECT_NAME_NOT_FOUND);
    }
    if ((desiredAccess & AccessMask.ACCESS_SYSTEM_SECURITY) != 0) {
      return Outcome.refused(NtStatus.PRIVILEGE_NOT_HELD);
    }
    int access = FileObject.TYPE.rights(desiredAccess) | FileObject.ALWAYS_GRANTED;
    ShareAccess share = ShareAccess.of(access, shareMode);
    DiskFile file = files.computeIfAbsent(key, name -> new DiskFile());
    boolean overwrites = exists && disposition.overwrites();
    if (!file.lets(overwrites ? share.writing() : share)) {
      return Outcome.refused(NtStatus.SHARING_VIOLATION);
    }
    if (overwrites && file.content().isMapped()) {
      return Outcome.refused(NtStatus.USER_MAPPED_FILE);
    }
    if (overwrites) {
      file.content().empty();
    }
    DiskFileObject opening = newOpening(caller, path, file, share);
    return Outcome.of(new Opened(handles.created(caller, opening, access, inherit), exists));
  }

  /** The disk has no folders but its root; the current folder is taken for it. */
  private static boolean isInExistingFolder(String key) {
    int end = key.lastIndexOf('\\') + 1;
    return end == 0 || key.substring(0, end).matches("([A-Z]:)?\\\\");
  }

  private DiskFileObject newOpening(Caller caller, String path, DiskFile file, ShareAccess share) {
    DiskFileObject opening =
        objects.create(
            FileObject.TYPE,
            caller.describe(FileObject.TYPE),
            header -> new DiskFileObject(header, path, file, share));
    file.opened(opening);
    return opening;
  }

  /**
   * A file that was opened.
   *
   * @param handle the opening
   * @param existed whether the file was there before
   */
  public record Opened(long handle, boolean existed) {}
}

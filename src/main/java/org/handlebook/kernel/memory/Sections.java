package org.handlebook.kernel.memory;

import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.file.DiskFileObject;
import org.handlebook.kernel.io.file.FileContent;
import org.handlebook.kernel.namespace.NamedObjects;
import org.handlebook.kernel.namespace.ObjectAttributes;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/**
 * Makes sections. A section stays on its file when every handle to the file is closed; it stands
 * for the file's bytes, not for that opening.
 */
public final class Sections {
  private final HandleManager handles;
  private final NamedObjects names;

  public Sections(HandleManager handles, NamedObjects names) {
    this.handles = handles;
    this.names = names;
  }

  /**
   * Makes a section and opens it for the caller; if its name exists already, opens the existing
   * section instead, whose size and protection stay.
   *
   * @return as {@link NamedObjects#create} does, and before a look at the name: {@link
   *     NtStatus#INVALID_PARAMETER} for a stretch of no bytes, {@link
   *     NtStatus#MAPPED_FILE_SIZE_ZERO} for all of an empty file, {@link NtStatus#SECTION_TOO_BIG}
   *     for more than a file has that cannot be written, {@link NtStatus#INVALID_FILE_FOR_SECTION}
   *     for what is no file on a disk, or what is wrong with the file's handle
   */
  public Outcome<Long> create(
      Caller caller, ObjectAttributes attributes, int desiredAccess, SectionRequest request) {
    return backing(caller, request)
        .then(
            content ->
                names.create(
                    caller,
                    attributes,
                    SectionObject.TYPE,
                    desiredAccess,
                    header ->
                        new SectionObject(
                            header,
                            content,
                            request.maximumSize() == 0 ? content.size() : size(request),
                            request.protection(),
                            request.committed() || request.fileHandle() != null)));
  }

  private static long size(SectionRequest request) {
    return request.fileHandle() == null
        ? FileContent.wholePages(request.maximumSize())
        : request.maximumSize();
  }

  private Outcome<FileContent> backing(Caller caller, SectionRequest request) {
    long size = request.maximumSize();
    Long fileHandle = request.fileHandle();
    if (size < 0) {
      return Outcome.refused(NtStatus.SECTION_TOO_BIG);
    }
    if (fileHandle == null && request.image()) {
      return Outcome.refused(NtStatus.INVALID_FILE_FOR_SECTION);
    } else if (fileHandle == null) {
      return size == 0
          ? Outcome.refused(NtStatus.INVALID_PARAMETER)
          : Outcome.of(new FileContent(FileContent.wholePages(size)));
    }
    return handles
        .reference(caller, fileHandle, FileObject.TYPE, request.protection().fileAccess())
        .then(file -> backing(file, request));
  }

  private static Outcome<FileContent> backing(FileObject file, SectionRequest request) {
    long size = request.maximumSize();
    if (!(file instanceof DiskFileObject disk) || request.image()) {
      return Outcome.refused(NtStatus.INVALID_FILE_FOR_SECTION);
    }
    FileContent content = disk.content();
    if (size == 0 && content.size() == 0) {
      return Outcome.refused(NtStatus.MAPPED_FILE_SIZE_ZERO);
    }
    if (size > content.size() && !request.protection().writes()) {
      return Outcome.refused(NtStatus.SECTION_TOO_BIG);
    }
    content.extend(size);
    return Outcome.of(content);
  }
}

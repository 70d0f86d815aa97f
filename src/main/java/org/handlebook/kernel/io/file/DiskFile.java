package org.handlebook.kernel.io.file;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.kernel.security.SecurityDescriptor;

/**
 * A file on the disk: what it holds, who may do what with it, and who has it open. No kernel
 * object.
 */
final class DiskFile {
  private final SecurityDescriptor security;
  private final Runnable whenDeleted;
  private final FileContent content = new FileContent(0);
  private final List<DiskFileObject> openings = new ArrayList<>();
  private boolean deletePending;

  DiskFile(SecurityDescriptor security, Runnable whenDeleted) {
    this.security = security;
    this.whenDeleted = whenDeleted;
  }

  SecurityDescriptor security() {
    return security;
  }

  FileContent content() {
    return content;
  }

  void opened(DiskFileObject opening) {
    openings.add(opening);
  }

  void closed(DiskFileObject opening) {
    openings.remove(opening);
    deleteOnceClosed();
  }

  boolean lets(ShareAccess asked) {
    return openings.stream().allMatch(other -> asked.agreesWith(other.share()));
  }

  /** Whether the file goes when nobody has it open any more, and nobody can open it meanwhile. */
  boolean isDeletePending() {
    return deletePending;
  }

  /** The file goes as soon as nobody has it open. */
  void delete() {
    deletePending = true;
    deleteOnceClosed();
  }

  private void deleteOnceClosed() {
    if (deletePending && openings.isEmpty()) {
      whenDeleted.run();
    }
  }
}

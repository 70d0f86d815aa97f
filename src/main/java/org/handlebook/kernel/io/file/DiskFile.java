package org.handlebook.kernel.io.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.handlebook.kernel.security.SecurityDescriptor;

/**
 * A file on the disk: what it holds, who may do what with it, and who has it open. No kernel
 * object.
 */
final class DiskFile {
  private final SecurityDescriptor security;
  private final Consumer<DiskFile> unlink;
  private final FileContent content = new FileContent(0);
  private final List<DiskFileObject> openings = new ArrayList<>();
  private boolean deletePending;

  /**
   * Makes a file.
   *
   * @param unlink takes its name away, if it has that still
   */
  DiskFile(SecurityDescriptor security, Consumer<DiskFile> unlink) {
    this.security = security;
    this.unlink = unlink;
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
    unlinkOnceClosed();
  }

  boolean lets(ShareAccess asked) {
    return openings.stream().allMatch(other -> asked.agreesWith(other.share()));
  }

  /**
   * Returns whether the file goes when nobody has it open any more, and nobody can open it
   * meanwhile.
   */
  boolean isDeletePending() {
    return deletePending;
  }

  /** The file loses its name now; who has it open keeps it. */
  void unlink() {
    unlink.accept(this);
  }

  /** The file goes as soon as nobody has it open. */
  void deleteOnceClosed() {
    deletePending = true;
    unlinkOnceClosed();
  }

  private void unlinkOnceClosed() {
    if (deletePending && openings.isEmpty()) {
      unlink();
    }
  }
}

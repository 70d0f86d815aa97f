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
  private final FileContent content = new FileContent(0);
  private final List<DiskFileObject> openings = new ArrayList<>();

  DiskFile(SecurityDescriptor security) {
    this.security = security;
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
  }

  boolean lets(ShareAccess asked) {
    return openings.stream().allMatch(other -> asked.agreesWith(other.share()));
  }
}

package org.handlebook.kernel.io.file;

import java.util.ArrayList;
import java.util.List;

/** A file on the disk: what it holds, and who has it open. No kernel object. */
final class DiskFile {
  private final FileContent content = new FileContent(0);
  private final List<DiskFileObject> openings = new ArrayList<>();

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

package org.handlebook.kernel.io.file;

import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.object.ObjectHeader;

/** One opening of a file on the disk. */
public final class DiskFileObject extends FileObject {
  private final DiskFile file;
  private final ShareAccess share;

  DiskFileObject(
      ObjectHeader header, String path, boolean synchronous, DiskFile file, ShareAccess share) {
    super(header, path, synchronous);
    this.file = file;
    this.share = share;
  }

  /** What the file holds. */
  public FileContent content() {
    return file.content();
  }

  ShareAccess share() {
    return share;
  }

  @Override
  protected void cleanup() {
    file.closed(this);
  }
}

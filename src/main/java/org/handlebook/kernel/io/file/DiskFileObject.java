package org.handlebook.kernel.io.file;

import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.object.ObjectHeader;

/** One opening of a file on the disk. */
public final class DiskFileObject extends FileObject {
  private final ShareAccess share;
  private final Runnable whenClosed;

  DiskFileObject(ObjectHeader header, String path, ShareAccess share, Runnable whenClosed) {
    super(header, path);
    this.share = share;
    this.whenClosed = whenClosed;
  }

  ShareAccess share() {
    return share;
  }

  @Override
  protected void lastHandleClosed() {
    whenClosed.run();
  }
}

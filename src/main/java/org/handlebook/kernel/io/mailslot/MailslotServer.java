package org.handlebook.kernel.io.mailslot;

import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.object.ObjectHeader;

/**
 * The reading end of a mailslot, which is the mailslot itself: it is gone when the last handle to
 * it is.
 */
public final class MailslotServer extends FileObject {
  private final int maximumMessageSize;
  private final int readTimeout;
  private final Runnable whenClosed;

  MailslotServer(
      ObjectHeader header,
      String name,
      int maximumMessageSize,
      int readTimeout,
      Runnable whenClosed) {
    super(header, name, false);
    this.maximumMessageSize = maximumMessageSize;
    this.readTimeout = readTimeout;
    this.whenClosed = whenClosed;
  }

  /** In bytes; 0 for no limit. */
  public int maximumMessageSize() {
    return maximumMessageSize;
  }

  /** In milliseconds; -1 for ever. */
  public int readTimeout() {
    return readTimeout;
  }

  @Override
  protected void cleanup() {
    whenClosed.run();
  }
}

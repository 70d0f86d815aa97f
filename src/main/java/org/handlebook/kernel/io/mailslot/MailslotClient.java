package org.handlebook.kernel.io.mailslot;

import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.status.NtStatus;

/** A writing end of a mailslot: each write is a message. */
public final class MailslotClient extends FileObject {
  private final MailslotServer server;

  MailslotClient(ObjectHeader header, String name, boolean synchronous, MailslotServer server) {
    super(header, name, synchronous);
    this.server = server;
  }

  @Override
  protected void write(Irp irp, byte[] data) {
    NtStatus status = server.accept(data);
    irp.complete(status, status.isSuccess() ? data.length : 0);
  }

  /** Refuses: there is nothing to be read from a writing end, though its handle may let. */
  @Override
  protected void read(Irp irp, int length) {
    irp.complete(NtStatus.INVALID_PARAMETER);
  }
}

package org.handlebook.kernel.io.mailslot;

import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.status.NtStatus;

/** An opening of the mailslots' device itself, which has no messages. */
public final class MailslotRoot extends FileObject {
  MailslotRoot(ObjectHeader header, boolean synchronous) {
    super(header, "\\", synchronous);
  }

  @Override
  protected void read(Irp irp, int length) {
    irp.complete(NtStatus.INVALID_PARAMETER);
  }

  @Override
  protected void write(Irp irp, byte[] data) {
    irp.complete(NtStatus.INVALID_PARAMETER);
  }
}

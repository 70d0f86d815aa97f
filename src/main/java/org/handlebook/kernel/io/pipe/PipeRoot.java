package org.handlebook.kernel.io.pipe;

import org.handlebook.kernel.io.DeviceKind;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.status.NtStatus;

/** An opening of the pipes' device itself, to wait for a pipe. */
public final class PipeRoot extends FileObject {
  PipeRoot(ObjectHeader header, boolean synchronous) {
    super(header, "\\", synchronous);
  }

  @Override
  public DeviceKind device() {
    return DeviceKind.PIPE;
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

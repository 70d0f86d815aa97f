package org.handlebook.kernel.io;

import org.handlebook.kernel.object.KeptBy;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.status.NtStatus;

/**
 * The port that a file object or a job is associated with, and the key by which its packets say
 * whose they are (IO_COMPLETION_CONTEXT).
 */
public record CompletionContext(ObjectManager objects, IoCompletion port, long key) {

  /** Keeps the port for as long as the object has it. */
  public void keep() {
    objects.keep(port, KeptBy.AN_ASSOCIATION);
  }

  /** Lets go of it. */
  public void release() {
    objects.release(port, KeptBy.AN_ASSOCIATION);
  }

  /**
   * Tells of what is no operation.
   *
   * @param message stands where a packet says how many bytes were moved
   */
  public void tell(int message, long context) {
    port.queue(new IoCompletion.Packet(key, context, NtStatus.SUCCESS, message));
  }

  /** Tells of an operation that is over, unless its caller waits for it or was refused. */
  void tell(Irp irp) {
    if (irp.context() != 0 && !irp.isRefusedAtOnce()) {
      port.queue(new IoCompletion.Packet(key, irp.context(), irp.status(), irp.count()));
    }
  }
}

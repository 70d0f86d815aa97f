package org.handlebook.kernel.io;

import org.handlebook.kernel.object.KeptBy;
import org.handlebook.kernel.object.ObjectManager;

/**
 * The port that a file object is associated with, and the key by which its packets say whose they
 * are (IO_COMPLETION_CONTEXT).
 */
record CompletionContext(ObjectManager objects, IoCompletion port, long key) {

  /** Keeps the port for as long as the file object has it. */
  void keep() {
    objects.keep(port, KeptBy.A_FILE);
  }

  void release() {
    objects.release(port, KeptBy.A_FILE);
  }

  /** Tells of an operation that is over, unless its caller waits for it or was refused. */
  void tell(Irp irp) {
    if (irp.context() != 0 && !irp.isRefusedAtOnce()) {
      port.queue(new IoCompletion.Packet(key, irp.context(), irp.status(), irp.count()));
    }
  }
}

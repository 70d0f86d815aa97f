package org.handlebook.kernel.io;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectManager;

/** A file whose device keeps every read until a test completes it. */
final class KeptRequests extends FileObject {
  private final List<Irp> kept = new ArrayList<>();
  private int cleanups;

  private KeptRequests(ObjectHeader header, boolean synchronous) {
    super(header, "kept", synchronous);
  }

  static KeptRequests in(ObjectManager objects, Caller caller, boolean synchronous) {
    return objects.create(
        TYPE, caller.describe(TYPE), header -> new KeptRequests(header, synchronous));
  }

  long handle(HandleManager handles, Caller caller, int access) {
    return handles.created(caller, this, access | ALWAYS_GRANTED, false);
  }

  List<Irp> kept() {
    return kept;
  }

  int cleanups() {
    return cleanups;
  }

  @Override
  protected void read(Irp irp, int length) {
    kept.add(irp);
    irp.pend(() -> kept.remove(irp));
  }

  @Override
  protected void cleanup() {
    cleanups++;
  }
}

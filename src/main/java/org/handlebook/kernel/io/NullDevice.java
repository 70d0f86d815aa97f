package org.handlebook.kernel.io;

import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/** The device that is always there, lets everybody in and keeps nothing. */
public final class NullDevice {
  private static final String NAME = "NUL";

  private final ObjectManager objects;
  private final HandleManager handles;

  public NullDevice(ObjectManager objects, HandleManager handles) {
    this.objects = objects;
    this.handles = handles;
  }

  private static final class Opening extends FileObject {
    Opening(ObjectHeader header, boolean synchronous) {
      super(header, NAME, synchronous);
    }

    @Override
    public DeviceKind device() {
      return DeviceKind.CHARACTERS;
    }

    @Override
    public Outcome<Long> size() {
      return Outcome.of(0L);
    }

    @Override
    protected void read(Irp irp, int length) {
      irp.complete(NtStatus.END_OF_FILE);
    }

    @Override
    protected void write(Irp irp, byte[] data) {
      irp.complete(NtStatus.SUCCESS, data.length);
    }
  }

  /** Opens the device for the caller, and returns the new row's value. */
  public long open(Caller caller, int desiredAccess, boolean synchronous, boolean inherit) {
    Opening opening =
        objects.create(
            FileObject.TYPE,
            caller.describe(FileObject.TYPE),
            header -> new Opening(header, synchronous));
    return handles.created(caller, opening, desiredAccess | FileObject.ALWAYS_GRANTED, inherit);
  }
}

package org.handlebook.kernel.io;

import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectManager;

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
    Opening(ObjectHeader header) {
      super(header, NAME);
    }
  }

  /** Opens the device for the caller, and returns the new row's value. */
  public long open(Caller caller, int desiredAccess, boolean inherit) {
    Opening opening =
        objects.create(FileObject.TYPE, caller.describe(FileObject.TYPE), Opening::new);
    return handles.created(caller, opening, desiredAccess | FileObject.ALWAYS_GRANTED, inherit);
  }
}

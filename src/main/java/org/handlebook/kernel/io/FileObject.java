package org.handlebook.kernel.io;

import static org.handlebook.kernel.security.AccessMask.READ_CONTROL;
import static org.handlebook.kernel.security.AccessMask.SYNCHRONIZE;

import org.handlebook.kernel.Outcome;
import org.handlebook.kernel.dispatcher.DispatcherObject;
import org.handlebook.kernel.dispatcher.KThread;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.security.AccessCheck;
import org.handlebook.kernel.security.GenericMapping;
import org.handlebook.kernel.security.SecurityDescriptor;

/**
 * One opening of a file or device.
 *
 * <p>Two openings of one file are two objects; what they open is no kernel object. A file object
 * has no name in the object directory: its name is its device's affair.
 */
public abstract class FileObject extends DispatcherObject {
  public static final int READ_DATA = 0x0001;
  public static final int WRITE_DATA = 0x0002;
  public static final int APPEND_DATA = 0x0004;
  public static final int EXECUTE = 0x0020;
  public static final int READ_ATTRIBUTES = 0x0080;
  public static final int ALL_ACCESS = 0x1F_01FF;

  /**
   * A file's descriptor is asked of its device, so a duplicate is never granted more than its
   * source.
   */
  public static final ObjectType<FileObject> TYPE =
      new ObjectType<>(
          "File",
          FileObject.class,
          new GenericMapping(
              READ_CONTROL | SYNCHRONIZE | 0x0089,
              READ_CONTROL | SYNCHRONIZE | 0x0116,
              READ_CONTROL | SYNCHRONIZE | 0x00A0,
              ALL_ACCESS),
          ALL_ACCESS,
          ObjectType.Implied.NOTHING,
          false);

  /** What opening a file grants on top of what was asked for. */
  public static final int ALWAYS_GRANTED = SYNCHRONIZE | READ_ATTRIBUTES;

  /**
   * What a caller is granted who opens a file of this descriptor.
   *
   * @return what is asked for and {@link #ALWAYS_GRANTED}; refused as {@link AccessCheck#check}
   *     does
   */
  public static Outcome<Integer> access(
      Caller caller, SecurityDescriptor security, int desiredAccess) {
    return AccessCheck.check(
            security, caller.process().token(), TYPE.mapping(), desiredAccess | SYNCHRONIZE)
        .map(granted -> granted | ALWAYS_GRANTED);
  }

  private final String path;

  protected FileObject(ObjectHeader header, String path) {
    super(header);
    this.path = path;
  }

  /** What was opened, as its opener wrote it, without the device. */
  public String path() {
    return path;
  }

  /** A file is signalled while no operation on it is under way. */
  @Override
  public boolean isSignaledFor(KThread thread) {
    return true;
  }
}

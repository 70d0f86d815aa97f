package org.handlebook.kernel.namespace;

import static org.handlebook.kernel.security.AccessMask.READ_CONTROL;
import static org.handlebook.kernel.security.AccessMask.STANDARD_RIGHTS_REQUIRED;

import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.security.AccessCheck;
import org.handlebook.kernel.security.GenericMapping;

/**
 * A directory that no path leads to; whoever has a handle to it can name what is in it. When the
 * last handle is closed nobody finds it any more, but what was in it lives on.
 *
 * @source wdm.h (DIRECTORY_*); Microsoft, "Object Namespaces"
 */
public final class PrivateNamespace extends KernelObject {
  private static final int QUERY = 0x0001;
  private static final int TRAVERSE = 0x0002;
  private static final int CREATE_OBJECT = 0x0004;
  private static final int CREATE_SUBDIRECTORY = 0x0008;
  private static final int ALL_ACCESS = STANDARD_RIGHTS_REQUIRED | 0x000F;

  public static final ObjectType<PrivateNamespace> TYPE =
      new ObjectType<>(
          "Directory",
          PrivateNamespace.class,
          new GenericMapping(
              READ_CONTROL | QUERY | TRAVERSE,
              READ_CONTROL | CREATE_OBJECT | CREATE_SUBDIRECTORY,
              READ_CONTROL | QUERY | TRAVERSE,
              ALL_ACCESS),
          ALL_ACCESS,
          ObjectType.Implied.NOTHING,
          true);

  /** What stands for a directory that has no name itself, in the paths of what is in it. */
  private static final String NAMELESS = "\\...";

  private final ObjectDirectory directory = new Contents();
  private final Runnable whenClosed;

  PrivateNamespace(ObjectHeader header, Runnable whenClosed) {
    super(header);
    this.whenClosed = whenClosed;
  }

  ObjectDirectory directory() {
    return directory;
  }

  @Override
  protected void lastHandleClosed() {
    whenClosed.run();
  }

  private final class Contents extends ObjectDirectory {
    Contents() {
      super(NAMELESS);
    }

    @Override
    boolean mayCreate(Caller caller, ObjectType<?> type) {
      return !AccessCheck.check(header().security(), caller.token(), TYPE.mapping(), CREATE_OBJECT)
          .isRefused();
    }
  }
}

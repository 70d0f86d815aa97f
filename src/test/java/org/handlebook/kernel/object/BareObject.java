package org.handlebook.kernel.object;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.security.GenericMapping;
import org.handlebook.kernel.security.Tokens;

/** An object of a type that can do nothing, and tells what is done to it. */
public final class BareObject extends KernelObject {
  public static final int READ = 1;
  public static final int WRITE = 2;
  public static final int ALL = AccessMask.STANDARD_RIGHTS_REQUIRED | READ | WRITE;

  public static final ObjectType<BareObject> TYPE =
      new ObjectType<>(
          "Bare",
          BareObject.class,
          new GenericMapping(READ, WRITE, 0, ALL),
          ALL,
          ObjectType.Implied.NOTHING,
          true);

  private final List<String> told = new ArrayList<>();

  private BareObject(ObjectHeader header) {
    super(header);
  }

  /** Makes one that {@link Tokens#ann} owns, and that nothing keeps yet. */
  public static BareObject in(ObjectManager objects) {
    return objects.create(TYPE, Tokens.ann().defaultDescriptor(TYPE.mapping()), BareObject::new);
  }

  /** What the manager has told the object, in order. */
  List<String> told() {
    return told;
  }

  @Override
  protected void lastHandleClosed() {
    told.add("last handle closed");
  }

  @Override
  protected void destroyed() {
    told.add("destroyed");
  }
}

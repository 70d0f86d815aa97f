package org.handlebook.kernel.dispatcher;

import static org.handlebook.kernel.security.AccessMask.READ_CONTROL;
import static org.handlebook.kernel.security.AccessMask.STANDARD_RIGHTS_REQUIRED;
import static org.handlebook.kernel.security.AccessMask.SYNCHRONIZE;

import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.security.GenericMapping;
import org.jspecify.annotations.Nullable;

/** A mutex: it belongs to one thread at a time, or to none. */
public final class MutantObject extends KernelObject {
  private static final int QUERY_STATE = 0x0001;
  private static final int ALL_ACCESS = STANDARD_RIGHTS_REQUIRED | SYNCHRONIZE | QUERY_STATE;

  public static final ObjectType<MutantObject> TYPE =
      new ObjectType<>(
          "Mutant",
          MutantObject.class,
          new GenericMapping(
              READ_CONTROL | QUERY_STATE, READ_CONTROL, READ_CONTROL | SYNCHRONIZE, ALL_ACCESS),
          ALL_ACCESS,
          ObjectType.Implied.NOTHING,
          true);

  private final @Nullable KernelObject owner;

  MutantObject(ObjectHeader header, @Nullable KernelObject owner) {
    super(header);
    this.owner = owner;
  }

  /** The thread that owns the mutex, or null. */
  public @Nullable KernelObject owner() {
    return owner;
  }
}

package org.handlebook.kernel.dispatcher;

import static org.handlebook.kernel.security.AccessMask.READ_CONTROL;
import static org.handlebook.kernel.security.AccessMask.STANDARD_RIGHTS_REQUIRED;
import static org.handlebook.kernel.security.AccessMask.SYNCHRONIZE;

import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.security.GenericMapping;
import org.handlebook.kernel.status.NtStatus;
import org.jspecify.annotations.Nullable;

/**
 * A mutex: it belongs to one thread at a time, as often as that acquires it, or to none.
 *
 * @source winnt.h (MUTANT_*); Microsoft, "Mutex Objects", "Synchronization Object Security and
 *     Access Rights"
 */
public final class MutantObject extends DispatcherObject {
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

  private @Nullable KThread owner;
  private int recursion;
  private boolean abandoned;

  /** Makes a mutex that belongs to {@code owner}, or to nobody. */
  public MutantObject(ObjectHeader header, @Nullable KThread owner) {
    super(header);
    if (owner != null) {
      acquire(owner);
    }
  }

  /** Returns the thread that owns the mutex, or null. */
  public @Nullable KThread owner() {
    return owner;
  }

  /** Returns how often its owner has acquired it and not released it; 0 for a free one. */
  public int recursion() {
    return recursion;
  }

  /**
   * Returns whether its last owner ended without releasing it, and nobody has acquired it since.
   */
  public boolean isAbandoned() {
    return abandoned;
  }

  @Override
  public boolean isSignaledFor(KThread thread) {
    return owner == null || owner == thread;
  }

  @Override
  protected boolean acquire(KThread thread) {
    boolean wasAbandoned = abandoned;
    if (owner == null) {
      owner = thread;
      thread.own(this);
    }
    recursion++;
    abandoned = false;
    changed();
    return wasAbandoned;
  }

  /**
   * Gives the mutex back once.
   *
   * @return {@link NtStatus#MUTANT_NOT_OWNED} unless {@code thread} owns it
   */
  public NtStatus release(KThread thread) {
    if (owner != thread) {
      return NtStatus.MUTANT_NOT_OWNED;
    }
    recursion--;
    changed();
    if (recursion == 0) {
      free();
      wake();
    }
    return NtStatus.SUCCESS;
  }

  /** Its owner ends. */
  void abandon() {
    free();
    abandoned = true;
    changed();
    wake();
  }

  private void free() {
    if (owner != null) {
      owner.disown(this);
    }
    owner = null;
    recursion = 0;
    changed();
  }

  @Override
  protected void destroyed() {
    free();
  }
}

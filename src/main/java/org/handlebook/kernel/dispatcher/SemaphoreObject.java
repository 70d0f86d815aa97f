package org.handlebook.kernel.dispatcher;

import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/** A semaphore: a number of permits, and the most there may be. */
public final class SemaphoreObject extends DispatcherObject {
  public static final ObjectType<SemaphoreObject> TYPE =
      StateAccess.type("Semaphore", SemaphoreObject.class);

  private final int maximum;
  private int count;

  public SemaphoreObject(ObjectHeader header, int count, int maximum) {
    super(header);
    this.count = count;
    this.maximum = maximum;
  }

  /** Returns how many permits are left. */
  public int count() {
    return count;
  }

  /** Returns the most permits there may be. */
  public int maximum() {
    return maximum;
  }

  @Override
  public boolean isSignaledFor(KThread thread) {
    return count > 0;
  }

  @Override
  protected boolean acquire(KThread thread) {
    count--;
    changed();
    return false;
  }

  /**
   * Gives permits back, at least one.
   *
   * @return how many there were; {@link NtStatus#SEMAPHORE_LIMIT_EXCEEDED} if there would be too
   *     many
   */
  public Outcome<Integer> release(int permits) {
    if (permits > maximum - count) {
      return Outcome.refused(NtStatus.SEMAPHORE_LIMIT_EXCEEDED);
    }
    int before = count;
    count += permits;
    changed();
    wake();
    return Outcome.of(before);
  }
}

package org.handlebook.kernel.dispatcher;

import static org.handlebook.kernel.security.AccessMask.READ_CONTROL;
import static org.handlebook.kernel.security.AccessMask.STANDARD_RIGHTS_REQUIRED;
import static org.handlebook.kernel.security.AccessMask.SYNCHRONIZE;

import org.handlebook.kernel.NtStatus;
import org.handlebook.kernel.Outcome;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.security.GenericMapping;

/** A semaphore: a number of permits, and the most there may be. */
public final class SemaphoreObject extends DispatcherObject {
  private static final int QUERY_STATE = 0x0001;
  public static final int MODIFY_STATE = 0x0002;
  private static final int ALL_ACCESS =
      STANDARD_RIGHTS_REQUIRED | SYNCHRONIZE | QUERY_STATE | MODIFY_STATE;

  public static final ObjectType<SemaphoreObject> TYPE =
      new ObjectType<>(
          "Semaphore",
          SemaphoreObject.class,
          new GenericMapping(
              READ_CONTROL | QUERY_STATE,
              READ_CONTROL | MODIFY_STATE,
              READ_CONTROL | SYNCHRONIZE,
              ALL_ACCESS),
          ALL_ACCESS,
          ObjectType.Implied.NOTHING,
          true);

  private int count;
  private final int maximum;

  public SemaphoreObject(ObjectHeader header, int count, int maximum) {
    super(header);
    this.count = count;
    this.maximum = maximum;
  }

  /** How many permits are left. */
  public int count() {
    return count;
  }

  /** The most permits there may be. */
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
    wake();
    return Outcome.of(before);
  }
}

package org.handlebook.kernel.dispatcher;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectHeader;

/**
 * A kernel object that threads can wait for: it is signalled or not, and it knows who waits, first
 * come first.
 */
public abstract class DispatcherObject extends KernelObject {
  private final List<Wait> waits = new ArrayList<>(0);

  protected DispatcherObject(ObjectHeader header) {
    super(header);
  }

  /** Returns whether the object would let this thread go on now. */
  public abstract boolean isSignaledFor(KThread thread);

  /**
   * Takes from the object what a thread that goes on takes: the signal of an event that resets
   * itself, a permit, the mutex.
   *
   * @return whether the object had been abandoned
   */
  protected boolean acquire(KThread thread) {
    return false;
  }

  /** Returns whether of those who wait the last that came is the first to go on. */
  protected boolean wakesLastFirst() {
    return false;
  }

  /** Lets go on who waits, one after the other, as long as the object is signalled for them. */
  protected final void wake() {
    if (!waits.isEmpty()) {
      List<Wait> order = new ArrayList<>(waits);
      if (wakesLastFirst()) {
        Collections.reverse(order);
      }
      order.forEach(Wait::endIfSatisfied);
    }
  }

  void enqueue(Wait wait) {
    waits.add(wait);
  }

  void dequeue(Wait wait) {
    waits.remove(wait);
  }
}

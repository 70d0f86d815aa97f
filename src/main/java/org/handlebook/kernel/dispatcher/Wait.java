package org.handlebook.kernel.dispatcher;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.handlebook.kernel.object.KeptBy;
import org.handlebook.kernel.object.ObjectManager;
import org.jspecify.annotations.Nullable;

/**
 * A thread's wait: for one of several objects, for all of them at once, or, without any, for time
 * to pass.
 *
 * <p>A wait for all takes nothing from any object before it can take from all. While its thread is
 * suspended, a wait stands in no object's queue: the thread tests again, and queues up last, when
 * it is resumed. A wait keeps its objects, though their handles may be closed.
 *
 * @source Windows Internals, "Dispatcher objects"; Microsoft, "WaitForMultipleObjects"
 */
public final class Wait {
  /** Never times out. */
  public static final long FOREVER = Long.MAX_VALUE;

  private final KThread thread;
  private final List<DispatcherObject> objects;
  private final boolean all;
  private final boolean alertable;
  private final ObjectManager manager;
  private Clock.@Nullable Alarm timeout;
  private boolean expired;
  private @Nullable Ending ending;

  private Wait(
      KThread thread,
      List<DispatcherObject> objects,
      boolean all,
      boolean alertable,
      ObjectManager manager) {
    this.thread = thread;
    this.objects = List.copyOf(objects);
    this.all = all;
    this.alertable = alertable;
    this.manager = manager;
  }

  /** How waits end. */
  public enum How {
    SATISFIED,
    ABANDONED,
    /** Procedures are queued for the thread, which waited alertably. */
    ALERTED,
    TIMED_OUT
  }

  /**
   * How a wait ended.
   *
   * @param index which of the objects ended it, from 0; 0 for all of them, and for a time-out
   */
  public record Ending(How how, int index) {}

  /**
   * Lets a thread wait; the wait may be over at once.
   *
   * @param alertable whether procedures that are queued for the thread end the wait
   * @param timeout how long at most, in the clock's units; 0 does not wait; {@link #FOREVER}
   */
  public static Wait begin(
      KThread thread,
      List<DispatcherObject> objects,
      boolean all,
      boolean alertable,
      long timeout,
      Clock clock,
      ObjectManager manager) {
    Wait wait = new Wait(thread, objects, all, alertable, manager);
    wait.endIfSatisfied();
    wait.endIfAlerted();
    if (wait.isOver()) {
      return wait;
    }
    if (timeout == 0) {
      wait.end(How.TIMED_OUT, 0);
      return wait;
    }
    if (timeout != FOREVER) {
      wait.timeout = clock.schedule(clock.now() + timeout, wait::expire);
    }
    wait.enter();
    return wait;
  }

  private void enter() {
    thread.setWait(this);
    objects.forEach(object -> manager.keep(object, KeptBy.A_WAIT));
    enqueue();
  }

  public KThread thread() {
    return thread;
  }

  public List<DispatcherObject> objects() {
    return objects;
  }

  /** Returns whether all the objects must be signalled at once, rather than one of them. */
  public boolean isForAll() {
    return all;
  }

  /** Returns whether time alone will end the wait. */
  public boolean timesOut() {
    return timeout != null;
  }

  public boolean isOver() {
    return ending != null;
  }

  /** Returns how the wait ended; only once it is over. */
  public Ending ending() {
    return Objects.requireNonNull(ending, "the wait is not over");
  }

  void endIfSatisfied() {
    if (isOver() || objects.isEmpty()) {
      return;
    }
    if (all) {
      endIfAllSignaled();
    } else {
      IntStream.range(0, objects.size())
          .filter(i -> objects.get(i).isSignaledFor(thread))
          .findFirst()
          .ifPresent(i -> end(objects.get(i).acquire(thread) ? How.ABANDONED : How.SATISFIED, i));
    }
  }

  private void endIfAllSignaled() {
    if (objects.stream().allMatch(object -> object.isSignaledFor(thread))) {
      long abandoned = objects.stream().filter(object -> object.acquire(thread)).count();
      end(abandoned > 0 ? How.ABANDONED : How.SATISFIED, 0);
    }
  }

  void endIfAlerted() {
    if (!isOver() && alertable && thread.takeProcedureCalls()) {
      end(How.ALERTED, 0);
    }
  }

  private void expire() {
    expired = true;
    if (!thread.isSuspended()) {
      end(How.TIMED_OUT, 0);
    }
  }

  private void end(How how, int index) {
    ending = new Ending(how, index);
    if (thread.waiting() == this) {
      leave();
    }
  }

  /** Ends nothing and takes nothing: the thread that waits ends. */
  void leave() {
    dequeue();
    if (timeout != null) {
      timeout.cancel();
    }
    thread.setWait(null);
    objects.forEach(object -> manager.release(object, KeptBy.A_WAIT));
  }

  /** The thread is suspended. */
  void dequeue() {
    objects.forEach(object -> object.dequeue(this));
  }

  /** The thread is resumed. */
  void requeue() {
    endIfSatisfied();
    endIfAlerted();
    if (!isOver() && expired) {
      end(How.TIMED_OUT, 0);
    }
    if (!isOver()) {
      enqueue();
    }
  }

  private void enqueue() {
    objects.forEach(object -> object.enqueue(this));
  }
}

package org.handlebook.kernel.dispatcher;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.security.Token;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the dispatcher knows of a thread (KTHREAD): whether it runs, how often it is suspended, what
 * it waits for and which mutants it owns. It is signalled when it has ended.
 */
public abstract class KThread extends DispatcherObject {
  /**
   * How often a thread can be suspended.
   *
   * @source winnt.h, MAXIMUM_SUSPEND_COUNT
   */
  private static final int MAXIMUM_SUSPEND_COUNT = 127;

  private final List<MutantObject> mutants = new ArrayList<>(0);
  private boolean running = true;
  private boolean signaled;
  private int suspendCount;
  private int procedureCalls;
  private @Nullable Wait wait;
  private @Nullable Token impersonation;

  protected KThread(ObjectHeader header, boolean suspended) {
    super(header);
    this.suspendCount = suspended ? 1 : 0;
  }

  @Override
  public boolean isSignaledFor(KThread thread) {
    return signaled;
  }

  /** Signals the thread, which has ended, for good. */
  public final void signal() {
    signaled = true;
    wake();
  }

  /** Returns whether the thread has not ended; it may be suspended or wait all the same. */
  public final boolean isRunning() {
    return running;
  }

  /** Returns whether the thread may not run now. */
  public final boolean isSuspended() {
    return suspendCount > 0;
  }

  public final int suspendCount() {
    return suspendCount;
  }

  /** Returns the mutants that the thread owns. */
  public final List<MutantObject> mutants() {
    return Collections.unmodifiableList(mutants);
  }

  /** Returns what the thread waits for now, or null. */
  public final @Nullable Wait waiting() {
    return wait;
  }

  /**
   * Suspends the thread once more.
   *
   * @return the count before; {@link NtStatus#THREAD_IS_TERMINATING} if it has ended, {@link
   *     NtStatus#SUSPEND_COUNT_EXCEEDED} at 127
   */
  public final Outcome<Integer> suspend() {
    if (!running) {
      return Outcome.refused(NtStatus.THREAD_IS_TERMINATING);
    }
    if (suspendCount == MAXIMUM_SUSPEND_COUNT) {
      return Outcome.refused(NtStatus.SUSPEND_COUNT_EXCEEDED);
    }
    if (suspendCount == 0 && wait != null) {
      wait.dequeue();
    }
    changed();
    return Outcome.of(suspendCount++);
  }

  /**
   * Takes one suspension back and returns the count before; a thread that is not suspended, or has
   * ended, stays as it is: 0.
   */
  public final int resume() {
    if (suspendCount == 0) {
      return 0;
    }
    int before = suspendCount--;
    changed();
    if (suspendCount == 0 && wait != null) {
      wait.requeue();
    }
    return before;
  }

  /**
   * Queues a procedure for the thread (an APC): a wait of it that is alertable ends for that, now
   * or when it begins.
   *
   * @return {@link NtStatus#UNSUCCESSFUL} if it has ended
   */
  public final NtStatus queueProcedureCall() {
    if (!running) {
      return NtStatus.UNSUCCESSFUL;
    }
    procedureCalls++;
    if (wait != null && suspendCount == 0) {
      wait.endIfAlerted();
    }
    return NtStatus.SUCCESS;
  }

  /** Takes a procedure back that is queued and has not been run; answers whether one was. */
  public final boolean takeBackProcedureCall() {
    boolean queued = procedureCalls > 0;
    procedureCalls -= queued ? 1 : 0;
    return queued;
  }

  /** Lets the thread run what is queued for it; answers whether anything is. */
  final boolean takeProcedureCalls() {
    boolean any = procedureCalls > 0;
    procedureCalls = 0;
    return any;
  }

  /** Returns the token in whose name the thread acts, if that is not its process's. */
  public final @Nullable Token impersonation() {
    return impersonation;
  }

  /** Lets the thread act in this name; null for its process's again. */
  public final void impersonate(@Nullable Token token) {
    impersonation = token;
  }

  /** Ends the thread: it waits no more, and abandons the mutants it owns. */
  protected final void stop() {
    running = false;
    suspendCount = 0;
    changed();
    leaveWait();
    List.copyOf(mutants).forEach(MutantObject::abandon);
  }

  /**
   * Takes the thread, which is about to end, out of its wait: nothing that it waits for goes to it
   * any more.
   */
  public final void leaveWait() {
    if (wait != null) {
      wait.leave();
    }
  }

  void setWait(@Nullable Wait newWait) {
    wait = newWait;
  }

  void own(MutantObject mutant) {
    mutants.add(mutant);
  }

  void disown(MutantObject mutant) {
    mutants.remove(mutant);
  }
}

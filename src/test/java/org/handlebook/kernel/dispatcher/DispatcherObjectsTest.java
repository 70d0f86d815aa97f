package org.handlebook.kernel.dispatcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.object.ObjectNumbers;
import org.handlebook.kernel.object.ObjectTrace;
import org.handlebook.kernel.object.Placement;
import org.handlebook.kernel.security.Tokens;
import org.handlebook.kernel.status.NtStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When each type of object is signalled, and what a thread takes that it lets go on. */
class DispatcherObjectsTest {
  private final ObjectManager objects =
      new ObjectManager(new ObjectNumbers(Placement.free()), ObjectTrace.none());
  private final Clock clock = new Clock();
  private final BareThread worker = BareThread.in(objects);
  private final BareThread other = BareThread.in(objects);

  private EventObject event(boolean manualReset, boolean signaled) {
    return objects.create(
        EventObject.TYPE,
        Tokens.ann().defaultDescriptor(EventObject.TYPE.mapping()),
        header -> new EventObject(header, manualReset, signaled));
  }

  private MutantObject mutant() {
    return objects.create(
        MutantObject.TYPE,
        Tokens.ann().defaultDescriptor(MutantObject.TYPE.mapping()),
        header -> new MutantObject(header, worker));
  }

  private SemaphoreObject semaphore(int count, int maximum) {
    return objects.create(
        SemaphoreObject.TYPE,
        Tokens.ann().defaultDescriptor(SemaphoreObject.TYPE.mapping()),
        header -> new SemaphoreObject(header, count, maximum));
  }

  private TimerObject timer(boolean manualReset) {
    return objects.create(
        TimerObject.TYPE,
        Tokens.ann().defaultDescriptor(TimerObject.TYPE.mapping()),
        header -> new TimerObject(header, manualReset, clock));
  }

  /**
   * @source Microsoft, "Event Objects"
   */
  @Test
  @DisplayName("An auto-reset event lets one thread through, a manual-reset one all until reset")
  void events() {
    EventObject auto = event(false, true);
    EventObject manual = event(true, true);
    auto.acquire(worker);
    manual.acquire(worker);
    assertThat(auto.isSignaledFor(other)).isFalse();
    assertThat(manual.isSignaledFor(other)).isTrue();
    manual.reset();
    assertThat(manual.isSignaled()).isFalse();
  }

  /**
   * @source Microsoft, "Mutex Objects", "ReleaseMutex"
   */
  @Test
  @DisplayName("A mutex is its owner's as often as that acquires it, and nobody else releases it")
  void mutants() {
    MutantObject mutant = mutant();
    mutant.acquire(worker);
    assertThat(mutant.recursion()).isEqualTo(2);
    assertThat(mutant.isSignaledFor(worker)).isTrue();
    assertThat(mutant.isSignaledFor(other)).isFalse();
    assertThat(mutant.release(other)).isEqualTo(NtStatus.MUTANT_NOT_OWNED);
    mutant.release(worker);
    assertThat(mutant.owner()).isSameAs(worker);
    mutant.release(worker);
    assertThat(mutant.owner()).isNull();
    assertThat(worker.mutants()).isEmpty();
  }

  /**
   * @source Microsoft, "WaitForSingleObject", WAIT_ABANDONED
   */
  @Test
  @DisplayName("A thread's end abandons its mutexes; only the next owner is told")
  void abandoned() {
    MutantObject mutant = mutant();
    worker.end();
    assertThat(mutant.isAbandoned()).isTrue();
    assertThat(mutant.acquire(other)).isTrue();
    mutant.release(other);
    assertThat(mutant.acquire(other)).isFalse();
  }

  /**
   * @source Microsoft, "Semaphore Objects", "ReleaseSemaphore"
   */
  @Test
  @DisplayName("A semaphore has as many permits as are left, and never more than its maximum")
  void semaphores() {
    SemaphoreObject semaphore = semaphore(1, 2);
    semaphore.acquire(worker);
    assertThat(semaphore.isSignaledFor(other)).isFalse();
    assertThat(semaphore.release(3).status()).isEqualTo(NtStatus.SEMAPHORE_LIMIT_EXCEEDED);
    assertThat(semaphore.release(2).value()).isZero();
    assertThat(semaphore.count()).isEqualTo(2);
    assertThat(semaphore.release(Integer.MAX_VALUE).isRefused()).isTrue();
  }

  /**
   * @source Microsoft, "Waitable Timer Objects", "SetWaitableTimer"
   */
  @Test
  @DisplayName("A timer is signalled when it is due, once; setting it takes the signal away")
  void timers() {
    TimerObject timer = timer(true);
    assertThat(timer.set(clock.now() + 100, 0)).isFalse();
    clock.pass(99);
    assertThat(timer.isSignaled()).isFalse();
    clock.pass(1);
    assertThat(timer.isSignaled()).isTrue();
    assertThat(timer.isSet()).isFalse();
    timer.set(clock.now() + 100, 0);
    assertThat(timer.isSignaled()).isFalse();
    assertThat(timer.cancel()).isTrue();
    clock.pass(200);
    assertThat(timer.isSignaled()).isFalse();
  }

  @Test
  @DisplayName("A periodic timer is due again at each period, however late its signal is taken")
  void periodic() {
    TimerObject timer = timer(false);
    timer.set(clock.now() + 100, 50);
    clock.pass(170);
    timer.acquire(worker);
    assertThat(timer.isSignaled()).isFalse();
    clock.pass(29);
    assertThat(timer.isSignaled()).isFalse();
    clock.pass(1);
    assertThat(timer.isSignaled()).isTrue();
  }

  /**
   * @source Microsoft, "SuspendThread" (MAXIMUM_SUSPEND_COUNT), "ResumeThread"
   */
  @Test
  @DisplayName("Suspensions are counted up to 127; a thread runs again when all are taken back")
  void suspension() {
    for (int before = 0; before < 127; before++) {
      assertThat(worker.suspend().value()).isEqualTo(before);
    }
    assertThat(worker.suspend().status()).isEqualTo(NtStatus.SUSPEND_COUNT_EXCEEDED);
    for (int before = 127; before > 0; before--) {
      assertThat(worker.isSuspended()).isTrue();
      assertThat(worker.resume()).isEqualTo(before);
    }
    assertThat(worker.isSuspended()).isFalse();
    assertThat(worker.resume()).isZero();
    worker.end();
    assertThat(worker.suspend().status()).isEqualTo(NtStatus.THREAD_IS_TERMINATING);
  }
}

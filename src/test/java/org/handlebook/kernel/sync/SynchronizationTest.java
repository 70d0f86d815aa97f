package org.handlebook.kernel.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.dispatcher.MutantObject;
import org.handlebook.kernel.dispatcher.StateAccess;
import org.handlebook.kernel.dispatcher.TimerObject;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.handle.BareProcess;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.namespace.NamedObjects;
import org.handlebook.kernel.namespace.ObjectAttributes;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.object.ObjectNumbers;
import org.handlebook.kernel.object.ObjectTrace;
import org.handlebook.kernel.object.Placement;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.security.Tokens;
import org.handlebook.kernel.status.NtStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which handles let their callers create, change and wait for dispatcher objects. */
class SynchronizationTest {
  private static final ObjectAttributes NAMELESS = new ObjectAttributes(null, false);
  private static final int ALL = AccessMask.MAXIMUM_ALLOWED;

  private final ObjectManager objects =
      new ObjectManager(new ObjectNumbers(Placement.free()), ObjectTrace.none());
  private final HandleManager handles = new HandleManager(objects, ObjectTrace.none());
  private final Clock clock = new Clock();
  private final Synchronization synchronization =
      new Synchronization(new NamedObjects(objects, handles), handles, clock);
  private final Waits waits = new Waits(objects, handles, clock);
  private final Caller app = new BareProcess(objects, 1000, Tokens.ann()).caller();
  private final Caller other = new BareProcess(objects, 1008, Tokens.ann()).caller();

  private long event(int access, boolean signaled) {
    return synchronization.createEvent(app, NAMELESS, access, false, signaled).value();
  }

  private long mutant(boolean owned) {
    return synchronization.createMutant(app, NAMELESS, ALL, owned).value();
  }

  /**
   * @source Microsoft, "Synchronization Object Security and Access Rights"
   */
  @Test
  @DisplayName("An event is changed through a handle with EVENT_MODIFY_STATE alone")
  void modifyState() {
    long waitable = event(AccessMask.SYNCHRONIZE, false);
    assertThat(synchronization.setEvent(app, waitable)).isEqualTo(NtStatus.ACCESS_DENIED);
    assertThat(synchronization.setEvent(app, event(StateAccess.MODIFY_STATE, false)))
        .isEqualTo(NtStatus.SUCCESS);
    assertThat(synchronization.setEvent(app, mutant(false)))
        .isEqualTo(NtStatus.OBJECT_TYPE_MISMATCH);
    assertThat(synchronization.resetEvent(app, 0x400)).isEqualTo(NtStatus.INVALID_HANDLE);
  }

  @Test
  @DisplayName("A mutex made with an initial owner belongs to the thread that made it")
  void initialOwner() {
    MutantObject owned = handles.reference(app, mutant(true), MutantObject.TYPE, 0).value();
    assertThat(owned.owner()).isSameAs(app.thread());
    assertThat(owned.recursion()).isEqualTo(1);
    assertThat(handles.reference(app, mutant(false), MutantObject.TYPE, 0).value().owner())
        .isNull();
  }

  /**
   * @source Microsoft, "CreateSemaphore"
   */
  @Test
  @DisplayName("A semaphore starts between none and its maximum, which is at least one")
  void semaphoreRange() {
    assertThat(List.of(semaphore(0, 0), semaphore(-1, 1), semaphore(2, 1)))
        .containsOnly(NtStatus.INVALID_PARAMETER);
    assertThat(List.of(semaphore(0, 1), semaphore(1, 1))).containsOnly(NtStatus.SUCCESS);
  }

  private NtStatus semaphore(int count, int maximum) {
    return synchronization.createSemaphore(app, NAMELESS, ALL, count, maximum).status();
  }

  @Test
  @DisplayName("Permits come back at least one at a time, and the answer is how many there were")
  void permits() {
    long semaphore = synchronization.createSemaphore(app, NAMELESS, ALL, 1, 3).value();
    assertThat(synchronization.releaseSemaphore(app, semaphore, 0).status())
        .isEqualTo(NtStatus.INVALID_PARAMETER);
    assertThat(synchronization.releaseSemaphore(app, semaphore, 2).value()).isEqualTo(1);
    assertThat(synchronization.releaseSemaphore(app, semaphore, 1).status())
        .isEqualTo(NtStatus.SEMAPHORE_LIMIT_EXCEEDED);
  }

  /**
   * @source Microsoft, "SetWaitableTimer", lpDueTime
   */
  @Test
  @DisplayName("A negative due time counts from now, another one since 1601")
  void dueTime() {
    long handle = synchronization.createTimer(app, NAMELESS, ALL, true).value();
    TimerObject timer = handles.reference(app, handle, TimerObject.TYPE, 0).value();
    synchronization.setTimer(app, handle, -100, 0);
    clock.pass(100);
    assertThat(timer.isSignaled()).isTrue();
    synchronization.setTimer(app, handle, clock.now() + 100, 0);
    assertThat(timer.isSignaled()).isFalse();
    clock.pass(100);
    assertThat(timer.isSignaled()).isTrue();
    assertThat(synchronization.setTimer(app, handle, -100, -1))
        .isEqualTo(NtStatus.INVALID_PARAMETER);
  }

  @Test
  @DisplayName("Waiting needs SYNCHRONIZE, and an object that can be signalled")
  void waitable() {
    assertThat(waits.waitForSingleObject(app, event(StateAccess.MODIFY_STATE, true), 0).status())
        .isEqualTo(NtStatus.ACCESS_DENIED);
    assertThat(waits.waitForSingleObject(app, event(AccessMask.SYNCHRONIZE, true), 0).value())
        .matches(Wait::isOver);
    assertThat(waits.waitForSingleObject(app, HandleManager.CURRENT_THREAD, 0).status())
        .isEqualTo(NtStatus.SUCCESS);
  }

  /**
   * @source Microsoft, "WaitForMultipleObjects"; wine kernel32/tests/sync.c,
   *     test_WaitForMultipleObjects
   */
  @Test
  @DisplayName("Up to 64 handles are waited for at once, no pseudo handle, for all none twice")
  void several() {
    long event = event(ALL, true);
    List<Long> tooMany = Collections.nCopies(65, event);
    assertThat(severally(tooMany.subList(0, 64), false)).isEqualTo(NtStatus.SUCCESS);
    assertThat(severally(tooMany, false)).isEqualTo(NtStatus.INVALID_PARAMETER);
    assertThat(severally(List.of(), false)).isEqualTo(NtStatus.INVALID_PARAMETER);
    assertThat(severally(List.of(event, event), true)).isEqualTo(NtStatus.INVALID_PARAMETER_MIX);
    assertThat(severally(List.of(event, HandleManager.CURRENT_THREAD), false))
        .isEqualTo(NtStatus.INVALID_HANDLE);
  }

  private NtStatus severally(List<Long> handlesToWaitFor, boolean all) {
    return waits.waitForMultipleObjects(app, handlesToWaitFor, all, 0).status();
  }

  /**
   * @source Microsoft, "SignalObjectAndWait"
   */
  @Test
  @DisplayName("Signalling and waiting signals nothing if the wait is refused")
  void signalAndWait() {
    long first = event(ALL, false);
    long second = event(ALL, false);
    assertThat(waits.signalAndWait(app, first, 0x400, false, 0).status())
        .isEqualTo(NtStatus.INVALID_HANDLE);
    assertThat(waits.waitForSingleObject(app, first, 0).value().ending().how())
        .isEqualTo(Wait.How.TIMED_OUT);
    assertThat(waits.signalAndWait(app, first, second, false, 0).value().ending().how())
        .isEqualTo(Wait.How.TIMED_OUT);
    assertThat(waits.waitForSingleObject(app, first, 0).value().ending().how())
        .isEqualTo(Wait.How.SATISFIED);
    assertThat(waits.signalAndWait(app, mutant(false), second, false, 0).status())
        .isEqualTo(NtStatus.MUTANT_NOT_OWNED);
  }

  @Test
  @DisplayName("The waits that go on are told in the order in which they began")
  void open() {
    long event = event(ALL, false);
    Wait mine = waits.waitForSingleObject(app, event, Wait.FOREVER).value();
    Wait sleep = waits.delay(other, 100);
    assertThat(waits.open()).containsExactly(mine, sleep);
    synchronization.setEvent(app, event);
    assertThat(waits.open()).containsExactly(sleep);
    clock.pass(100);
    assertThat(waits.open()).isEmpty();
  }
}

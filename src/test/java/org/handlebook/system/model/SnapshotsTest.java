package org.handlebook.system.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.handlebook.kernel.Network;
import org.handlebook.system.Reply;
import org.handlebook.system.State;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.CreateSemaphore;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimer;
import org.handlebook.win32.SynchronizationCall.PulseEvent;
import org.handlebook.win32.SynchronizationCall.ReleaseMutex;
import org.handlebook.win32.SynchronizationCall.ReleaseSemaphore;
import org.handlebook.win32.SynchronizationCall.ResetEvent;
import org.handlebook.win32.SynchronizationCall.SetEvent;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What has changed is seen, and what has not is the same state as at the last look. */
class SnapshotsTest {
  private final ModelSystem system = new ModelSystem(new Network());
  private final ThreadRef app = system.startProcess();

  private <R extends Answer> R does(Call<R> call) {
    return ((Reply.Returned<R>) system.call(app, call)).answer();
  }

  private ObjectState made(Call<HandleOrNull> call) {
    does(call);
    return last();
  }

  private ObjectState last() {
    SystemSnapshot now = system.snapshot();
    return now.objects().get(now.objects().size() - 1);
  }

  private static final Handle FIRST = new Handle(4);

  @Test
  @DisplayName("Each change of an event, a mutex and a semaphore is seen")
  void changes() {
    made(new CreateEvent(null, false, false, null));
    does(new SetEvent(FIRST));
    assertThat(last().state()).isEqualTo(new State.Event(false, true));
    does(new WaitForSingleObject(FIRST, 0));
    assertThat(last().state()).isEqualTo(new State.Event(false, false));
    does(new SetEvent(FIRST));
    does(new ResetEvent(FIRST));
    assertThat(last().state()).isEqualTo(new State.Event(false, false));
    does(new SetEvent(FIRST));
    last();
    does(new PulseEvent(FIRST));
    assertThat(last().state()).isEqualTo(new State.Event(false, false));
    does(new CloseHandle(FIRST));

    made(new CreateMutex(null, true, null));
    does(new WaitForSingleObject(FIRST, 0));
    assertThat(last().state()).isEqualTo(new State.Mutant(app, 2, false));
    does(new ReleaseMutex(FIRST));
    assertThat(last().state()).isEqualTo(new State.Mutant(app, 1, false));
    does(new ReleaseMutex(FIRST));
    assertThat(last().state()).isEqualTo(new State.Mutant(null, 0, false));
    does(new CloseHandle(FIRST));

    made(new CreateSemaphore(null, 0, 5, null));
    does(new ReleaseSemaphore(FIRST, 3));
    assertThat(last().state()).isEqualTo(new State.Semaphore(3, 5));
    does(new WaitForSingleObject(FIRST, 0));
    assertThat(last().state()).isEqualTo(new State.Semaphore(2, 5));
  }

  @Test
  @DisplayName("What has not changed stays the same state, whatever changes around it")
  void same() {
    ObjectState timer = made(new CreateWaitableTimer(null, true, "T"));
    ObjectState mutex = made(new CreateMutex(null, false, null));
    made(new CreateEvent(null, true, false, null));
    SystemSnapshot now = system.snapshot();
    assertThat(now.object(timer.id())).containsSame(timer);
    assertThat(now.object(mutex.id())).containsSame(mutex);
    assertThat(system.snapshot().process(app.process())).isSameAs(now.process(app.process()));
  }
}

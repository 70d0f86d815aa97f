package org.handlebook.kernel.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.handlebook.kernel.OneComputer;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.io.IoCompletion.Packet;
import org.handlebook.kernel.io.IoCompletions.Removal;
import org.handlebook.kernel.io.IoManager.Overlap;
import org.handlebook.kernel.object.KeptBy;
import org.handlebook.kernel.status.NtStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What completion ports are told of, and who takes it.
 *
 * @source Microsoft, "I/O Completion Ports"
 */
class IoCompletionsTest {
  private static final Packet POSTED = new Packet(7, 0, NtStatus.SUCCESS, 42);

  private final OneComputer computer = new OneComputer();
  private final IoCompletions completions = computer.kernel().completions();
  private final HandleManager handles = computer.kernel().handles();
  private final Caller app = computer.start();
  private final Caller other = computer.start();
  private final long port = completions.create(app);
  private final IoCompletion object = handles.reference(app, port, IoCompletion.TYPE, 0).value();
  private final KeptRequests file = KeptRequests.in(computer.kernel().objects(), app, false);
  private final long handle = file.handle(handles, app, FileObject.READ_DATA);

  private Removal remove(long timeout) {
    return completions.remove(app, port, timeout).value();
  }

  @Test
  @DisplayName("What was posted is removed once")
  void removes() {
    assertThat(completions.set(app, port, POSTED)).isEqualTo(NtStatus.SUCCESS);
    assertThat(object.depth()).isEqualTo(1);
    Removal removal = remove(Wait.FOREVER);
    assertThat(removal.pending().isOver()).isTrue();
    assertThat(removal.packet()).isEqualTo(POSTED);
    assertThat(object.depth()).isZero();
    assertThat(remove(0).pending().ending().how()).isEqualTo(Wait.How.TIMED_OUT);
  }

  @Test
  @DisplayName("Who waited in vain takes nothing of what comes later")
  void timesOut() {
    Removal removal = remove(0);
    assertThat(removal.packet()).isNull();
    completions.set(app, port, POSTED);
    Wait wait = computer.kernel().waits().waitForSingleObject(app, port, 0).value();
    assertThat(wait.ending().how()).isEqualTo(Wait.How.SATISFIED);
    assertThat(object.depth()).isEqualTo(1);
  }

  @Test
  @DisplayName("Who waits is abandoned when the last handle is closed")
  void abandons() {
    Removal removal = remove(Wait.FOREVER);
    handles.close(app, port);
    assertThat(removal.pending().ending().how()).isEqualTo(Wait.How.ABANDONED);
    assertThat(removal.packet()).isNull();
  }

  @Test
  @DisplayName("A file tells of what is over, with the context and the key, unless it was refused")
  void tells() {
    assertThat(completions.associate(app, handle, port, 3)).isEqualTo(NtStatus.SUCCESS);
    IoManager io = computer.kernel().io();
    Irp named = io.read(app, handle, 16, new Overlap(0, 0, 0x1000)).value();
    Irp unnamed = io.read(app, handle, 16, null).value();
    unnamed.complete(NtStatus.SUCCESS, 1);
    assertThat(object.depth()).isZero();
    named.cancel();
    assertThat(remove(0).packet()).isEqualTo(new Packet(3, 0x1000, NtStatus.CANCELLED, 0));
    io.begin(
        app, file, new Overlap(0, 0, 0x1000), irp -> irp.complete(NtStatus.INVALID_DEVICE_REQUEST));
    assertThat(object.depth()).isZero();
  }

  @Test
  @DisplayName("A file has one port, and keeps it until it is gone itself")
  void keeps() {
    assertThat(completions.associate(app, handle, port, 3)).isEqualTo(NtStatus.SUCCESS);
    assertThat(completions.associate(app, handle, port, 3)).isEqualTo(NtStatus.INVALID_PARAMETER);
    assertThat(object.header().isKeptBy(KeptBy.AN_ASSOCIATION)).isTrue();
    handles.close(app, port);
    assertThat(computer.kernel().objects().exists(object)).isTrue();
    handles.close(app, handle);
    assertThat(computer.kernel().objects().exists(object)).isFalse();
  }

  @Test
  @DisplayName("A synchronous file has none, and what is no port is none")
  void refuses() {
    KeptRequests blocking = KeptRequests.in(computer.kernel().objects(), app, true);
    long waits = blocking.handle(handles, app, FileObject.READ_DATA);
    assertThat(completions.associate(app, waits, port, 3)).isEqualTo(NtStatus.INVALID_PARAMETER);
    assertThat(completions.associate(app, handle, handle, 3))
        .isEqualTo(NtStatus.OBJECT_TYPE_MISMATCH);
    assertThat(completions.set(other, port, POSTED)).isEqualTo(NtStatus.INVALID_HANDLE);
    assertThat(completions.remove(app, handle, 0).status())
        .isEqualTo(NtStatus.OBJECT_TYPE_MISMATCH);
  }
}

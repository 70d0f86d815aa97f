package org.handlebook.kernel.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.handlebook.kernel.OneComputer;
import org.handlebook.kernel.dispatcher.EventObject;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.io.IoManager.Overlap;
import org.handlebook.kernel.namespace.ObjectAttributes;
import org.handlebook.kernel.object.KeptBy;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.status.NtStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How operations begin, go on and end, whatever the device.
 *
 * @source Windows Internals, "I/O request packets"; Microsoft, "Synchronous and Asynchronous I/O"
 */
class IoManagerTest {
  private static final byte[] DATA = {1, 2, 3};

  private final OneComputer computer = new OneComputer();
  private final IoManager io = computer.kernel().io();
  private final HandleManager handles = computer.kernel().handles();
  private final Caller app = computer.start();
  private final Caller other = computer.start();
  private final KeptRequests file = KeptRequests.in(computer.kernel().objects(), app, false);
  private final long handle = file.handle(handles, app, FileObject.READ_DATA);

  private Irp read() {
    return io.read(app, handle, 16, null).value();
  }

  private long event() {
    return computer
        .kernel()
        .synchronization()
        .createEvent(app, new ObjectAttributes(null, false), AccessMask.MAXIMUM_ALLOWED, true, true)
        .value();
  }

  @Test
  @DisplayName("An operation is under way until its device completes it, and tells what it moved")
  void completes() {
    Irp irp = read();
    assertThat(irp.status()).isEqualTo(NtStatus.PENDING);
    assertThat(io.underWay()).containsExactly(irp);
    irp.complete(NtStatus.SUCCESS, DATA);
    assertThat(irp.data()).containsExactly(DATA);
    assertThat(irp.count()).isEqualTo(3);
    assertThat(io.underWay()).isEmpty();
    irp.complete(NtStatus.CANCELLED);
    assertThat(irp.status()).isEqualTo(NtStatus.SUCCESS);
  }

  @Test
  @DisplayName("Reading and writing need a file, and the right to do so")
  void access() {
    assertThat(io.write(app, handle, DATA, null).status()).isEqualTo(NtStatus.ACCESS_DENIED);
    assertThat(io.read(app, event(), 16, null).status()).isEqualTo(NtStatus.OBJECT_TYPE_MISMATCH);
    assertThat(io.read(other, handle, 16, null).status()).isEqualTo(NtStatus.INVALID_HANDLE);
    assertThat(io.read(app, handle, 16, new Overlap(handle, 0, 0)).status())
        .isEqualTo(NtStatus.OBJECT_TYPE_MISMATCH);
  }

  /**
   * @source Microsoft, "OVERLAPPED", hEvent
   */
  @Test
  @DisplayName(
      "The event of an operation is reset when it begins, set when it ends, kept meanwhile")
  void eventOfOperation() {
    long handleOfEvent = event();
    EventObject event = handles.reference(app, handleOfEvent, EventObject.TYPE, 0).value();
    Irp irp = io.read(app, handle, 16, new Overlap(handleOfEvent, 0, 0)).value();
    assertThat(event.isSignaled()).isFalse();
    handles.close(app, handleOfEvent);
    assertThat(event.header().isKeptBy(KeptBy.AN_OPERATION)).isTrue();
    irp.complete(NtStatus.SUCCESS, DATA);
    assertThat(event.isSignaled()).isTrue();
    assertThat(computer.kernel().objects().objects()).doesNotContain(event);
  }

  @Test
  @DisplayName("A file without an event is signalled while nothing on it is under way")
  void signaled() {
    assertThat(file.isSignaledFor(app.thread())).isTrue();
    Irp irp = read();
    assertThat(file.isSignaledFor(app.thread())).isFalse();
    irp.complete(NtStatus.SUCCESS, DATA);
    assertThat(file.isSignaledFor(app.thread())).isTrue();
  }

  @Test
  @DisplayName("A synchronous file begins one operation after the other, in their order")
  void synchronous() {
    KeptRequests queue = KeptRequests.in(computer.kernel().objects(), app, true);
    long queued = queue.handle(handles, app, FileObject.READ_DATA);
    Irp first = io.read(app, queued, 16, null).value();
    Irp second = io.read(app, queued, 16, null).value();
    assertThat(queue.kept()).containsExactly(first);
    first.complete(NtStatus.SUCCESS, DATA);
    assertThat(queue.kept()).endsWith(second);
    read();
    assertThat(read().file().requests()).hasSize(2);
    assertThat(file.kept()).hasSize(2);
  }

  @Test
  @DisplayName("A blocked thread goes on when its own operation is over")
  void blocked() {
    Irp early = read();
    Irp mine = read();
    Wait wait = io.await(app, mine);
    early.complete(NtStatus.SUCCESS, DATA);
    assertThat(wait.isOver()).isFalse();
    mine.complete(NtStatus.SUCCESS, DATA);
    assertThat(wait.isOver()).isTrue();
  }

  /**
   * @source Microsoft, "CancelIo", "CancelIoEx"
   */
  @Test
  @DisplayName("Operations are broken off of the calling thread, or one or all of its process")
  void cancel() {
    Irp one = read();
    Irp two = read();
    assertThat(io.cancel(app, handle, one)).isEqualTo(NtStatus.SUCCESS);
    assertThat(one.status()).isEqualTo(NtStatus.CANCELLED);
    assertThat(two.isComplete()).isFalse();
    assertThat(io.cancel(app, handle)).isEqualTo(NtStatus.SUCCESS);
    assertThat(two.status()).isEqualTo(NtStatus.CANCELLED);
    assertThat(file.kept()).isEmpty();
    assertThat(io.cancel(app, handle, null)).isEqualTo(NtStatus.NOT_FOUND);
  }

  @Test
  @DisplayName("A thread that ends takes its operations with it")
  void exiting() {
    Irp irp = read();
    computer.kernel().processes().end(computer.kernel().processes().processes().get(0), 0);
    assertThat(irp.status()).isEqualTo(NtStatus.CANCELLED);
    assertThat(io.underWay()).isEmpty();
  }

  /**
   * @source reactos, IopCloseFile
   */
  @Test
  @DisplayName("A synchronous file is cleaned up after its last operation, another one at once")
  void cleanup() {
    KeptRequests queue = KeptRequests.in(computer.kernel().objects(), app, true);
    long queued = queue.handle(handles, app, FileObject.READ_DATA);
    Irp irp = io.read(app, queued, 16, null).value();
    handles.close(app, queued);
    assertThat(queue.isClosing()).isTrue();
    assertThat(queue.cleanups()).isZero();
    irp.complete(NtStatus.SUCCESS, DATA);
    assertThat(queue.cleanups()).isEqualTo(1);
    read();
    handles.close(app, handle);
    assertThat(file.cleanups()).isEqualTo(1);
  }

  /**
   * @source Microsoft, "Naming Files, Paths, and Namespaces": NUL
   */
  @Test
  @DisplayName("The null device takes everything and has nothing to read")
  void nullDevice() {
    int access = FileObject.READ_DATA | FileObject.WRITE_DATA;
    long nul = computer.kernel().nullDevice().open(app, access, true, false);
    assertThat(io.write(app, nul, DATA, null).value().count()).isEqualTo(3);
    assertThat(io.read(app, nul, 16, null).value().status()).isEqualTo(NtStatus.END_OF_FILE);
  }
}

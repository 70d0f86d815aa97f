package org.handlebook.kernel.io.pipe;

import static org.assertj.core.api.Assertions.assertThat;

import org.handlebook.kernel.OneComputer;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.IoManager;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.security.DescriptorParts;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How the ends of a pipe meet, what goes through it, and how it breaks.
 *
 * @source Microsoft, "Named Pipe Operations"; reactos npfs; wine kernel32/tests/pipe.c
 */
class PipeDeviceTest {
  private static final int BOTH_WAYS = AccessMask.GENERIC_READ | AccessMask.GENERIC_WRITE;
  private static final byte[] HI = {1, 2};

  private final OneComputer computer = new OneComputer();
  private final PipeDevice pipes = computer.kernel().pipes();
  private final HandleManager handles = computer.kernel().handles();
  private final IoManager io = computer.kernel().io();
  private final Caller server = computer.start();
  private final Caller client = computer.start();
  private long serverEnd;

  @BeforeEach
  void pipe() {
    serverEnd = create("Pipe", true, 2, false).value();
  }

  private Outcome<Long> create(String name, boolean ofMessages, int instances, boolean first) {
    return pipes.create(
        server,
        new PipeRequest(
            name,
            BOTH_WAYS,
            first,
            new PipeShape(true, true, ofMessages, false, instances, Clock.MILLISECOND),
            ofMessages,
            false,
            4,
            4,
            false,
            DescriptorParts.NONE,
            false));
  }

  private Outcome<Long> openClient(String name) {
    return pipes.open(
        client, new PipeDevice.Opening(pipes, name, BOTH_WAYS, false, true, false, false));
  }

  private PipeEnd end(Caller caller, long handle) {
    return (PipeEnd) handles.reference(caller, handle, FileObject.TYPE, 0).value();
  }

  private Irp read(Caller caller, long handle, int length) {
    return io.read(caller, handle, length, null).value();
  }

  private Irp write(Caller caller, long handle, byte[] data) {
    return io.write(caller, handle, data, null).value();
  }

  private Irp listen() {
    PipeEnd end = end(server, serverEnd);
    return io.begin(server, end, null, end::listen).value();
  }

  @Test
  @DisplayName("A client connects to the instance that has listened longest, while one listens")
  void connects() {
    long second = create("PIPE", true, 2, false).value();
    long first = openClient("Pipe").value();
    assertThat(end(client, first).instance()).isSameAs(end(server, serverEnd));
    assertThat(end(client, openClient("pipe").value()).instance()).isSameAs(end(server, second));
    assertThat(openClient("Pipe").status()).isEqualTo(NtStatus.PIPE_NOT_AVAILABLE);
    assertThat(openClient("Other").status()).isEqualTo(NtStatus.OBJECT_NAME_NOT_FOUND);
  }

  @Test
  @DisplayName("There are no more instances than the first one says, nor a first one twice")
  void instances() {
    assertThat(create("Pipe", true, 9, true).status()).isEqualTo(NtStatus.ACCESS_DENIED);
    create("Pipe", true, 9, false);
    assertThat(create("Pipe", true, 9, false).status()).isEqualTo(NtStatus.INSTANCE_NOT_AVAILABLE);
  }

  @Test
  @DisplayName("Listening ends when a client comes, and says so if one is there already")
  void listens() {
    Irp waiting = listen();
    assertThat(waiting.isComplete()).isFalse();
    openClient("Pipe");
    assertThat(waiting.status()).isEqualTo(NtStatus.SUCCESS);
    assertThat(listen().status()).isEqualTo(NtStatus.PIPE_CONNECTED);
  }

  @Test
  @DisplayName("Messages stay apart; a buffer too small gets the rest with the next read")
  void messages() {
    long clientEnd = openClient("Pipe").value();
    write(client, clientEnd, HI);
    write(client, clientEnd, new byte[] {9});
    Irp part = read(server, serverEnd, 1);
    assertThat(part.status()).isEqualTo(NtStatus.BUFFER_OVERFLOW);
    assertThat(part.data()).containsExactly(1);
    assertThat(read(server, serverEnd, 16).data()).containsExactly(2);
    assertThat(read(server, serverEnd, 16).data()).containsExactly(9);
  }

  @Test
  @DisplayName("Bytes run together, and a read that waits takes what comes first")
  void bytes() {
    serverEnd = create("Bytes", false, 1, false).value();
    long clientEnd = openClient("Bytes").value();
    Irp waiting = read(server, serverEnd, 16);
    write(client, clientEnd, HI);
    assertThat(waiting.data()).containsExactly(HI);
    write(client, clientEnd, HI);
    write(client, clientEnd, new byte[] {3});
    assertThat(read(server, serverEnd, 16).data()).containsExactly(1, 2, 3);
  }

  @Test
  @DisplayName("A write waits until what is unread fits the quota")
  void quota() {
    long clientEnd = openClient("Pipe").value();
    assertThat(write(client, clientEnd, new byte[4]).isComplete()).isTrue();
    Irp more = write(client, clientEnd, HI);
    assertThat(more.isComplete()).isFalse();
    read(server, serverEnd, 16);
    assertThat(more.status()).isEqualTo(NtStatus.SUCCESS);
    assertThat(more.count()).isEqualTo(2);
  }

  @Test
  @DisplayName("When one end is closed the other reads what is left, then the pipe is broken")
  void breaks() {
    long clientEnd = openClient("Pipe").value();
    write(client, clientEnd, HI);
    Irp unanswered = read(client, clientEnd, 16);
    handles.close(client, clientEnd);
    assertThat(read(server, serverEnd, 16).data()).containsExactly(HI);
    assertThat(read(server, serverEnd, 16).status()).isEqualTo(NtStatus.PIPE_BROKEN);
    assertThat(write(server, serverEnd, HI).status()).isEqualTo(NtStatus.PIPE_CLOSING);
    assertThat(unanswered.isComplete()).isTrue();
  }

  /**
   * @source Microsoft, "DisconnectNamedPipe": unread data is discarded
   */
  @Test
  @DisplayName(
      "Disconnecting throws the client out and what is unread away; the server listens anew")
  void disconnects() {
    long clientEnd = openClient("Pipe").value();
    write(client, clientEnd, HI);
    assertThat(end(server, serverEnd).disconnect()).isEqualTo(NtStatus.SUCCESS);
    assertThat(read(client, clientEnd, 16).status()).isEqualTo(NtStatus.PIPE_DISCONNECTED);
    assertThat(read(server, serverEnd, 16).status()).isEqualTo(NtStatus.PIPE_DISCONNECTED);
    listen();
    long next = openClient("Pipe").value();
    assertThat(end(server, serverEnd).unread()).isEmpty();
    assertThat(end(client, next).isDisconnected()).isFalse();
    assertThat(end(client, clientEnd).isDisconnected()).isTrue();
  }

  @Test
  @DisplayName("A pipe is there as long as a server's end of it is")
  void gone() {
    long clientEnd = openClient("Pipe").value();
    handles.close(server, serverEnd);
    assertThat(openClient("Pipe").status()).isEqualTo(NtStatus.OBJECT_NAME_NOT_FOUND);
    assertThat(write(client, clientEnd, HI).status()).isEqualTo(NtStatus.PIPE_CLOSING);
    assertThat(create("Pipe", false, 1, true).status()).isEqualTo(NtStatus.SUCCESS);
  }

  /**
   * @source Microsoft, "WaitNamedPipe"
   */
  @Test
  @DisplayName("Waiting for an instance ends when one listens, or when its time is up")
  void awaits() {
    long root = pipes.openRoot(client, AccessMask.SYNCHRONIZE, true, false);
    openClient("Pipe");
    Irp first = awaitInstance(root, 50 * Clock.MILLISECOND);
    computer.kernel().clock().pass(50 * Clock.MILLISECOND);
    assertThat(first.status()).isEqualTo(NtStatus.IO_TIMEOUT);
    Irp second = awaitInstance(root, 50 * Clock.MILLISECOND);
    create("Pipe", true, 2, false);
    assertThat(second.status()).isEqualTo(NtStatus.SUCCESS);
  }

  private Irp awaitInstance(long root, long timeout) {
    return computer
        .kernel()
        .pipeControl()
        .awaitInstance(client, root, pipes, "Pipe", timeout)
        .value();
  }

  /**
   * @source Microsoft, "ImpersonateNamedPipeClient"
   */
  @Test
  @DisplayName("A server acts in its client's name only once there is a client")
  void impersonates() {
    assertThat(end(server, serverEnd).impersonate(server)).isEqualTo(NtStatus.CANNOT_IMPERSONATE);
    openClient("Pipe");
    assertThat(end(server, serverEnd).impersonate(server)).isEqualTo(NtStatus.SUCCESS);
    assertThat(server.thread().impersonation()).isEqualTo(client.token());
  }

  @Test
  @DisplayName("An anonymous pipe goes one way, from its writing end to its reading end")
  void anonymous() {
    PipeDevice.Ends ends = pipes.createAnonymous(server, 0, DescriptorParts.NONE, false).value();
    assertThat(write(server, ends.write(), HI).count()).isEqualTo(2);
    assertThat(read(server, ends.read(), 16).data()).containsExactly(HI);
    assertThat(io.write(server, ends.read(), HI, null).status()).isEqualTo(NtStatus.ACCESS_DENIED);
  }
}

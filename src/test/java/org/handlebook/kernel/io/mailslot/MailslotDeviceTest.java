package org.handlebook.kernel.io.mailslot;

import static org.assertj.core.api.Assertions.assertThat;

import org.handlebook.kernel.OneComputer;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.security.DescriptorParts;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How messages get into a mailslot and out of it.
 *
 * @source Microsoft, "CreateMailslot", "About Mailslots"; wine kernel32/tests/mailslot.c
 */
class MailslotDeviceTest {
  private static final byte[] HI = {1, 2};
  private static final byte[] LONG = {1, 2, 3, 4};

  private final OneComputer computer = new OneComputer();
  private final MailslotDevice mailslots = computer.kernel().mailslots();
  private final HandleManager handles = computer.kernel().handles();
  private final Clock clock = computer.kernel().clock();
  private final Caller server = computer.start();
  private final Caller client = computer.start();
  private final long slot = create("Mail", 3, MailslotServer.WAIT_FOREVER).value();

  private Outcome<Long> create(String name, int maximum, int timeout) {
    return mailslots.create(server, name, maximum, timeout, DescriptorParts.NONE, false);
  }

  private Outcome<Long> openClient(String name) {
    return mailslots.open(client, name, AccessMask.GENERIC_WRITE, true, false);
  }

  private Irp write(long handle, byte[] message) {
    return computer.kernel().io().write(client, handle, message, null).value();
  }

  private Irp read(int length) {
    return computer.kernel().io().read(server, slot, length, null).value();
  }

  @Test
  @DisplayName("Each read takes the oldest message, whole")
  void messages() {
    long writer = openClient("mail").value();
    write(writer, HI);
    write(writer, new byte[] {9});
    assertThat(read(16).data()).containsExactly(HI);
    assertThat(read(16).data()).containsExactly(9);
  }

  @Test
  @DisplayName("A message for which the buffer is too small stays")
  void tooSmall() {
    write(openClient("Mail").value(), HI);
    assertThat(read(1).status()).isEqualTo(NtStatus.BUFFER_TOO_SMALL);
    assertThat(read(2).data()).containsExactly(HI);
  }

  @Test
  @DisplayName("A message above the maximum is refused; 0 is no limit")
  void maximum() {
    assertThat(write(openClient("Mail").value(), LONG).status())
        .isEqualTo(NtStatus.INVALID_PARAMETER);
    create("Big", 0, 0);
    assertThat(write(openClient("Big").value(), LONG).count()).isEqualTo(4);
  }

  @Test
  @DisplayName("Reads wait as long as the time-out says, and are served in their order")
  void timeouts() {
    Irp first = read(16);
    Irp second = read(16);
    write(openClient("Mail").value(), HI);
    assertThat(first.data()).containsExactly(HI);
    assertThat(second.isComplete()).isFalse();
    mailslots.server(server, slot).value().setReadTimeout(50);
    Irp third = read(16);
    clock.pass(50 * Clock.MILLISECOND);
    assertThat(third.status()).isEqualTo(NtStatus.IO_TIMEOUT);
    assertThat(second.isComplete()).isFalse();
    mailslots.server(server, slot).value().setReadTimeout(0);
    assertThat(read(16).status()).isEqualTo(NtStatus.IO_TIMEOUT);
  }

  @Test
  @DisplayName("A name is one mailslot's, in whatever case, until the reading end is closed")
  void names() {
    assertThat(create("MAIL", 0, 0).status()).isEqualTo(NtStatus.OBJECT_NAME_COLLISION);
    assertThat(create("", 0, 0).status()).isEqualTo(NtStatus.OBJECT_NAME_INVALID);
    long writer = openClient("Mail").value();
    handles.close(server, slot);
    assertThat(openClient("Mail").status()).isEqualTo(NtStatus.OBJECT_NAME_NOT_FOUND);
    assertThat(write(writer, HI).status()).isEqualTo(NtStatus.FILE_FORCED_CLOSED);
    assertThat(create("Mail", 0, 0).status()).isEqualTo(NtStatus.SUCCESS);
  }

  @Test
  @DisplayName("A mailslot is neither written nor a writing end read")
  void directions() {
    assertThat(computer.kernel().io().write(server, slot, HI, null).status())
        .isEqualTo(NtStatus.ACCESS_DENIED);
    long writer = mailslots.open(client, "Mail", AccessMask.GENERIC_READ, true, false).value();
    assertThat(computer.kernel().io().read(client, writer, 16, null).value().status())
        .isEqualTo(NtStatus.INVALID_PARAMETER);
    assertThat(mailslots.server(client, writer).status()).isEqualTo(NtStatus.INVALID_PARAMETER);
  }

  /**
   * @source Microsoft, "About Mailslots": 424 bytes
   */
  @Test
  @DisplayName("Over the network goes what fits a datagram, whether or not anybody gets it")
  void network() {
    long remote =
        computer
            .kernel()
            .redirector()
            .open(client, "pc", "Mail", AccessMask.GENERIC_WRITE, true, false);
    long nobody =
        computer
            .kernel()
            .redirector()
            .open(client, "pc", "Nobody", AccessMask.GENERIC_WRITE, true, false);
    write(remote, HI);
    assertThat(read(16).data()).containsExactly(HI);
    assertThat(write(nobody, new byte[424]).status()).isEqualTo(NtStatus.SUCCESS);
    assertThat(write(nobody, new byte[425]).status()).isEqualTo(NtStatus.BAD_NETWORK_PATH);
  }
}

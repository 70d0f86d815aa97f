package org.handlebook.kernel.io.mailslot;

import java.util.List;
import java.util.function.Supplier;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.status.NtStatus;

/**
 * A writing end of all mailslots of one name that a host has: each write is a datagram, and nobody
 * says whether it arrives.
 *
 * @source Microsoft, "About Mailslots", "CreateMailslot"
 */
public final class RemoteMailslotClient extends FileObject {
  /** The most bytes that go from one computer to others as one message. */
  private static final int LARGEST_DATAGRAM = 424;

  private final String host;
  private final Supplier<List<MailslotDevice>> receivers;

  RemoteMailslotClient(
      ObjectHeader header,
      String host,
      String name,
      boolean synchronous,
      Supplier<List<MailslotDevice>> receivers) {
    super(header, name, synchronous);
    this.host = host;
    this.receivers = receivers;
  }

  /** Returns the computer or domain that is written to, or *. */
  public String host() {
    return host;
  }

  /** Sends a message; {@link NtStatus#BAD_NETWORK_PATH} for one of more than 424 bytes. */
  @Override
  protected void write(Irp irp, byte[] data) {
    if (data.length > LARGEST_DATAGRAM) {
      irp.complete(NtStatus.BAD_NETWORK_PATH);
    } else {
      receivers.get().forEach(device -> device.receive(path(), data));
      irp.complete(NtStatus.SUCCESS, data.length);
    }
  }

  @Override
  protected void read(Irp irp, int length) {
    irp.complete(NtStatus.INVALID_PARAMETER);
  }
}

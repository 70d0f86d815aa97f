package org.handlebook.kernel.io.mailslot;

import java.util.List;
import java.util.function.Function;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.object.ObjectManager;

/**
 * Opens writing ends whose messages go over the network: to the mailslots of one name on one
 * computer, or on all computers of a domain.
 */
public final class MailslotRedirector {
  private final ObjectManager objects;
  private final HandleManager handles;
  private final Function<String, List<MailslotDevice>> network;

  /**
   * Makes a redirector.
   *
   * @param network whom a datagram reaches that is sent to a host
   */
  public MailslotRedirector(
      ObjectManager objects,
      HandleManager handles,
      Function<String, List<MailslotDevice>> network) {
    this.objects = objects;
    this.handles = handles;
    this.network = network;
  }

  /**
   * Opens a writing end, whether or not there is a mailslot of that name, and returns the new row's
   * value.
   *
   * @param host the name of a computer or of a domain, or * for the sender's own domain
   */
  public long open(
      Caller caller,
      String host,
      String name,
      int desiredAccess,
      boolean synchronous,
      boolean inherit) {
    RemoteMailslotClient client =
        objects.create(
            FileObject.TYPE,
            caller.describe(FileObject.TYPE),
            header ->
                new RemoteMailslotClient(
                    header, host, name, synchronous, () -> network.apply(host)));
    return handles.created(caller, client, desiredAccess | FileObject.ALWAYS_GRANTED, inherit);
  }
}

package org.handlebook.kernel.io.mailslot;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.security.DescriptorParts;
import org.handlebook.kernel.security.SecurityDescriptor;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/**
 * The mailslots of one computer.
 *
 * <p>A mailslot belongs to the server that made it. Its name is free again when the last handle to
 * the server is closed, whoever still has a writing end. Upper and lower case in names do not
 * differ.
 */
public final class MailslotDevice {
  private final ObjectManager objects;
  private final HandleManager handles;
  private final Clock clock;
  private final Map<String, MailslotServer> mailslots = new HashMap<>();

  public MailslotDevice(ObjectManager objects, HandleManager handles, Clock clock) {
    this.objects = objects;
    this.handles = handles;
    this.clock = clock;
  }

  /**
   * Creates a mailslot and opens its reading end.
   *
   * @param name the name within the device
   * @param maximumMessageSize in bytes; 0 for no limit
   * @param readTimeout in milliseconds; {@link MailslotServer#WAIT_FOREVER}
   * @param security what is said of its descriptor, which decides who may write to it
   * @return the reading end; {@link NtStatus#OBJECT_NAME_INVALID} for an empty name, {@link
   *     NtStatus#OBJECT_NAME_COLLISION} if there is a mailslot of that name, and what {@link
   *     Caller#describe} says of a descriptor
   */
  public Outcome<Long> create(
      Caller caller,
      String name,
      int maximumMessageSize,
      int readTimeout,
      DescriptorParts security,
      boolean inherit) {
    if (name.isEmpty()) {
      return Outcome.refused(NtStatus.OBJECT_NAME_INVALID);
    }
    String key = key(name);
    if (mailslots.containsKey(key)) {
      return Outcome.refused(NtStatus.OBJECT_NAME_COLLISION);
    }
    Outcome<SecurityDescriptor> descriptor = caller.describe(security, FileObject.TYPE);
    if (descriptor.isRefused()) {
      return Outcome.refused(descriptor.status());
    }
    MailslotServer server =
        objects.create(
            FileObject.TYPE,
            descriptor.value(),
            header ->
                new MailslotServer(
                    header,
                    name,
                    maximumMessageSize,
                    readTimeout,
                    clock,
                    () -> mailslots.remove(key)));
    mailslots.put(key, server);
    int access = AccessMask.GENERIC_READ | AccessMask.SYNCHRONIZE | AccessMask.WRITE_DAC;
    return Outcome.of(handles.created(caller, server, access, inherit));
  }

  /**
   * Opens a writing end.
   *
   * @param synchronous whether each operation shall block its thread
   * @return the writing end; {@link NtStatus#OBJECT_NAME_NOT_FOUND} if there is no mailslot of that
   *     name, {@link NtStatus#ACCESS_DENIED} if the mailslot's descriptor does not grant the access
   */
  public Outcome<Long> open(
      Caller caller, String name, int desiredAccess, boolean synchronous, boolean inherit) {
    MailslotServer server = mailslots.get(key(name));
    if (server == null) {
      return Outcome.refused(NtStatus.OBJECT_NAME_NOT_FOUND);
    }
    SecurityDescriptor security = server.header().security();
    return FileObject.access(caller, security, desiredAccess)
        .map(
            access -> {
              MailslotClient client =
                  objects.create(
                      FileObject.TYPE,
                      security,
                      header -> new MailslotClient(header, name, synchronous, server));
              return handles.created(caller, client, access, inherit);
            });
  }

  /** Opens the device itself for the caller, and returns the new row's value. */
  public long openRoot(Caller caller, int desiredAccess, boolean synchronous, boolean inherit) {
    MailslotRoot root =
        objects.create(
            FileObject.TYPE,
            caller.describe(FileObject.TYPE),
            header -> new MailslotRoot(header, synchronous));
    return handles.created(caller, root, desiredAccess | FileObject.ALWAYS_GRANTED, inherit);
  }

  /**
   * Returns the mailslot that a handle leads to, whatever the handle lets its caller do.
   *
   * @return {@link NtStatus#INVALID_HANDLE}, {@link NtStatus#OBJECT_TYPE_MISMATCH}; {@link
   *     NtStatus#INVALID_PARAMETER} for a file that is no reading end of a mailslot
   */
  public Outcome<MailslotServer> server(Caller caller, long handle) {
    return handles
        .reference(caller, handle, FileObject.TYPE, 0)
        .then(
            file ->
                file instanceof MailslotServer server
                    ? Outcome.of(server)
                    : Outcome.refused(NtStatus.INVALID_PARAMETER));
  }

  /** Puts a message that came over the network into a mailslot, if there is one that takes it. */
  void receive(String name, byte[] message) {
    MailslotServer server = mailslots.get(key(name));
    if (server != null) {
      server.accept(message);
    }
  }

  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}

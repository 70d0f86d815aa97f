package org.handlebook.kernel.io.mailslot;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.handlebook.kernel.NtStatus;
import org.handlebook.kernel.Outcome;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.security.Token;

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
  private final Map<String, MailslotServer> mailslots = new HashMap<>();

  public MailslotDevice(ObjectManager objects, HandleManager handles) {
    this.objects = objects;
    this.handles = handles;
  }

  /**
   * Creates a mailslot and opens its reading end.
   *
   * @param name the name within the device
   * @param maximumMessageSize in bytes; 0 for no limit
   * @param readTimeout in milliseconds; -1 for ever
   * @return the reading end; {@link NtStatus#OBJECT_NAME_INVALID} for an empty name, {@link
   *     NtStatus#OBJECT_NAME_COLLISION} if there is a mailslot of that name
   */
  public Outcome<Long> create(
      Caller caller, String name, int maximumMessageSize, int readTimeout, boolean inherit) {
    if (name.isEmpty()) {
      return Outcome.refused(NtStatus.OBJECT_NAME_INVALID);
    }
    String key = key(name);
    if (mailslots.containsKey(key)) {
      return Outcome.refused(NtStatus.OBJECT_NAME_COLLISION);
    }
    MailslotServer server =
        objects.create(
            FileObject.TYPE,
            caller.process().token().defaultDescriptor(),
            header ->
                new MailslotServer(
                    header, name, maximumMessageSize, readTimeout, () -> mailslots.remove(key)));
    mailslots.put(key, server);
    int access = AccessMask.GENERIC_READ | AccessMask.SYNCHRONIZE | AccessMask.WRITE_DAC;
    return Outcome.of(handles.created(caller, server, access, inherit));
  }

  /**
   * Opens a writing end.
   *
   * @return the writing end; {@link NtStatus#OBJECT_NAME_NOT_FOUND} if there is no mailslot of that
   *     name
   */
  public Outcome<Long> open(Caller caller, String name, int desiredAccess, boolean inherit) {
    if (!mailslots.containsKey(key(name))) {
      return Outcome.refused(NtStatus.OBJECT_NAME_NOT_FOUND);
    }
    Token token = caller.process().token();
    MailslotClient client =
        objects.create(
            FileObject.TYPE, token.defaultDescriptor(), header -> new MailslotClient(header, name));
    return Outcome.of(
        handles.created(caller, client, desiredAccess | FileObject.ALWAYS_GRANTED, inherit));
  }

  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}

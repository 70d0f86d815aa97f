package org.handlebook.kernel.io;

import org.handlebook.kernel.dispatcher.StateAccess;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.io.IoCompletion.Packet;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.kernel.sync.Waits;
import org.jspecify.annotations.Nullable;

/**
 * Makes I/O completion ports, associates files with them, and puts packets in and takes them out.
 *
 * <p>Each service is refused with {@link NtStatus#INVALID_HANDLE}, {@link
 * NtStatus#OBJECT_TYPE_MISMATCH} or {@link NtStatus#ACCESS_DENIED} for a handle that does not let
 * the caller.
 *
 * @source wine ntdll/tests/file.c, test_iocp_*; reactos, NtCreateIoCompletion and its kin
 */
public final class IoCompletions {
  private final ObjectManager objects;
  private final HandleManager handles;
  private final Waits waits;

  public IoCompletions(ObjectManager objects, HandleManager handles, Waits waits) {
    this.objects = objects;
    this.handles = handles;
    this.waits = waits;
  }

  /** Returns a handle to a new port, which is not inheritable and has no name. */
  public long create(Caller caller) {
    IoCompletion port =
        objects.create(IoCompletion.TYPE, caller.describe(IoCompletion.TYPE), IoCompletion::new);
    return handles.created(caller, port, IoCompletion.TYPE.validAccess(), false);
  }

  /**
   * Has a port told of the operations on a file from now on.
   *
   * @param key by which its packets say whose they are
   * @return {@link NtStatus#INVALID_PARAMETER} for a file that was not opened for overlapped
   *     operations, or that is associated already
   */
  public NtStatus associate(Caller caller, long file, long port, long key) {
    Outcome<FileObject> opening = handles.reference(caller, file, FileObject.TYPE, 0);
    return opening.isRefused()
        ? opening.status()
        : port(caller, port).then(found -> associate(opening.value(), found, key)).status();
  }

  private Outcome<FileObject> associate(FileObject file, IoCompletion port, long key) {
    NtStatus status = file.associate(new CompletionContext(objects, port, key));
    return status.isSuccess() ? Outcome.of(file) : Outcome.refused(status);
  }

  /** Puts a packet of the caller's own at the end of a port's queue. */
  public NtStatus set(Caller caller, long handle, Packet packet) {
    Outcome<IoCompletion> port = port(caller, handle);
    if (!port.isRefused()) {
      port.value().queue(packet);
    }
    return port.status();
  }

  /**
   * Waits for a packet.
   *
   * @param timeout in the clock's units; {@link Wait#FOREVER}
   */
  public Outcome<Removal> remove(Caller caller, long handle, long timeout) {
    return port(caller, handle)
        .map(
            port -> {
              port.beginRemoving(caller.thread());
              return new Removal(caller, port, waits.waitFor(caller, port, timeout));
            });
  }

  private Outcome<IoCompletion> port(Caller caller, long handle) {
    return handles.reference(caller, handle, IoCompletion.TYPE, StateAccess.MODIFY_STATE);
  }

  /**
   * A wait for a packet; it is {@linkplain Wait.How#ABANDONED abandoned} when the last handle to
   * the port is closed.
   */
  public record Removal(Caller caller, IoCompletion port, Wait pending) {
    /** Returns the packet, once the wait is over; null if it has brought none. */
    public @Nullable Packet packet() {
      return port.endRemoving(caller.thread());
    }
  }
}

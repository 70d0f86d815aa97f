package org.handlebook.kernel.io;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.handlebook.kernel.dispatcher.DispatcherObject;
import org.handlebook.kernel.dispatcher.KThread;
import org.handlebook.kernel.dispatcher.StateAccess;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.status.NtStatus;
import org.jspecify.annotations.Nullable;

/**
 * An I/O completion port: a queue of packets, which tell of operations that are over or which
 * somebody has put there. Packets come out first in, first out; of the threads that wait for one,
 * the last that came is the first to go on. How many threads may run at a time is not modelled.
 *
 * @source Microsoft, "I/O Completion Ports"; winnt.h (IO_COMPLETION_*)
 */
public final class IoCompletion extends DispatcherObject {
  public static final ObjectType<IoCompletion> TYPE =
      StateAccess.type("IoCompletion", IoCompletion.class);

  private final Deque<Packet> packets = new ArrayDeque<>();
  private final Set<KThread> removing = new HashSet<>(0);
  private final Map<KThread, Packet> removed = new HashMap<>(0);
  private boolean closed;

  IoCompletion(ObjectHeader header) {
    super(header);
  }

  /**
   * What a port tells.
   *
   * @param key whose it is: the file's, as it was given when the file was associated, or what
   *     somebody says who posts it
   * @param context what the operation was begun with: in Win32 the address of its OVERLAPPED
   * @param status how the operation ended
   * @param count how many bytes it moved
   */
  public record Packet(long key, long context, NtStatus status, int count) {}

  /** Returns how many packets wait to be removed. */
  public int depth() {
    return packets.size();
  }

  /** Puts a packet at the end of the queue. */
  void queue(Packet packet) {
    packets.add(packet);
    changed();
    wake();
  }

  /** Lets a thread that is going to wait have a packet of its own, rather than see one. */
  void beginRemoving(KThread thread) {
    removing.add(thread);
  }

  /** Returns the packet that a thread's wait has brought it; null if it ended without one. */
  @Nullable Packet endRemoving(KThread thread) {
    removing.remove(thread);
    return removed.remove(thread);
  }

  @Override
  public boolean isSignaledFor(KThread thread) {
    return !packets.isEmpty() || (closed && removing.contains(thread));
  }

  @Override
  protected boolean acquire(KThread thread) {
    if (!removing.remove(thread)) {
      return false;
    }
    Packet packet = packets.poll();
    if (packet != null) {
      removed.put(thread, packet);
      changed();
    }
    return packet == null;
  }

  @Override
  protected boolean wakesLastFirst() {
    return true;
  }

  /** Ends the waits for packets: nobody can name the port any more. */
  @Override
  protected void lastHandleClosed() {
    closed = true;
    wake();
  }
}

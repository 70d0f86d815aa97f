package org.handlebook.kernel.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.handlebook.kernel.dispatcher.EventObject;
import org.handlebook.kernel.dispatcher.KThread;
import org.handlebook.kernel.dispatcher.StateAccess;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.object.KeptBy;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.process.ProcessManager;
import org.handlebook.kernel.process.ProcessNotify;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.kernel.sync.Waits;
import org.jspecify.annotations.Nullable;

/**
 * Carries out operations on files that callers name by handle, whatever the device: checks access,
 * hands an {@link Irp} to the file object, and breaks operations off.
 *
 * <p>Each service answers with the operation, complete or under way; the caller who wants to be
 * blocked by it {@linkplain #await waits}. A thread's operations are broken off when it ends.
 */
public final class IoManager implements ProcessNotify {
  private final ObjectManager objects;
  private final HandleManager handles;
  private final Waits waits;
  private final List<Irp> underWay = new ArrayList<>();

  public IoManager(
      ObjectManager objects, HandleManager handles, Waits waits, ProcessManager processes) {
    this.objects = objects;
    this.handles = handles;
    this.waits = waits;
    processes.register(this);
  }

  /**
   * How a caller wants an operation that goes on while it does something else.
   *
   * @param event the caller's handle to the event that tells of the end, or 0 for none
   * @param position where in the file
   * @param context by what the caller knows the operation, and a completion port's packet says
   *     which it was; 0 for what no port shall tell
   */
  public record Overlap(long event, long position, long context) {}

  /**
   * Reads.
   *
   * @param overlap null for where the file's pointer stands
   * @return the operation; {@link NtStatus#INVALID_HANDLE}, {@link NtStatus#OBJECT_TYPE_MISMATCH}
   *     for a handle that names no file, {@link NtStatus#ACCESS_DENIED} without FILE_READ_DATA; the
   *     same for an event that is none or may not be set
   */
  public Outcome<Irp> read(Caller caller, long handle, int length, @Nullable Overlap overlap) {
    return handles
        .reference(caller, handle, FileObject.TYPE, FileObject.READ_DATA)
        .then(file -> begin(caller, file, overlap, irp -> file.read(irp, length)));
  }

  /**
   * Writes; a handle that may only append writes at the end of the file.
   *
   * @return the operation; refused as {@link #read} is, without FILE_WRITE_DATA or, for all but
   *     pipes, FILE_APPEND_DATA
   */
  public Outcome<Irp> write(Caller caller, long handle, byte[] data, @Nullable Overlap overlap) {
    boolean appends =
        handles.reference(caller, handle, FileObject.TYPE, FileObject.WRITE_DATA).status()
            == NtStatus.ACCESS_DENIED;
    return writable(caller, handle)
        .then(
            file ->
                begin(
                    caller,
                    file,
                    appends ? atTheEnd(overlap) : overlap,
                    irp -> file.write(irp, data)));
  }

  private Outcome<FileObject> writable(Caller caller, long handle) {
    Outcome<FileObject> file =
        handles.reference(caller, handle, FileObject.TYPE, FileObject.WRITE_DATA);
    return file.status() != NtStatus.ACCESS_DENIED
        ? file
        : handles
            .reference(caller, handle, FileObject.TYPE, FileObject.APPEND_DATA)
            .then(f -> f.canAppend() ? Outcome.of(f) : Outcome.refused(NtStatus.ACCESS_DENIED));
  }

  private static Overlap atTheEnd(@Nullable Overlap overlap) {
    return overlap == null
        ? new Overlap(0, Irp.END_OF_FILE, 0)
        : new Overlap(overlap.event(), Irp.END_OF_FILE, overlap.context());
  }

  /**
   * Waits until what was written has arrived.
   *
   * @return the operation; refused as {@link #write} is
   */
  public Outcome<Irp> flush(Caller caller, long handle) {
    return writable(caller, handle).then(file -> begin(caller, file, null, file::flush));
  }

  /**
   * Waits for a file's turn: a synchronous one does one thing after the other, and so keeps even
   * those waiting who only ask about it.
   *
   * @return an operation that moves nothing; {@link NtStatus#INVALID_HANDLE}, {@link
   *     NtStatus#OBJECT_TYPE_MISMATCH}
   * @source reactos, NtQueryInformationFile (IopAcquireFileObjectLock)
   */
  public Outcome<Irp> turn(Caller caller, long handle) {
    return handles
        .reference(caller, handle, FileObject.TYPE, 0)
        .map(
            file -> {
              Irp turn =
                  new Irp(
                      file,
                      caller,
                      null,
                      null,
                      irp -> irp.complete(NtStatus.SUCCESS),
                      done -> completed(done, null));
              turn.leaveSignal();
              return submit(turn);
            });
  }

  /**
   * Lets a file's device do something of its own (a file system control).
   *
   * @param work what the device does with the operation: completes it or keeps it pending
   * @return the operation; refused for an event that is none or may not be set
   */
  public Outcome<Irp> begin(
      Caller caller, FileObject file, @Nullable Overlap overlap, Consumer<Irp> work) {
    if (overlap == null || overlap.event() == 0) {
      return Outcome.of(submit(caller, file, overlap, null, work));
    }
    return handles
        .reference(caller, overlap.event(), EventObject.TYPE, StateAccess.MODIFY_STATE)
        .map(event -> submit(caller, file, overlap, event, work));
  }

  private Irp submit(
      Caller caller,
      FileObject file,
      @Nullable Overlap overlap,
      @Nullable EventObject event,
      Consumer<Irp> work) {
    Irp irp = new Irp(file, caller, event, overlap, work, done -> completed(done, event));
    if (event != null) {
      objects.keep(event, KeptBy.AN_OPERATION);
      event.reset();
    }
    return submit(irp);
  }

  private Irp submit(Irp irp) {
    underWay.add(irp);
    objects.keep(irp.file(), KeptBy.AN_OPERATION);
    irp.file().submit(irp);
    return irp;
  }

  private void completed(Irp irp, @Nullable EventObject event) {
    underWay.remove(irp);
    objects.release(irp.file(), KeptBy.AN_OPERATION);
    if (event != null) {
      objects.release(event, KeptBy.AN_OPERATION);
    }
  }

  /** Blocks the calling thread until the operation is over. */
  public Wait await(Caller caller, Irp irp) {
    irp.file().await(irp);
    return waits.waitFor(caller, irp.file());
  }

  /** Returns every operation that is under way, the oldest first. */
  public List<Irp> underWay() {
    return List.copyOf(underWay);
  }

  /**
   * Breaks off what the calling thread has under way on a file.
   *
   * @return {@link NtStatus#INVALID_HANDLE}, {@link NtStatus#OBJECT_TYPE_MISMATCH}
   */
  public NtStatus cancel(Caller caller, long handle) {
    Outcome<FileObject> file = handles.reference(caller, handle, FileObject.TYPE, 0);
    if (!file.isRefused()) {
      cancel(irp -> irp.file() == file.value() && irp.thread() == caller.thread());
    }
    return file.status();
  }

  /**
   * Breaks off one operation of the calling process on a file, or all of them.
   *
   * @param one null for all
   * @return also {@link NtStatus#NOT_FOUND} if nothing is under way
   */
  public NtStatus cancel(Caller caller, long handle, @Nullable Irp one) {
    return handles
        .reference(caller, handle, FileObject.TYPE, 0)
        .then(
            file ->
                cancelled(
                    irp ->
                        irp.file() == file
                            && irp.isOf(caller.process())
                            && (one == null || irp == one)))
        .status();
  }

  /**
   * Breaks off the operation in which a thread is blocked; needs the right to end the thread.
   *
   * @return also {@link NtStatus#ACCESS_DENIED}, and {@link NtStatus#NOT_FOUND} if it is in none
   */
  public NtStatus cancelSynchronous(Caller caller, long threadHandle) {
    return handles
        .reference(caller, threadHandle, ThreadObject.TYPE, ThreadObject.TERMINATE)
        .then(thread -> cancelled(irp -> irp.thread() == thread && irp.isAwaited()))
        .status();
  }

  private Outcome<Integer> cancelled(Predicate<Irp> which) {
    int count = cancel(which);
    return count == 0 ? Outcome.refused(NtStatus.NOT_FOUND) : Outcome.of(count);
  }

  private int cancel(Predicate<Irp> which) {
    List<Irp> cancelled = underWay.stream().filter(which).toList();
    cancelled.forEach(Irp::cancel);
    return cancelled.size();
  }

  @Override
  public void exiting(KThread thread) {
    cancel(irp -> irp.thread() == thread);
  }
}

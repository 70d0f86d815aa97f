package org.handlebook.kernel.io;

import java.util.function.Consumer;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.dispatcher.EventObject;
import org.handlebook.kernel.dispatcher.KThread;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleOwner;
import org.handlebook.kernel.io.IoManager.Overlap;
import org.handlebook.kernel.security.Token;
import org.handlebook.kernel.status.NtStatus;
import org.jspecify.annotations.Nullable;

/**
 * An I/O request packet: one operation on a file object, from its request to its completion.
 *
 * <p>A device that is given one {@linkplain #complete completes} it, at once or later; one that is
 * completed later it {@linkplain #pend keeps} meanwhile.
 *
 * @source Windows Internals, "I/O request packets"
 */
public final class Irp {
  /** Where a write shall go that may only append. */
  public static final long END_OF_FILE = -1;

  private final FileObject file;
  private final Caller caller;
  private final @Nullable EventObject event;
  private final @Nullable Overlap overlap;
  private final Consumer<Irp> work;
  private final Consumer<Irp> whenComplete;
  private boolean started;
  private boolean pended;
  private boolean leavesSignal;
  private Clock.@Nullable Alarm alarm;
  private Runnable whenForgotten = () -> {};
  private NtStatus status = NtStatus.PENDING;
  private byte[] data = new byte[0];
  private int count;

  Irp(
      FileObject file,
      Caller caller,
      @Nullable EventObject event,
      @Nullable Overlap overlap,
      Consumer<Irp> work,
      Consumer<Irp> whenComplete) {
    this.file = file;
    this.caller = caller;
    this.event = event;
    this.overlap = overlap;
    this.work = work;
    this.whenComplete = whenComplete;
  }

  public FileObject file() {
    return file;
  }

  /** Lets it neither reset nor signal the file object: it is a turn alone, and no device works. */
  void leaveSignal() {
    leavesSignal = true;
  }

  boolean leavesSignal() {
    return leavesSignal;
  }

  /** Returns the thread that asked for the operation. */
  public KThread thread() {
    return caller.thread();
  }

  /** Returns the process of that thread. */
  public HandleOwner process() {
    return caller.process();
  }

  /** Returns the token in whose name it asked. */
  public Token token() {
    return caller.token();
  }

  /** Returns whether that thread belongs to this process. */
  boolean isOf(HandleOwner process) {
    return caller.process() == process;
  }

  /** Returns the event that tells of the end, if one was given. */
  public @Nullable EventObject event() {
    return event;
  }

  /** Returns where in the file; {@link #END_OF_FILE}; null for where the file's pointer stands. */
  public @Nullable Long position() {
    return overlap == null ? null : (Long) overlap.position();
  }

  /** Returns by what its caller knows the operation: 0 if it waits for the end itself. */
  long context() {
    return overlap == null ? 0 : overlap.context();
  }

  /** Returns whether it failed at once, so that the call itself says so and nothing else does. */
  boolean isRefusedAtOnce() {
    return !pended && status.isError();
  }

  public boolean isComplete() {
    return status != NtStatus.PENDING;
  }

  /** Returns how the operation ended; {@link NtStatus#PENDING} while it is under way. */
  public NtStatus status() {
    return status;
  }

  /** Returns what was read. */
  public byte[] data() {
    return data.clone();
  }

  /** Returns how many bytes were read or written. */
  public int count() {
    return count;
  }

  /**
   * Completes the operation, which has read these bytes; a status that refuses may come with some.
   */
  public void complete(NtStatus result, byte[] read) {
    data = read;
    complete(result, read.length);
  }

  /** Completes the operation, which has moved so many bytes. */
  public void complete(NtStatus result, int moved) {
    if (!isComplete()) {
      status = result;
      count = moved;
      if (alarm != null) {
        alarm.cancel();
      }
      file.completed(this);
      whenComplete.accept(this);
    }
  }

  /** Completes the operation, which has moved nothing. */
  public void complete(NtStatus result) {
    complete(result, 0);
  }

  /**
   * Keeps the operation at the device, to complete it later.
   *
   * @param forget what the device does to forget it, if somebody breaks it off
   */
  public void pend(Runnable forget) {
    pended = true;
    whenForgotten = forget;
  }

  /**
   * Keeps the operation at the device for so long; then it ends with {@link NtStatus#IO_TIMEOUT}.
   *
   * @param forget what the device does to forget it, if it is broken off or its time is up
   * @param timeout in the clock's units; {@link Wait#FOREVER}
   */
  public void pend(Runnable forget, Clock clock, long timeout) {
    pend(forget);
    if (timeout != Wait.FOREVER) {
      alarm = clock.schedule(clock.now() + timeout, () -> end(NtStatus.IO_TIMEOUT));
    }
  }

  /** Returns whether time alone will end the operation. */
  boolean timesOut() {
    return alarm != null;
  }

  /** Breaks the operation off, unless it is over. */
  void cancel() {
    end(NtStatus.CANCELLED);
  }

  private void end(NtStatus result) {
    if (!isComplete()) {
      whenForgotten.run();
      complete(result);
    }
  }

  void start() {
    started = true;
    work.accept(this);
  }

  boolean isStarted() {
    return started;
  }

  /** Returns whether its thread is blocked by it. */
  boolean isAwaited() {
    return file.awaits(this);
  }

  /**
   * Tells of the end, unless the operation failed at once: signals the event that was given;
   * answers whether the file object is to be signalled, as a synchronous one always is.
   *
   * @source wine kernel32/tests/pipe.c, test_DisconnectNamedPipe; ntdll/tests/pipe.c,
   *     read_pipe_test
   */
  boolean signal() {
    if (leavesSignal || isRefusedAtOnce()) {
      return false;
    }
    if (event != null) {
      event.set();
    }
    return event == null || file.isSynchronous();
  }
}

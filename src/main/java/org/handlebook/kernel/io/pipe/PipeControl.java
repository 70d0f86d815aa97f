package org.handlebook.kernel.io.pipe;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.IoManager;
import org.handlebook.kernel.io.IoManager.Overlap;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What callers do with pipes besides reading and writing, by handle (file system controls and
 * information).
 *
 * <p>Each service answers with the operation, complete or under way, for on an end that carries out
 * one operation after the other even a question waits for its turn.
 */
public final class PipeControl {
  private final HandleManager handles;
  private final IoManager io;

  public PipeControl(HandleManager handles, IoManager io) {
    this.handles = handles;
    this.io = io;
  }

  /**
   * Lets an end of a pipe do something.
   *
   * @param access the rights that the row must have
   * @param noPipe how the operation ends on a file that is no pipe
   * @return the operation; {@link NtStatus#INVALID_HANDLE}, {@link NtStatus#OBJECT_TYPE_MISMATCH},
   *     {@link NtStatus#ACCESS_DENIED} for the handle, and as {@link IoManager#begin} says
   */
  public Outcome<Irp> control(
      Caller caller,
      long handle,
      int access,
      NtStatus noPipe,
      @Nullable Overlap overlap,
      BiConsumer<PipeEnd, Irp> work) {
    return handles
        .reference(caller, handle, FileObject.TYPE, access)
        .then(
            file ->
                io.begin(
                    caller,
                    file,
                    overlap,
                    irp -> {
                      if (file instanceof PipeEnd end) {
                        work.accept(end, irp);
                      } else {
                        irp.complete(noPipe);
                      }
                    }));
  }

  /**
   * The same for what is over at once and answers something.
   *
   * @param <T> what is answered
   */
  public static final class Question<T> implements BiConsumer<PipeEnd, Irp> {
    private final Function<PipeEnd, Outcome<T>> ask;
    private Outcome<T> outcome = Outcome.refused(NtStatus.CANCELLED);

    public Question(Function<PipeEnd, Outcome<T>> ask) {
      this.ask = ask;
    }

    @Override
    public void accept(PipeEnd end, Irp irp) {
      outcome = ask.apply(end);
      irp.complete(outcome.status());
    }

    /** Returns the answer, once the operation is over. */
    public Outcome<T> outcome() {
      return outcome;
    }
  }

  /**
   * Waits until an instance of a pipe listens; the handle is one to the device itself.
   *
   * @param host the device of the computer where the pipe is
   * @param timeout how long, in the clock's units; null for the pipe's own time-out
   * @return the operation; refused for the handle
   */
  public Outcome<Irp> awaitInstance(
      Caller caller, long root, PipeDevice host, String name, @Nullable Long timeout) {
    return handles
        .reference(caller, root, FileObject.TYPE, AccessMask.SYNCHRONIZE)
        .then(file -> io.begin(caller, file, null, irp -> host.await(irp, name, timeout)));
  }
}

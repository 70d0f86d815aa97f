package org.handlebook.kernel.io.pipe;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.status.NtStatus;

/** Who waits until an instance of a pipe listens. */
final class PipeWaiters {
  private final Clock clock;
  private final List<Waiter> waiters = new ArrayList<>(0);

  PipeWaiters(Clock clock) {
    this.clock = clock;
  }

  private record Waiter(Irp irp, NamedPipe pipe) {}

  /**
   * Lets an operation wait.
   *
   * @param timeout how long, in the clock's units; {@link Wait#FOREVER}
   */
  void add(Irp irp, NamedPipe pipe, long timeout) {
    Waiter waiter = new Waiter(irp, pipe);
    waiters.add(waiter);
    irp.pend(() -> waiters.remove(waiter), clock, timeout);
  }

  /** Ends all waiting for a pipe. */
  void end(NamedPipe pipe, NtStatus status) {
    List<Waiter> ended = waiters.stream().filter(waiter -> waiter.pipe() == pipe).toList();
    waiters.removeAll(ended);
    ended.forEach(waiter -> waiter.irp().complete(status));
  }
}

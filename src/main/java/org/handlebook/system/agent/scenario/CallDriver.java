package org.handlebook.system.agent.scenario;

import java.time.Duration;
import java.util.Optional;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.agent.host.Rest;
import org.handlebook.system.agent.host.Worker;
import org.handlebook.system.agent.wire.CallCodec;
import org.handlebook.system.agent.wire.Connection;
import org.handlebook.system.agent.wire.Observer.ThreadState;
import org.handlebook.system.agent.wire.ThreadMemory;
import org.handlebook.system.marshal.MemoryAccess;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.DuplicateHandle;
import org.handlebook.win32.JobCall.TerminateJobObject;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.RawCall;
import org.handlebook.win32.ThreadCall.ExitThread;
import org.handlebook.win32.ThreadCall.TerminateThread;

/**
 * Tells agent threads what to call and hears what came of it. A thread that gives no answer is
 * looked at from outside: it is suspended, and so blocked; or it has ended; or, after a while, it
 * hangs.
 */
public final class CallDriver {
  private static final int FIRST_LOOK_MILLIS = 40;

  private static final int SLICE_MILLIS = 2;

  /** A call that has not come back by then waits, where it cannot be seen that it does. */
  private static final Duration WAIT = Duration.ofMillis(30);

  /** The same for one that moves bytes, which may take the system a while. */
  private static final Duration TRANSFER = Duration.ofMillis(60);

  private final Worker worker;
  private final ObjectRegistry registry;
  private final Deadlines deadlines;

  public CallDriver(Worker worker, ObjectRegistry registry, Deadlines deadlines) {
    this.worker = worker;
    this.registry = registry;
    this.deadlines = deadlines;
  }

  /** Waits for all processes to begin before a call that reaches into another one's table. */
  public void prepare(Call<?> call) {
    if (reachesInside(call)) {
      registry
          .agentThreads()
          .filter(AgentThread::isRunning)
          .forEach(each -> each.connection(worker));
    }
  }

  /**
   * Returns whether a call has to do with another process's table, in which a process that is only
   * starting may have anything.
   */
  private static boolean reachesInside(Call<?> call) {
    return call instanceof DuplicateHandle duplicate
        && !(duplicate.hSourceProcessHandle().equals(Handle.CURRENT_PROCESS)
            && duplicate.hTargetProcessHandle().equals(Handle.CURRENT_PROCESS));
  }

  /**
   * Returns how the call stands: sent, if its thread is there; answered, if the answer has come.
   *
   * @param millis how long to hear for the answer to a call that waits and was sent before
   */
  public <R extends Answer> Reply<R> progress(PendingCall<R> call, int millis) {
    int lastError = call.caller().lastError();
    Reply<R> reply = progressOnce(call, millis);
    while (EarlyEnd.is(call, reply, deadlines)) {
      call.caller().setLastError(lastError);
      call.renew();
      reply = progressOnce(call, 0);
    }
    return reply;
  }

  private <R extends Answer> Reply<R> progressOnce(PendingCall<R> call, int millis) {
    if (!call.caller().isRunning()) {
      return new Reply.NeverReturns<>();
    }
    Optional<Connection> connection = call.caller().connection(worker);
    if (connection.isEmpty()) {
      return pending(call);
    }
    if (call.isSent()) {
      return goOn(call, connection.get(), millis);
    }
    call.setSent();
    AttributeLists.Made list = attributes(call, connection.get());
    if (list.refusal().isPresent()) {
      return refused(call, list.refusal().get());
    } else if (!connection.get().send(request(call, list.address(), connection.get()))) {
      return gone(call);
    }
    return call.waiting() == null
        ? answer(call, connection.get())
        : begun(call, connection.get(), TransferCall.isOne(call) ? transferTime(call) : WAIT);
  }

  private byte[] request(PendingCall<?> call, long attributes, Connection connection) {
    return WordCalls.request(
        call, registry.scale(), operations(call), attributes, memory(connection));
  }

  private Operations operations(PendingCall<?> call) {
    return registry.process(call.caller().ref().process()).operations();
  }

  private MemoryAccess memory(Connection connection) {
    return new MemoryAccess(ThreadMemory.of(connection, worker.patience()));
  }

  /** Begins a call that may wait: it does if the system has come to rest and no answer is there. */
  private <R extends Answer> Reply<R> begun(
      PendingCall<R> call, Connection connection, Duration otherwise) {
    Rest rest = worker.rest();
    Reply<R> reply = heard(call, connection, SLICE_MILLIS);
    while (reply instanceof Reply.Pending<R> && !rest.isReached(otherwise)) {
      reply = heard(call, connection, SLICE_MILLIS);
    }
    call.noteWaiting();
    return reply instanceof Reply.Pending<R> ? heard(call, connection, 0) : reply;
  }

  /** Shorter than a time-out, so that a call that is going to time out is seen to wait. */
  private static Duration transferTime(PendingCall<?> call) {
    WaitTarget waiting = call.waiting();
    Duration half =
        waiting != null && waiting.timesOut()
            ? Duration.ofMillis(waiting.milliseconds() / 2)
            : TRANSFER;
    return half.compareTo(TRANSFER) < 0 ? half : TRANSFER;
  }

  private <R extends Answer> Reply<R> goOn(PendingCall<R> call, Connection connection, int millis) {
    if (call.waiting() != null) {
      return heard(call, connection, millis);
    }
    return state(call) == ThreadState.SUSPENDED ? pending(call) : answer(call, connection);
  }

  private <R extends Answer> Reply<R> heard(
      PendingCall<R> call, Connection connection, int millis) {
    Connection.Received received = connection.receive(millis);
    if (received.payload().isPresent()) {
      return returned(call, received.payload().get(), connection);
    }
    return received.isClosed() ? gone(call) : pending(call);
  }

  private <R extends Answer> Reply<R> answer(PendingCall<R> call, Connection connection) {
    long end = System.nanoTime() + worker.patience().toNanos();
    while (true) {
      Connection.Received received = connection.receive(FIRST_LOOK_MILLIS);
      if (received.payload().isPresent()) {
        return returned(call, received.payload().get(), connection);
      }
      ThreadState state = received.isClosed() ? ThreadState.ENDED : state(call);
      if (state == ThreadState.ENDED) {
        return gone(call);
      } else if (state == ThreadState.SUSPENDED) {
        return pending(call);
      } else if (System.nanoTime() > end) {
        throw new SystemFailure(
            "the agent of process " + call.caller().processId() + " hangs in " + name(call));
      }
    }
  }

  private ThreadState state(PendingCall<?> call) {
    return call.caller().state(worker);
  }

  private <R extends Answer> Reply<R> returned(
      PendingCall<R> call, byte[] payload, Connection connection) {
    Reply.Returned<R> reply = WordCalls.reply(call, payload, operations(call), memory(connection));
    call.caller().setLastError(reply.lastError());
    if (call.startsMissing() && !reply.answer().isRefusal()) {
      throw new SystemFailure(
          "there is a program which is to be missing; the scenario needs another name for it");
    }
    return reply;
  }

  /** Returns the list of attributes that a call is made with; C has made its own. */
  private AttributeLists.Made attributes(PendingCall<?> call, Connection connection) {
    boolean isOfC = call.made() instanceof RawCall<?> raw && !WordCalls.isTranslated(raw);
    return isOfC
        ? AttributeLists.NONE
        : new AttributeLists(connection, worker.patience(), memory(connection)).of(call.call());
  }

  /** Returns the answer of a call that was not made, because its attributes were refused. */
  @SuppressWarnings("unchecked") // only a CreateProcess has attributes
  private static <R extends Answer> Reply<R> refused(PendingCall<R> call, CallCodec.Made refusal) {
    call.caller().setLastError(refusal.lastError());
    R answer = (R) new Answer.Stored<ProcessInformation>(null);
    return new Reply.Returned<>(answer, refusal.lastError(), refusal.lastErrorSet());
  }

  private static <R extends Answer> Reply<R> pending(PendingCall<R> call) {
    return new Reply.Pending<>(call.number());
  }

  /** The thread has ended: by its own call, or in the middle of one that ends nothing. */
  private static <R extends Answer> Reply<R> gone(PendingCall<R> call) {
    return endsThreads(call) ? new Reply.NeverReturns<>() : new Reply.Crashed<>();
  }

  private static String name(PendingCall<?> call) {
    return call.call().function();
  }

  /** Returns whether a call can end threads; one that crashed has ended its own. */
  public static boolean endsThreads(PendingCall<?> call) {
    return call.outcome() instanceof Reply.Crashed<?>
        || call.call() instanceof ExitProcess
        || call.call() instanceof ExitThread
        || call.call() instanceof TerminateProcess
        || call.call() instanceof TerminateThread
        || call.call() instanceof TerminateJobObject;
  }
}

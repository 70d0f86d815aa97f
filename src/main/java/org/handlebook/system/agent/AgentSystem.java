package org.handlebook.system.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handlebook.system.Capability;
import org.handlebook.system.Logon;
import org.handlebook.system.ProcessMemory;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.system.agent.host.Worker;
import org.handlebook.system.agent.look.HandleCounts;
import org.handlebook.system.agent.scenario.AgentThread;
import org.handlebook.system.agent.scenario.CallDriver;
import org.handlebook.system.agent.scenario.Deadlines;
import org.handlebook.system.agent.scenario.ObjectRegistry;
import org.handlebook.system.agent.scenario.PendingCall;
import org.handlebook.system.agent.scenario.TimeScaling;
import org.handlebook.system.agent.scenario.TransferCall;
import org.handlebook.system.agent.scenario.WordCalls;
import org.handlebook.system.agent.waiting.Settling;
import org.handlebook.system.agent.waiting.SignalEffect;
import org.handlebook.system.agent.waiting.WaitingCalls;
import org.handlebook.system.agent.wire.Observer;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.RawCall;
import org.handlebook.win32.UntypedCall;

/** One scenario on a real system. Used by one thread at a time. */
final class AgentSystem implements SystemUnderTest {
  private final String system;
  private final Worker worker;
  private final Release release;
  private final ObjectRegistry registry = new ObjectRegistry();
  private final CallDriver conversation;
  private final HandleCounts handleCounts;
  private final OuterJob outerJob = new OuterJob(registry);
  private final Deadlines deadlines = new Deadlines(registry);
  private final WaitingCalls waits;
  private final List<PendingCall<?>> tickets = new ArrayList<>();
  private final CleanUp cleanUp = new CleanUp();
  private final LatestSnapshot latest;
  private boolean broken;

  /** Gives the worker back. */
  interface Release {
    void release(Worker worker, boolean whole);
  }

  AgentSystem(String system, Worker worker, Release release) {
    this.system = system;
    this.worker = worker;
    this.release = release;
    this.conversation = new CallDriver(worker, registry, deadlines);
    this.handleCounts = new HandleCounts(worker, registry);
    this.latest = new LatestSnapshot(worker, registry, deadlines);
    this.waits = new WaitingCalls(worker, registry, deadlines, new PollingListener());
  }

  @Override
  public String system() {
    return system;
  }

  @Override
  public Set<Capability> capabilities() {
    return worker.capabilities();
  }

  @Override
  public ThreadRef startProcess(Logon logon) {
    look();
    Observer.Started started =
        worker.pace().note(() -> worker.observer().start(SystemUnderTest.FIRST_ENVIRONMENT));
    latest.outdate();
    if (registry.processes().isEmpty()) {
      registry.setScale(TimeScaling.forStartsOf(worker.pace().slowest()));
    }
    registry.enter(started.processId(), started.threadId(), null);
    return firstThread(started.processId());
  }

  @Override
  public ThreadRef thread(int dwThreadId) {
    return registry.threadOf(dwThreadId).ref();
  }

  @Override
  public ThreadRef firstThread(int dwProcessId) {
    return registry.processOf(dwProcessId).agentThreads().get(0).ref();
  }

  @Override
  public int threadId(ThreadRef thread) {
    return registry.agentThread(thread).threadId();
  }

  @Override
  public ProcessMemory memory(ProcessRef process) {
    return new AgentMemory(worker, registry.process(process));
  }

  @Override
  public boolean isRunning(ThreadRef thread) {
    look();
    return registry.agentThread(thread).isRunning();
  }

  @Override
  public boolean isWaiting(ThreadRef thread) {
    look();
    Optional<PendingCall<?>> open = registry.agentThread(thread).open();
    return open.filter(call -> progress(call, 0) instanceof Reply.Pending<?>).isPresent();
  }

  /** Hears for those who wait. */
  private final class PollingListener implements WaitingCalls.Listener {
    @Override
    public <R extends Answer> Reply<R> poll(PendingCall<R> call, int millis) {
      return progress(call, millis);
    }
  }

  @Override
  public <R extends Answer> Reply<R> call(ThreadRef caller, Call<R> call) {
    look();
    AgentThread agentThread = registry.agentThread(caller);
    waits.goOn();
    if (!agentThread.isRunning() || agentThread.open().isPresent()) {
      throw new IllegalStateException(
          caller + " cannot call " + call.function() + ": it has ended or is waiting");
    }
    conversation.prepare(call instanceof RawCall<?> raw ? raw.call() : call);
    boolean auxiliary = UntypedCall.isAuxiliary(call);
    int number = auxiliary ? 0 : tickets.size() + 1;
    PendingCall<R> open = new PendingCall<>(number, agentThread, call, registry);
    deadlines.enter(open);
    if (!auxiliary) {
      tickets.add(open);
    }
    agentThread.setOpen(open);
    Reply<R> reply = progress(open, 0);
    letOthersGoOn(open);
    return reply;
  }

  /** A call may have released, resumed or ended threads that are in calls of their own. */
  private void letOthersGoOn(PendingCall<?> cause) {
    List<PendingCall<?>> others =
        registry
            .agentThreads()
            .filter(agentThread -> agentThread != cause.caller())
            .flatMap(agentThread -> agentThread.open().stream())
            .toList();
    if (!others.isEmpty() || registry.hasOperations()) {
      SignalEffect signal = SignalEffect.bySignal(cause, registry);
      SystemSnapshot before = latest.snapshot();
      look();
      others.stream().filter(call -> !isWait(call)).forEach(call -> progress(call, 0));
      waits.settle(
          cause,
          signal
              .and(SignalEffect.byEnd(cause, registry))
              .and(SignalEffect.byTransfer(cause, latest.closedSince(before), registry)));
    }
  }

  private static boolean isWait(PendingCall<?> call) {
    return call.waiting() != null && call.isSent() && call.caller().isRunning();
  }

  @Override
  @SuppressWarnings("unchecked") // the ticket was given out for a call with this answer
  public <R extends Answer> Reply<R> outcome(Reply.Pending<R> pending) {
    look();
    return progress((PendingCall<R>) tickets.get(pending.ticket() - 1), 0);
  }

  @Override
  @SuppressWarnings("unchecked") // the ticket was given out for a call with this answer
  public <R extends Answer> Reply<R> await(Reply.Pending<R> pending) {
    look();
    return waits.await((PendingCall<R>) tickets.get(pending.ticket() - 1));
  }

  /** Lets a call go on as far as it can, one that waits for that time at most. */
  private <R extends Answer> Reply<R> progress(PendingCall<R> call, int millis) {
    Reply<R> outcome = call.outcome();
    if (outcome != null) {
      return outcome;
    }
    try {
      boolean isOld = call.isSent();
      handleCounts.prepare(call);
      Reply<R> told = conversation.progress(call, millis);
      Reply<R> reply = WordCalls.stored(call, told, corrected(call, told), worker);
      if (!(reply instanceof Reply.Pending<R>)) {
        close(call, reply);
      } else if (!isOld) {
        latest.outdate();
      }
      return reply;
    } catch (SystemFailure e) {
      broken = true;
      throw e;
    }
  }

  /** Without what is the harness's own. */
  private <R extends Answer> Reply<R> corrected(PendingCall<R> call, Reply<R> reply) {
    Reply<R> own = outerJob.corrected(call, handleCounts.corrected(call, reply));
    return registry.timeOuts().corrected(call, own, registry);
  }

  private <R extends Answer> void close(PendingCall<R> call, Reply<R> reply) {
    call.caller().setOpen(null);
    call.close(reply);
    deadlines.note(call);
    cleanUp.note(call);
    TransferCall.note(call, registry);
    registry.timeOuts().note(call, registry);
    new Settling(worker, registry).of(call);
    latest.note(call);
  }

  @Override
  public void addComputer(String name, String domain) {
    throw new UnsupportedOperationException(system + " is one computer");
  }

  @Override
  public void lackProgram(String name) {
    registry.missing().add(name);
  }

  @Override
  public String sid(String account) {
    throw new UnsupportedOperationException(system + " has the accounts that it has");
  }

  @Override
  public void pass(long milliseconds, Runnable whenCallsReturn) {
    look();
    int millis = registry.scale().milliseconds((int) Math.min(milliseconds, Integer.MAX_VALUE));
    waits.pass(millis, whenCallsReturn);
  }

  @Override
  public boolean passUntilSomethingHappens() {
    look();
    return waits.passUntilSomethingHappens();
  }

  @Override
  public SystemSnapshot snapshot() {
    waits.goOn();
    look();
    return latest.snapshot();
  }

  /** Looks at what has happened since the last look. */
  private void look() {
    try {
      latest.look();
    } catch (SystemFailure e) {
      broken = true;
      throw e;
    }
  }

  @Override
  public void forceHandle(ProcessRef process, Handle handle, long address) {
    throw new UnsupportedOperationException(system + " gives the values that it gives");
  }

  @Override
  public void close() {
    registry.agentThreads().forEach(AgentThread::hangUp);
    boolean whole = !broken && clear();
    release.release(worker, whole);
  }

  private boolean clear() {
    try {
      worker.clear();
      cleanUp.clean(worker.observer());
      return true;
    } catch (SystemFailure e) {
      return false;
    }
  }
}

package org.handlebook.machine.model;

import java.util.EnumSet;
import java.util.Set;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.machine.Capability;
import org.handlebook.machine.Logon;
import org.handlebook.machine.Machine;
import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.Reply;
import org.handlebook.machine.ThreadRef;
import org.handlebook.machine.WorldSnapshot;
import org.handlebook.machine.model.Dispatch.Context;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.Dword;
import org.handlebook.win32.Answer.Nothing;
import org.handlebook.win32.Call;
import org.handlebook.win32.ErrorCall.GetLastError;
import org.handlebook.win32.ErrorCall.SetLastError;
import org.handlebook.win32.Handle;

/**
 * The kernel model as a machine. The same calls in the same order give the same answers; two
 * machines share nothing.
 */
public final class ModelMachine implements Machine {
  static final String SYSTEM = "model";

  private final Kernel kernel;
  private final Dispatch dispatch = new Dispatch();
  private final BlockedCalls blockedCalls = new BlockedCalls();
  private final Refs refs;
  private final Accounts accounts = new Accounts();
  private final Snapshots snapshots;
  private long calls;

  /** A computer on which nothing runs yet. */
  public ModelMachine() {
    this(new Kernel());
  }

  /** A computer with this kernel, on which nothing runs yet. */
  public ModelMachine(Kernel kernel) {
    this.kernel = kernel;
    this.refs = new Refs(kernel);
    this.snapshots = new Snapshots(kernel, refs, accounts);
    NamedCalls named = new NamedCalls(kernel.names(), new ObjectNames());
    new HandleCalls(kernel, dispatch);
    new ProcessCalls(kernel, dispatch);
    new ThreadCalls(kernel, dispatch);
    new EventCalls(kernel.synchronization(), named, dispatch);
    new MutexCalls(kernel.synchronization(), named, dispatch);
    new SemaphoreCalls(kernel.synchronization(), named, dispatch);
    new TimerCalls(kernel.synchronization(), named, dispatch);
    new WaitCalls(kernel, dispatch);
    new NamespaceCalls(kernel, named.names(), dispatch);
    new SecurityCalls(kernel, dispatch);
    OperationCalls operations = new OperationCalls(kernel, dispatch);
    new PipeCalls(kernel, operations, dispatch);
    new PipeStateCalls(kernel, operations, dispatch);
    new FileCalls(kernel, dispatch);
    new MemoryCalls(kernel, named, dispatch);
    new JobCalls(kernel, named, dispatch);
    dispatch.on(
        GetLastError.class, (c, call) -> Result.of(new Dword(c.thread().teb().lastErrorValue())));
    dispatch.on(SetLastError.class, (c, call) -> Result.of(new Nothing(), call.dwErrCode()));
  }

  @Override
  public String system() {
    return SYSTEM;
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.allOf(Capability.class);
  }

  @Override
  public ThreadRef startProcess(Logon logon) {
    kernel.names().openSession(logon.session());
    return refs.of(kernel.processes().startFirstProcess(accounts.token(logon)));
  }

  @Override
  public void addComputer(String name, String domain) {
    throw new UnsupportedOperationException("one computer so far");
  }

  @Override
  public ThreadRef firstThread(int dwProcessId) {
    return refs.everyThread()
        .filter(thread -> thread.process().id() == dwProcessId)
        .findFirst()
        .map(refs::of)
        .orElseThrow();
  }

  @Override
  public ThreadRef thread(int dwThreadId) {
    return refs.everyThread()
        .filter(thread -> thread.id() == dwThreadId)
        .findFirst()
        .map(refs::of)
        .orElseThrow();
  }

  @Override
  public int threadId(ThreadRef thread) {
    return refs.thread(thread).id();
  }

  @Override
  public boolean isRunning(ThreadRef thread) {
    return refs.thread(thread).isRunning();
  }

  @Override
  public boolean isWaiting(ThreadRef thread) {
    return blockedCalls.isBlocked(refs.thread(thread));
  }

  @Override
  public <R extends Answer> Reply<R> call(ThreadRef caller, Call<R> call) {
    ThreadObject thread = refs.thread(caller);
    if (!thread.isRunning() || blockedCalls.isBlocked(thread)) {
      throw new IllegalStateException(
          caller + " cannot call " + call.function() + ": it has ended or is waiting");
    }
    Caller kernelCaller = new Caller(thread.process(), thread, call.function(), ++calls);
    Context context = new Context(thread, kernelCaller);
    Reply<R> reply = blockedCalls.enter(thread, () -> dispatch.serve(context, call));
    blockedCalls.settle();
    return reply;
  }

  @Override
  public <R extends Answer> Reply<R> outcome(Reply.Pending<R> pending) {
    return blockedCalls.outcome(pending);
  }

  @Override
  public String sid(String account) {
    return accounts.sid(account).text();
  }

  @Override
  public void pass(long milliseconds) {
    kernel.clock().pass(milliseconds * Clock.MILLISECOND);
    blockedCalls.settle();
  }

  @Override
  public boolean passUntilSomethingHappens() {
    return kernel.clock().passUntil(blockedCalls::settle);
  }

  @Override
  public WorldSnapshot snapshot() {
    return snapshots.take();
  }

  @Override
  public void dictate(ProcessRef process, Handle handle, long address) {
    refs.process(process).handleTable().dictate(handle.value());
    if (address != ANY_ADDRESS) {
      kernel.objects().dictateAddress(address);
    }
  }

  @Override
  public void close() {}
}

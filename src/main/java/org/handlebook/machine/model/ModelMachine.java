package org.handlebook.machine.model;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.process.ProcessObject;
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
    this.snapshots = new Snapshots(kernel, accounts);
    ObjectNames names = new ObjectNames();
    new HandleCalls(kernel, dispatch);
    new ProcessCalls(kernel, dispatch);
    new ThreadCalls(kernel, dispatch);
    new SynchronizationCalls(kernel, names, dispatch);
    new NamespaceCalls(kernel, names, dispatch);
    new SecurityCalls(kernel, dispatch);
    new FileCalls(kernel, dispatch);
    dispatch.on(
        GetLastError.class, (c, call) -> Result.of(new Dword(c.thread().teb().lastErrorValue())));
    dispatch.on(SetLastError.class, (c, call) -> new Result<>(new Nothing(), call.dwErrCode()));
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
    return ref(kernel.processes().startFirstProcess(accounts.token(logon)));
  }

  @Override
  public ThreadRef firstThread(int dwProcessId) {
    return everyThread()
        .map(ThreadObject::process)
        .filter(p -> p.id() == dwProcessId)
        .findFirst()
        .map(this::ref)
        .orElseThrow();
  }

  @Override
  public ThreadRef thread(int dwThreadId) {
    return everyThread()
        .filter(thread -> thread.id() == dwThreadId)
        .findFirst()
        .map(this::ref)
        .orElseThrow();
  }

  private Stream<ThreadObject> everyThread() {
    return kernel.processes().processes().stream().flatMap(process -> process.threads().stream());
  }

  private ThreadRef ref(ProcessObject process) {
    return ref(process.threads().get(0));
  }

  private ThreadRef ref(ThreadObject thread) {
    ProcessObject process = thread.process();
    ProcessRef owner = new ProcessRef(kernel.processes().processes().indexOf(process) + 1);
    return new ThreadRef(owner, process.threads().indexOf(thread) + 1);
  }

  private ProcessObject object(ProcessRef process) {
    return kernel.processes().processes().get(process.number() - 1);
  }

  private ThreadObject object(ThreadRef thread) {
    return object(thread.process()).threads().get(thread.number() - 1);
  }

  @Override
  public int threadId(ThreadRef thread) {
    return object(thread).id();
  }

  @Override
  public boolean isRunning(ThreadRef thread) {
    return object(thread).isRunning();
  }

  @Override
  public boolean isWaiting(ThreadRef thread) {
    return blockedCalls.isBlocked(object(thread));
  }

  @Override
  public <R extends Answer> Reply<R> call(ThreadRef caller, Call<R> call) {
    ThreadObject thread = object(caller);
    if (!thread.isRunning() || blockedCalls.isBlocked(thread)) {
      throw new IllegalStateException(
          caller + " cannot call " + call.function() + ": it has ended or is waiting");
    }
    Caller kernelCaller = new Caller(thread.process(), thread, call.function(), ++calls);
    Reply<R> reply = blockedCalls.enter(thread, () -> perform(thread, kernelCaller, call));
    blockedCalls.settle();
    return reply;
  }

  private <R extends Answer> Reply<R> perform(ThreadObject thread, Caller caller, Call<R> call) {
    Result<R> result = dispatch.serve(new Context(thread, caller), call);
    if (!thread.isRunning()) {
      return new Reply.NeverReturns<>();
    }
    Integer lastError = result.lastError();
    if (lastError != null) {
      thread.teb().setLastErrorValue(lastError);
    }
    return new Reply.Returned<>(result.answer(), thread.teb().lastErrorValue(), lastError != null);
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
  public void pass(long milliseconds) {}

  @Override
  public boolean passUntilSomethingHappens() {
    return false;
  }

  @Override
  public WorldSnapshot snapshot() {
    return snapshots.take();
  }

  @Override
  public void dictate(ProcessRef process, Handle handle, long address) {
    object(process).handleTable().dictate(handle.value());
    if (address != ANY_ADDRESS) {
      kernel.objects().dictateAddress(address);
    }
  }

  @Override
  public void close() {}
}

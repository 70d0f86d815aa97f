package org.handlebook.system.model;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.Network;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.process.Environment;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.ProcessParameters;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.system.Capability;
import org.handlebook.system.Logon;
import org.handlebook.system.Milestone;
import org.handlebook.system.MissingPrograms;
import org.handlebook.system.ProcessMemory;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.UntypedCall;
import org.jspecify.annotations.Nullable;

/**
 * The kernel model as a system. The same calls in the same order give the same answers; two systems
 * share nothing.
 */
public final class ModelSystem implements SystemUnderTest {
  static final String SYSTEM = "model";

  private final MilestoneLog milestones;
  private final Network network;
  private final @Nullable ForcedPlacement placement;
  private final Map<Kernel, Kernel32> services = new HashMap<>();
  private final BlockedCalls blockedCalls = new BlockedCalls();
  private final ExternalRefs refs;
  private final Accounts accounts = new Accounts();
  private final MissingPrograms missing = new MissingPrograms();
  private final Snapshots snapshots;

  /** Makes a computer on which nothing runs yet. */
  public ModelSystem() {
    this(new MilestoneLog());
  }

  private ModelSystem(MilestoneLog milestones) {
    this(milestones, new ForcedPlacement());
  }

  private ModelSystem(MilestoneLog milestones, ForcedPlacement placement) {
    this(new Network(milestones, placement), milestones, placement);
  }

  /**
   * Makes a computer on this network, which has none yet; it shows nothing of the inside of calls,
   * and numbers are the network's to choose.
   */
  public ModelSystem(Network network) {
    this(network, new MilestoneLog(), null);
  }

  private ModelSystem(
      Network network, MilestoneLog milestones, @Nullable ForcedPlacement placement) {
    this.milestones = milestones;
    this.network = network;
    this.placement = placement;
    this.refs = new ExternalRefs(network);
    this.snapshots = new Snapshots(network, refs, accounts);
    addComputer(Logon.THIS_COMPUTER, DOMAIN);
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
    return startProcess(logon, "");
  }

  @Override
  public ThreadRef startProcess(String commandLine) {
    return startProcess(Logon.DEFAULT, commandLine);
  }

  private ThreadRef startProcess(Logon logon, String commandLine) {
    Kernel kernel =
        network
            .computer(logon.computer())
            .orElseThrow(
                () -> new IllegalArgumentException("there is no computer " + logon.computer()));
    kernel.names().openSession(logon.session());
    ProcessParameters parameters =
        new ProcessParameters(commandLine, new Environment(FIRST_ENVIRONMENT));
    return refs.of(kernel.processes().startFirstProcess(accounts.token(logon), parameters));
  }

  @Override
  public void lackProgram(String name) {
    missing.add(name);
  }

  @Override
  public void addComputer(String name, String domain) {
    Kernel kernel = network.addComputer(name, domain);
    services.put(kernel, new Kernel32(kernel, missing));
  }

  @Override
  public ThreadRef firstThread(int dwProcessId) {
    return new ThreadRef(refs.of(dwProcessId), 1);
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
  public ProcessMemory memory(ProcessRef process) {
    ProcessObject owner = refs.process(process);
    return new ModelMemory(network.computerOf(owner), owner);
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
    milestones.clear();
    long number = UntypedCall.isAuxiliary(call) ? 0 : refs.enter(call.function());
    Context context = new Context(thread, new Caller(thread.process(), thread, number));
    Kernel32 kernel32 = Objects.requireNonNull(services.get(network.computerOf(thread.process())));
    Reply<R> reply = blockedCalls.enter(thread, () -> kernel32.serve(context, call));
    settle();
    return reply;
  }

  /** Lets everything go on that can; answers whether a blocked call did. */
  private boolean settle() {
    boolean everMoved = false;
    boolean moved = true;
    while (moved) {
      services.values().forEach(Kernel32::settle);
      moved = blockedCalls.settle();
      everMoved |= moved;
    }
    return everMoved;
  }

  @Override
  public List<Milestone> milestones() {
    return milestones.since(refs);
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
  public void pass(long milliseconds, Runnable whenCallsReturn) {
    network
        .clock()
        .pass(
            milliseconds * Clock.MILLISECOND,
            () -> {
              if (settle()) {
                whenCallsReturn.run();
              }
            });
  }

  @Override
  public boolean passUntilSomethingHappens() {
    return network.clock().passUntil(this::settle);
  }

  @Override
  public void type(ProcessRef process, String line) {
    ProcessObject user = refs.process(process);
    network.computerOf(user).consoles().type(user, line.getBytes(StandardCharsets.UTF_8));
    settle();
  }

  @Override
  public SystemSnapshot snapshot() {
    return snapshots.take();
  }

  @Override
  public void forceHandle(ProcessRef process, Handle handle, long address) {
    ForcedPlacement numbers = Objects.requireNonNull(placement, "the network chooses numbers");
    numbers.forceHandle(refs.process(process).id(), handle.value());
    if (address != ANY_ADDRESS) {
      numbers.forceAddress(address);
    }
  }

  @Override
  public void close() {}
}

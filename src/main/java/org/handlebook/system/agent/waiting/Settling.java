package org.handlebook.system.agent.waiting;

import java.time.Duration;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.agent.host.Worker;
import org.handlebook.system.agent.scenario.AgentThread;
import org.handlebook.system.agent.scenario.ObjectRegistry;
import org.handlebook.system.agent.scenario.PendingCall;
import org.handlebook.system.agent.scenario.ProcessEntry;
import org.handlebook.system.agent.wire.Item.ProcessItem;
import org.handlebook.system.agent.wire.Item.RowItem;
import org.handlebook.system.agent.wire.Item.ThreadItem;
import org.handlebook.win32.Answer.CreatedThread;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobCall.TerminateJobObject;
import org.handlebook.win32.ProcThreadAttributeList;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.ThreadCall.TerminateThread;

/**
 * Sees to it that what a call has begun is done before anybody looks: a system may still be ending
 * a process after TerminateProcess has returned.
 */
public final class Settling {
  private static final Duration END = Duration.ofSeconds(10);

  private final Worker worker;
  private final ObjectRegistry registry;

  public Settling(Worker worker, ObjectRegistry registry) {
    this.worker = worker;
    this.registry = registry;
  }

  public void of(PendingCall<?> call) {
    Object answer = call.success();
    if (call.outcome() instanceof Reply.NeverReturns<?>
        || call.outcome() instanceof Reply.Crashed<?>) {
      ended(call.caller());
    } else if (answer instanceof CreatedThread thread) {
      registry.enterThread(registry.process(call.caller().ref().process()), thread.lpThreadId());
    } else if (answer instanceof Stored<?> stored
        && stored.stored() instanceof ProcessInformation made) {
      created(call, made);
    } else if (answer != null && call.call() instanceof TerminateProcess end) {
      registry.processNamed(call.caller(), end.hProcess()).ifPresent(this::ended);
    } else if (answer != null && call.call() instanceof TerminateThread end) {
      registry.threadNamed(call.caller(), end.hThread()).ifPresent(this::ended);
    } else if (answer != null && call.call() instanceof TerminateJobObject end) {
      registry.membersOf(registry.objectNamed(call.caller(), end.hJob())).forEach(this::ended);
    }
  }

  private void created(PendingCall<?> call, ProcessInformation made) {
    ProcessEntry creator = registry.process(call.caller().ref().process());
    ProcessEntry parent =
        call.call() instanceof CreateProcess create
            ? chosenParent(call.caller(), create, creator)
            : creator;
    worker
        .observer()
        .watch(made.dwProcessId(), new RowItem(call.caller().processId(), made.hProcess()));
    ProcessEntry child =
        registry.enter(
            made.dwProcessId(),
            made.dwThreadId(),
            new ProcessEntry.Ancestry(parent, call.number()));
    if (!breaksAway(call)) {
      child.jobs().addAll(parent.jobs());
    }
    child.agentThreads().get(0).connection(worker); // until then the child is not whole
  }

  private static boolean breaksAway(PendingCall<?> call) {
    return call.call() instanceof CreateProcess create
        && (create.dwCreationFlags() & Constant.CREATE_BREAKAWAY_FROM_JOB) != 0;
  }

  private ProcessEntry chosenParent(
      AgentThread caller, CreateProcess create, ProcessEntry creator) {
    ProcThreadAttributeList attributes = create.lpStartupInfo().lpAttributeList();
    Handle chosen = attributes == null ? null : attributes.parentProcess();
    return chosen == null ? creator : registry.processNamed(caller, chosen).orElse(creator);
  }

  /** A thread has ended, and its process with it if it was the last. */
  private void ended(AgentThread agentThread) {
    ProcessEntry process = registry.process(agentThread.ref().process());
    check(
        worker.observer().hasEnded(new ThreadItem(agentThread.threadId()), END),
        agentThread.processId());
    boolean isLast =
        process.agentThreads().stream()
            .filter(other -> other != agentThread && other.isRunning())
            .allMatch(
                other ->
                    worker.observer().hasEnded(new ThreadItem(other.threadId()), Duration.ZERO));
    if (isLast) {
      ended(process);
    }
  }

  private void ended(ProcessEntry process) {
    check(worker.observer().hasEnded(new ProcessItem(process.id()), END), process.id());
  }

  private static void check(boolean ended, int processId) {
    if (!ended) {
      throw new SystemFailure("process " + processId + " is told to end and does not");
    }
  }
}

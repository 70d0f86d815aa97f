package org.handlebook.machine.agent;

import java.time.Duration;
import org.handlebook.machine.MachineFailure;
import org.handlebook.machine.Reply;
import org.handlebook.machine.agent.Observer.ProcessItem;
import org.handlebook.machine.agent.Observer.RowItem;
import org.handlebook.machine.agent.Observer.ThreadItem;
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
final class Aftermath {
  private static final Duration END = Duration.ofSeconds(10);

  private final Worker worker;
  private final Census census;

  Aftermath(Worker worker, Census census) {
    this.worker = worker;
    this.census = census;
  }

  void of(OpenCall<?> call) {
    Object answer = call.success();
    if (call.outcome() instanceof Reply.NeverReturns<?>
        || call.outcome() instanceof Reply.Crashed<?>) {
      ended(call.caller());
    } else if (answer instanceof CreatedThread thread) {
      census.enterThread(census.process(call.caller().ref().process()), thread.lpThreadId());
    } else if (answer instanceof Stored<?> stored
        && stored.stored() instanceof ProcessInformation made) {
      created(call, made);
    } else if (answer != null && call.call() instanceof TerminateProcess end) {
      census.processNamed(call.caller(), end.hProcess()).ifPresent(this::ended);
    } else if (answer != null && call.call() instanceof TerminateThread end) {
      census.puppetNamed(call.caller(), end.hThread()).ifPresent(this::ended);
    } else if (answer != null && call.call() instanceof TerminateJobObject end) {
      census.membersOf(census.objectNamed(call.caller(), end.hJob())).forEach(this::ended);
    }
  }

  private void created(OpenCall<?> call, ProcessInformation made) {
    ProcessEntry creator = census.process(call.caller().ref().process());
    ProcessEntry parent =
        call.call() instanceof CreateProcess create
            ? chosenParent(call.caller(), create, creator)
            : creator;
    worker
        .observer()
        .watch(made.dwProcessId(), new RowItem(call.caller().processId(), made.hProcess()));
    ProcessEntry child =
        census.enter(
            made.dwProcessId(),
            made.dwThreadId(),
            new ProcessEntry.Ancestry(parent, call.number()));
    if (!breaksAway(call)) {
      child.jobs().addAll(parent.jobs());
    }
    child.puppets().get(0).connection(worker); // until then the child is not whole
  }

  private static boolean breaksAway(OpenCall<?> call) {
    return call.call() instanceof CreateProcess create
        && (create.dwCreationFlags() & Constant.CREATE_BREAKAWAY_FROM_JOB) != 0;
  }

  private ProcessEntry chosenParent(Puppet caller, CreateProcess create, ProcessEntry creator) {
    ProcThreadAttributeList attributes = create.lpStartupInfo().lpAttributeList();
    Handle chosen = attributes == null ? null : attributes.parentProcess();
    return chosen == null ? creator : census.processNamed(caller, chosen).orElse(creator);
  }

  /** A thread has ended, and its process with it if it was the last. */
  private void ended(Puppet puppet) {
    ProcessEntry process = census.process(puppet.ref().process());
    check(worker.observer().hasEnded(new ThreadItem(puppet.threadId()), END), puppet.processId());
    boolean isLast =
        process.puppets().stream()
            .filter(other -> other != puppet && other.isRunning())
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
      throw new MachineFailure("process " + processId + " is told to end and does not");
    }
  }
}

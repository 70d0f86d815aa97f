package org.handlebook.system.model;

import org.handlebook.kernel.dispatcher.EventObject;
import org.handlebook.kernel.dispatcher.MutantObject;
import org.handlebook.kernel.dispatcher.SemaphoreObject;
import org.handlebook.kernel.dispatcher.TimerObject;
import org.handlebook.kernel.io.IoCompletion;
import org.handlebook.kernel.io.mailslot.MailslotServer;
import org.handlebook.kernel.io.mailslot.RemoteMailslotClient;
import org.handlebook.kernel.io.pipe.PipeEnd;
import org.handlebook.kernel.job.JobObject;
import org.handlebook.kernel.memory.SectionObject;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.system.State;
import org.handlebook.system.State.Pipe.Connection;
import org.jspecify.annotations.Nullable;

/** Reads what the kernel's objects say of themselves. */
final class ObjectStates {
  private final ExternalRefs refs;

  ObjectStates(ExternalRefs refs) {
    this.refs = refs;
  }

  /** Returns the state of an object. */
  State of(KernelObject object) {
    State dispatcher = ofDispatcherObject(object);
    return dispatcher != null ? dispatcher : ofOther(object);
  }

  private @Nullable State ofDispatcherObject(KernelObject object) {
    if (object instanceof MutantObject mutant) {
      return ofMutant(mutant);
    } else if (object instanceof EventObject event) {
      return new State.Event(event.isManualReset(), event.isSignaled());
    } else if (object instanceof SemaphoreObject semaphore) {
      return new State.Semaphore(semaphore.count(), semaphore.maximum());
    } else if (object instanceof TimerObject timer) {
      return new State.Timer(timer.isManualReset(), timer.isSignaled(), timer.isSet());
    } else if (object instanceof ProcessObject process) {
      return process.isRunning()
          ? State.ProcessObject.RUNNING
          : State.ProcessObject.ended(process.exitStatus());
    } else if (object instanceof ThreadObject thread) {
      return thread.isRunning()
          ? State.ThreadObject.running(thread.suspendCount())
          : State.ThreadObject.ended(thread.exitStatus());
    }
    return null;
  }

  private State ofMutant(MutantObject mutant) {
    return new State.Mutant(
        mutant.owner() instanceof ThreadObject owner ? refs.of(owner) : null,
        mutant.recursion(),
        mutant.isAbandoned());
  }

  private static State ofOther(KernelObject object) {
    if (object instanceof JobObject job) {
      return new State.Job(job.active().size());
    } else if (object instanceof SectionObject section) {
      return new State.Section(section.size());
    } else if (object instanceof IoCompletion port) {
      return new State.CompletionPort(port.depth());
    } else if (object instanceof MailslotServer mailslot) {
      return State.Mailslot.of(mailslot.maximumMessageSize());
    } else if (object instanceof RemoteMailslotClient client) {
      return new State.RemoteMailslotClient("\\\\" + client.host());
    } else if (object instanceof PipeEnd end) {
      return new State.Pipe(connection(end));
    }
    return new State.None();
  }

  private static Connection connection(PipeEnd end) {
    if (end.isDisconnected()) {
      return Connection.DISCONNECTED;
    }
    return switch (end.instance().state()) {
      case DISCONNECTED -> Connection.DISCONNECTED;
      case LISTENING -> Connection.LISTENING;
      case CONNECTED -> Connection.CONNECTED;
      case CLOSING -> Connection.CLOSING;
    };
  }
}

package org.handlebook.system.model;

import java.util.List;
import org.handlebook.kernel.Network;
import org.handlebook.kernel.dispatcher.EventObject;
import org.handlebook.kernel.dispatcher.MutantObject;
import org.handlebook.kernel.dispatcher.SemaphoreObject;
import org.handlebook.kernel.dispatcher.TimerObject;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.IoCompletion;
import org.handlebook.kernel.io.console.ConsoleObject;
import org.handlebook.kernel.io.mailslot.MailslotClient;
import org.handlebook.kernel.io.mailslot.MailslotServer;
import org.handlebook.kernel.io.mailslot.RemoteMailslotClient;
import org.handlebook.kernel.io.pipe.PipeEnd;
import org.handlebook.kernel.job.JobObject;
import org.handlebook.kernel.memory.SectionObject;
import org.handlebook.kernel.namespace.PrivateNamespace;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectName;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.WaitState;
import org.handlebook.win32.Bytes;

/**
 * Looks at all kernels of a network and writes down what is there. What has not changed since the
 * last look stays the same state: whoever compares two looks need not look into it.
 */
final class Snapshots implements ExistingObjects.Look {
  private final Network network;
  private final ExternalRefs refs;
  private final Accounts accounts;
  private final ProcessStates processes;
  private final ObjectStates states;
  private final ExistingObjects objects;

  Snapshots(Network network, ExternalRefs refs, Accounts accounts) {
    this.network = network;
    this.refs = refs;
    this.accounts = accounts;
    this.processes = new ProcessStates(network, new RowStates(refs));
    this.states = new ObjectStates(refs);
    this.objects = new ExistingObjects(network, this);
  }

  SystemSnapshot take() {
    return new SystemSnapshot(processes.states(), objects.states(), waits());
  }

  @Override
  public ObjectState at(KernelObject object) {
    ObjectHeader header = object.header();
    return new ObjectState(
        header.serial(),
        header.type().name(),
        kind(object),
        name(object),
        directory(object),
        header.address(),
        header.handleCount(),
        header.usageCount(),
        accounts.name(header.security().owner()),
        states.of(object),
        unread(object));
  }

  @Override
  public boolean isStill(ObjectState before, KernelObject object) {
    return before.state().equals(states.of(object)) && before.unread().equals(unread(object));
  }

  private static List<Bytes> unread(KernelObject object) {
    if (object instanceof ConsoleObject console) {
      byte[] content = console.content();
      return content.length == 0 ? List.of() : List.of(Bytes.of(content));
    }
    if (object instanceof MailslotServer mailslot) {
      return texts(mailslot.messages());
    }
    return object instanceof PipeEnd end ? texts(end.unread()) : List.of();
  }

  private static List<Bytes> texts(List<byte[]> pieces) {
    return pieces.isEmpty() ? List.of() : pieces.stream().map(Bytes::of).toList();
  }

  private List<WaitState> waits() {
    return network.computers().stream()
        .flatMap(kernel -> kernel.waits().open().stream())
        .map(this::waitState)
        .toList();
  }

  private WaitState waitState(Wait wait) {
    return new WaitState(
        refs.of((ThreadObject) wait.thread()),
        wait.objects().stream().map(object -> object.header().serial()).toList(),
        wait.isForAll(),
        wait.timesOut() || operationTimesOut(wait));
  }

  private static boolean operationTimesOut(Wait wait) {
    return wait.objects().stream()
        .anyMatch(object -> object instanceof FileObject file && file.timesOut(wait.thread()));
  }

  private static ObjectKind kind(KernelObject object) {
    if (object instanceof MutantObject) {
      return ObjectKind.MUTEX;
    } else if (object instanceof EventObject) {
      return ObjectKind.EVENT;
    } else if (object instanceof SemaphoreObject) {
      return ObjectKind.SEMAPHORE;
    } else if (object instanceof TimerObject) {
      return ObjectKind.TIMER;
    } else if (object instanceof JobObject) {
      return ObjectKind.JOB;
    } else if (object instanceof SectionObject) {
      return ObjectKind.FILE_MAPPING;
    } else if (object instanceof IoCompletion) {
      return ObjectKind.COMPLETION_PORT;
    } else if (object instanceof MailslotServer) {
      return ObjectKind.MAILSLOT;
    } else if (object instanceof MailslotClient || object instanceof RemoteMailslotClient) {
      return ObjectKind.MAILSLOT_CLIENT;
    } else if (object instanceof PipeEnd end) {
      return pipeKind(end);
    } else if (object instanceof ConsoleObject) {
      return ObjectKind.CONSOLE;
    } else if (object instanceof ProcessObject) {
      return ObjectKind.PROCESS;
    } else if (object instanceof ThreadObject) {
      return ObjectKind.THREAD;
    } else if (object instanceof PrivateNamespace) {
      return ObjectKind.NAMESPACE;
    }
    return ObjectKind.FILE;
  }

  /** A pipe without a name goes from its client, which writes, to its server, which reads. */
  private static ObjectKind pipeKind(PipeEnd end) {
    boolean server = end == end.instance();
    if (end.path().isEmpty()) {
      return server ? ObjectKind.PIPE_READ_END : ObjectKind.PIPE_WRITE_END;
    }
    return server ? ObjectKind.NAMED_PIPE : ObjectKind.NAMED_PIPE_CLIENT;
  }

  private static String name(KernelObject object) {
    if (object instanceof FileObject file) {
      return file.path();
    }
    ObjectName name = object.header().name();
    return name == null ? "" : name.name();
  }

  private static String directory(KernelObject object) {
    ObjectName name = object.header().name();
    return name == null ? "" : name.directory().path();
  }
}

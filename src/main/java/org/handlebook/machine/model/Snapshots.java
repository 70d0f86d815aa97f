package org.handlebook.machine.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.Network;
import org.handlebook.kernel.dispatcher.EventObject;
import org.handlebook.kernel.dispatcher.MutantObject;
import org.handlebook.kernel.dispatcher.SemaphoreObject;
import org.handlebook.kernel.dispatcher.TimerObject;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.handle.HandleEntry;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.console.ConsoleObject;
import org.handlebook.kernel.io.mailslot.MailslotClient;
import org.handlebook.kernel.io.mailslot.MailslotServer;
import org.handlebook.kernel.io.mailslot.RemoteMailslotClient;
import org.handlebook.kernel.io.pipe.PipeEnd;
import org.handlebook.kernel.io.pipe.PipeState;
import org.handlebook.kernel.job.JobObject;
import org.handlebook.kernel.memory.SectionObject;
import org.handlebook.kernel.memory.View;
import org.handlebook.kernel.namespace.PrivateNamespace;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectName;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.StandardHandles;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.machine.ObjectDetail;
import org.handlebook.machine.ObjectKind;
import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.ThreadRef;
import org.handlebook.machine.WorldSnapshot;
import org.handlebook.machine.WorldSnapshot.ObjectState;
import org.handlebook.machine.WorldSnapshot.Origin;
import org.handlebook.machine.WorldSnapshot.ProcessState;
import org.handlebook.machine.WorldSnapshot.RowState;
import org.handlebook.machine.WorldSnapshot.ViewState;
import org.handlebook.machine.WorldSnapshot.WaitState;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/** Looks at all kernels of a network and writes down what is there. */
final class Snapshots {
  private final Network network;
  private final Refs refs;
  private final Accounts accounts;

  Snapshots(Network network, Refs refs, Accounts accounts) {
    this.network = network;
    this.refs = refs;
    this.accounts = accounts;
  }

  WorldSnapshot take() {
    List<ProcessState> processes = new ArrayList<>();
    for (ProcessObject process : network.processes()) {
      processes.add(state(new ProcessRef(processes.size() + 1), process));
    }
    return new WorldSnapshot(processes, objects(), waits());
  }

  private List<ObjectState> objects() {
    return network.computers().stream()
        .flatMap(kernel -> kernel.objects().objects().stream())
        .map(this::objectState)
        .sorted(Comparator.comparingInt(ObjectState::id))
        .toList();
  }

  private ProcessState state(ProcessRef ref, ProcessObject process) {
    Kernel kernel = network.computerOf(process);
    return new ProcessState(
        ref,
        process.id(),
        process.header().serial(),
        process.isRunning() ? null : process.exitStatus(),
        process.handleTable().rows().stream()
            .sorted(Comparator.comparingLong(row -> row.origin().callNumber()))
            .map(this::row)
            .toList(),
        handles(process.standardHandles()),
        kernel.memory().views(process).stream().map(Snapshots::view).toList(),
        kernel.name());
  }

  private static ViewState view(View view) {
    return new ViewState(view.address(), view.section().header().serial(), view.size());
  }

  private static List<Handle> handles(StandardHandles standard) {
    return List.of(
        new Handle(standard.input()), new Handle(standard.output()), new Handle(standard.error()));
  }

  private RowState row(HandleEntry row) {
    return new RowState(
        new Handle(row.handle()),
        row.object().header().serial(),
        row.grantedAccess(),
        row.isInherit(),
        row.isProtectFromClose(),
        state(row.origin()));
  }

  private Origin state(org.handlebook.kernel.handle.Origin origin) {
    Origin.How how =
        switch (origin.how()) {
          case CREATED -> Origin.How.CREATED;
          case OPENED -> Origin.How.OPENED;
          case INHERITED -> Origin.How.INHERITED;
          case DUPLICATED -> Origin.How.DUPLICATED;
        };
    return new Origin(how, origin.call(), origin.callNumber(), process(origin.fromProcess()));
  }

  private @Nullable ProcessRef process(int id) {
    return network.processes().stream()
        .filter(process -> process.id() == id)
        .findFirst()
        .map(refs::of)
        .orElse(null);
  }

  private ObjectState objectState(KernelObject object) {
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
        detail(object),
        owner(object),
        unread(object));
  }

  private static String pipeState(PipeEnd end) {
    PipeState state = end.isThrownOut() ? PipeState.DISCONNECTED : end.instance().state();
    return state.name().toLowerCase(Locale.ROOT);
  }

  private @Nullable ThreadRef owner(KernelObject object) {
    return object instanceof MutantObject mutant && mutant.owner() instanceof ThreadObject owner
        ? refs.of(owner)
        : null;
  }

  private static List<Bytes> unread(KernelObject object) {
    if (object instanceof ConsoleObject console) {
      byte[] content = console.content();
      return content.length == 0 ? List.of() : List.of(Bytes.of(content));
    }
    if (object instanceof MailslotServer mailslot) {
      return mailslot.messages().stream().map(Bytes::of).toList();
    }
    return object instanceof PipeEnd end
        ? end.unread().stream().map(Bytes::of).toList()
        : List.of();
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

  private static String detail(KernelObject object) {
    if (object instanceof MutantObject mutant) {
      return ObjectDetail.mutant(mutant.recursion(), mutant.isAbandoned());
    } else if (object instanceof EventObject event) {
      return ObjectDetail.event(event.isManualReset(), event.isSignaled());
    } else if (object instanceof SemaphoreObject semaphore) {
      return ObjectDetail.semaphore(semaphore.count(), semaphore.maximum());
    } else if (object instanceof TimerObject timer) {
      return ObjectDetail.timer(timer.isManualReset(), timer.isSignaled(), timer.isSet());
    } else if (object instanceof JobObject job) {
      return ObjectDetail.job(job.active().size());
    } else if (object instanceof SectionObject section) {
      return ObjectDetail.section(section.size());
    } else if (object instanceof MailslotServer mailslot) {
      return ObjectDetail.mailslot(mailslot.maximumMessageSize());
    } else if (object instanceof RemoteMailslotClient client) {
      return ObjectDetail.remoteMailslotClient(client.host());
    } else if (object instanceof PipeEnd end) {
      return ObjectDetail.pipe(pipeState(end));
    } else if (object instanceof ProcessObject process) {
      return process.isRunning() ? ObjectDetail.RUNNING : ObjectDetail.ended(process.exitStatus());
    } else if (object instanceof ThreadObject thread) {
      return thread.isRunning()
          ? ObjectDetail.thread(thread.suspendCount())
          : ObjectDetail.ended(thread.exitStatus());
    }
    return "";
  }
}

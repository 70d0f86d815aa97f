package org.handlebook.system.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.Network;
import org.handlebook.kernel.dispatcher.EventObject;
import org.handlebook.kernel.dispatcher.MutantObject;
import org.handlebook.kernel.dispatcher.SemaphoreObject;
import org.handlebook.kernel.dispatcher.TimerObject;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.console.ConsoleObject;
import org.handlebook.kernel.io.mailslot.MailslotClient;
import org.handlebook.kernel.io.mailslot.MailslotServer;
import org.handlebook.kernel.io.mailslot.RemoteMailslotClient;
import org.handlebook.kernel.io.pipe.PipeEnd;
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
import org.handlebook.kernel.security.SecurityDescriptor;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.ViewState;
import org.handlebook.system.SystemSnapshot.WaitState;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Looks at all kernels of a network and writes down what is there. What has not changed since the
 * last look stays the same state: whoever compares two looks need not look into it.
 */
final class Snapshots {
  private final Network network;
  private final ExternalRefs refs;
  private final Accounts accounts;
  private final RowStates rows;
  private final ObjectStates states;
  private SystemSnapshot last = SystemSnapshot.EMPTY;
  private List<Seen> seen = List.of();

  /** An object as it was at the last look, and what its state was made of. */
  private record Seen(
      KernelObject object,
      @Nullable ObjectName name,
      SecurityDescriptor security,
      ObjectState state) {
    int id() {
      return state.id();
    }
  }

  Snapshots(Network network, ExternalRefs refs, Accounts accounts) {
    this.network = network;
    this.refs = refs;
    this.accounts = accounts;
    this.rows = new RowStates(refs);
    this.states = new ObjectStates(refs);
  }

  SystemSnapshot take() {
    List<ProcessState> processes = new ArrayList<>();
    for (ProcessObject process : network.processes()) {
      processes.add(state(new ProcessRef(processes.size() + 1), process));
    }
    last = new SystemSnapshot(processes, objects(), waits());
    return last;
  }

  private List<ObjectState> objects() {
    List<Seen> now = new ArrayList<>(seen.size() + 1);
    List<ObjectState> states = new ArrayList<>(seen.size() + 1);
    int place = 0;
    for (KernelObject object : everyObject()) {
      while (place < seen.size() && seen.get(place).id() < object.header().serial()) {
        place++;
      }
      Seen old = place < seen.size() ? seen.get(place) : null;
      Seen current = old != null && isSame(old, object) ? old : seen(object);
      now.add(current);
      states.add(current.state());
    }
    seen = now;
    return states;
  }

  private Seen seen(KernelObject object) {
    ObjectHeader header = object.header();
    return new Seen(object, header.name(), header.security(), objectState(object));
  }

  private Collection<KernelObject> everyObject() {
    List<Kernel> computers = network.computers();
    return computers.size() == 1
        ? computers.get(0).objects().objects()
        : computers.stream()
            .flatMap(kernel -> kernel.objects().objects().stream())
            .sorted(Comparator.comparingInt(object -> object.header().serial()))
            .toList();
  }

  /** Returns whether an object still is as it was; what never changes need not be looked at. */
  private boolean isSame(Seen old, KernelObject object) {
    ObjectHeader header = object.header();
    ObjectState state = old.state();
    return old.object() == object
        && isIdentical(old.name(), header.name())
        && isIdentical(old.security(), header.security())
        && state.handleCount() == header.handleCount()
        && state.usageCount() == header.usageCount()
        && states.isStill(state.state(), object)
        && state.unread().equals(unread(object));
  }

  private static boolean isIdentical(@Nullable Object one, @Nullable Object other) {
    return one == other;
  }

  private ProcessState state(ProcessRef ref, ProcessObject process) {
    Kernel kernel = network.computerOf(process);
    ProcessState now =
        new ProcessState(
            ref,
            process.id(),
            process.header().serial(),
            process.isRunning() ? null : process.exitStatus(),
            rows.of(process),
            handles(process.standardHandles()),
            kernel.memory().views(process).stream().map(Snapshots::view).toList(),
            kernel.name());
    boolean isNew = ref.number() > last.processes().size();
    return !isNew && isSame(last.process(ref), now) ? last.process(ref) : now;
  }

  /** Returns whether a process still is as it was; a table that is another list has changed. */
  private static boolean isSame(ProcessState old, ProcessState now) {
    return isIdentical(old.rows(), now.rows()) && old.equals(now);
  }

  private static ViewState view(View view) {
    return new ViewState(view.address(), view.section().header().serial(), view.size());
  }

  private static List<Handle> handles(StandardHandles standard) {
    return List.of(
        new Handle(standard.input()), new Handle(standard.output()), new Handle(standard.error()));
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
        states.of(object),
        unread(object));
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
}

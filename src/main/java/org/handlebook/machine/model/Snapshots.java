package org.handlebook.machine.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.dispatcher.EventObject;
import org.handlebook.kernel.dispatcher.MutantObject;
import org.handlebook.kernel.dispatcher.SemaphoreObject;
import org.handlebook.kernel.handle.HandleEntry;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.mailslot.MailslotClient;
import org.handlebook.kernel.io.mailslot.MailslotServer;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectName;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.StandardHandles;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.machine.ObjectDetail;
import org.handlebook.machine.ObjectKind;
import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.WorldSnapshot;
import org.handlebook.machine.WorldSnapshot.ObjectState;
import org.handlebook.machine.WorldSnapshot.Origin;
import org.handlebook.machine.WorldSnapshot.ProcessState;
import org.handlebook.machine.WorldSnapshot.RowState;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/** Looks at a kernel and writes down what is there. */
final class Snapshots {
  private final Kernel kernel;

  Snapshots(Kernel kernel) {
    this.kernel = kernel;
  }

  WorldSnapshot take() {
    List<ProcessState> processes = new ArrayList<>();
    for (ProcessObject process : kernel.processes().processes()) {
      processes.add(state(new ProcessRef(processes.size() + 1), process));
    }
    return new WorldSnapshot(
        processes, kernel.objects().objects().stream().map(Snapshots::state).toList(), List.of());
  }

  private ProcessState state(ProcessRef ref, ProcessObject process) {
    return new ProcessState(
        ref,
        process.id(),
        process.header().serial(),
        process.isRunning() ? null : process.exitStatus(),
        process.handleTable().rows().stream()
            .sorted(Comparator.comparingLong(row -> row.origin().callNumber()))
            .map(this::state)
            .toList(),
        handles(process.standardHandles()),
        List.of());
  }

  private static List<Handle> handles(StandardHandles standard) {
    return List.of(
        new Handle(standard.input()), new Handle(standard.output()), new Handle(standard.error()));
  }

  private RowState state(HandleEntry row) {
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
    List<ProcessObject> processes = kernel.processes().processes();
    for (int i = 0; i < processes.size(); i++) {
      if (processes.get(i).id() == id) {
        return new ProcessRef(i + 1);
      }
    }
    return null;
  }

  private static ObjectState state(KernelObject object) {
    ObjectHeader header = object.header();
    return new ObjectState(
        header.serial(),
        header.type().name(),
        kind(object),
        name(object),
        "",
        header.address(),
        header.handleCount(),
        header.usageCount(),
        header.security().owner(),
        detail(object),
        null);
  }

  private static ObjectKind kind(KernelObject object) {
    if (object instanceof MutantObject) {
      return ObjectKind.MUTEX;
    } else if (object instanceof EventObject) {
      return ObjectKind.EVENT;
    } else if (object instanceof SemaphoreObject) {
      return ObjectKind.SEMAPHORE;
    } else if (object instanceof MailslotServer) {
      return ObjectKind.MAILSLOT;
    } else if (object instanceof MailslotClient) {
      return ObjectKind.MAILSLOT_CLIENT;
    } else if (object instanceof ProcessObject) {
      return ObjectKind.PROCESS;
    } else if (object instanceof ThreadObject) {
      return ObjectKind.THREAD;
    }
    return ObjectKind.FILE;
  }

  private static String name(KernelObject object) {
    if (object instanceof FileObject file) {
      return file.path();
    }
    ObjectName name = object.header().name();
    return name == null ? "" : name.name();
  }

  private static String detail(KernelObject object) {
    if (object instanceof MutantObject mutant) {
      return ObjectDetail.mutant(mutant.owner() == null ? 0 : 1, false);
    } else if (object instanceof EventObject event) {
      return ObjectDetail.event(event.isManualReset(), event.isSignaled());
    } else if (object instanceof SemaphoreObject semaphore) {
      return ObjectDetail.semaphore(semaphore.count(), semaphore.maximum());
    } else if (object instanceof MailslotServer mailslot) {
      return ObjectDetail.mailslot(mailslot.maximumMessageSize());
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

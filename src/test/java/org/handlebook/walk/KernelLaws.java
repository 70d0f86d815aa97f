package org.handlebook.walk;

import static org.handlebook.walk.Laws.require;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.dispatcher.KThread;
import org.handlebook.kernel.dispatcher.MutantObject;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.handle.HandleEntry;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.io.pipe.PipeEnd;
import org.handlebook.kernel.io.pipe.PipeState;
import org.handlebook.kernel.namespace.ObjectDirectory;
import org.handlebook.kernel.object.KeptBy;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectName;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.win32.Call;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;

/** What only the kernel knows must hold. */
final class KernelLaws {
  private static final int MOST_SUSPENSIONS = 127;

  private KernelLaws() {}

  /** Objects, rows, names and what keeps objects agree. */
  static void hold(Kernel kernel) {
    Map<KernelObject, Integer> rows = new HashMap<>();
    Set<KernelObject> live = new HashSet<>(kernel.objects().objects());
    for (ProcessObject process : kernel.processes().processes()) {
      for (HandleEntry row : process.handleTable().rows()) {
        rows.merge(row.object(), 1, Integer::sum);
        int valid = row.object().header().type().validAccess();
        require(AccessMask.covers(valid, row.grantedAccess()), "a right its type does not know");
      }
      boolean hasRunningThread = process.threads().stream().anyMatch(ThreadObject::isRunning);
      require(process.isRunning() == hasRunningThread, "it runs without threads, or they without");
    }
    Set<KernelObject> processesOfThreads = new HashSet<>();
    for (KernelObject object : live) {
      if (object instanceof ThreadObject thread) {
        require(live.contains(thread.process()), "a thread's process does not exist", thread.id());
        processesOfThreads.add(thread.process());
        int count = thread.suspendCount();
        require(count >= 0 && count <= MOST_SUSPENSIONS, "suspend count", count);
        require(thread.isRunning() || count == 0, "an ended thread is suspended", count);
      }
    }
    Set<KernelObject> mapped = mapped(kernel);
    Set<KernelObject> waitedFor = waitedFor(kernel);
    Set<KernelObject> operatedOn = operatedOn(kernel);
    for (KernelObject object : live) {
      ObjectHeader header = object.header();
      Integer count = rows.remove(object);
      require(header.handleCount() == (count == null ? 0 : count), "miscounted rows", object);
      boolean hasThread = processesOfThreads.contains(object);
      require(header.isKeptBy(KeptBy.RUNNING) == runs(object), "kept running", object);
      require(header.isKeptBy(KeptBy.ITS_THREAD) == hasThread, "kept by a thread", object);
      require(header.isKeptBy(KeptBy.VIEW) == mapped.contains(object), "kept by a view", object);
      require(
          header.isKeptBy(KeptBy.A_WAIT) == waitedFor.contains(object), "kept by a wait", object);
      require(
          header.isKeptBy(KeptBy.AN_OPERATION) == operatedOn.contains(object),
          "kept by an operation",
          object);
      boolean kept =
          header.handleCount() > 0 || Stream.of(KeptBy.values()).anyMatch(header::isKeptBy);
      require(kept, "nothing keeps it", object);
      ObjectName name = header.name();
      require(
          name == null || ((ObjectDirectory) name.directory()).lookup(name.name()) == object,
          "its name does not find it",
          object);
    }
    require(rows.isEmpty(), "rows name objects that do not exist", rows.keySet());
    for (ObjectDirectory directory : kernel.names().directories()) {
      directory
          .entries()
          .forEach((name, object) -> require(live.contains(object), "a name of nothing", name));
    }
  }

  /** Waits and owners: nobody waits for what would let him go on, and no mutex has a dead owner. */
  static void waitsHold(Kernel kernel) {
    for (ProcessObject process : kernel.processes().processes()) {
      for (ThreadObject thread : process.threads()) {
        Wait wait = thread.waiting();
        require(wait == null || thread.isRunning(), "an ended thread waits", thread.id());
        require(
            wait == null || !wait.isOver(), "a thread waits although it may go on", thread.id());
        if (wait != null && !thread.isSuspended() && !wait.objects().isEmpty()) {
          Stream<Boolean> signals = wait.objects().stream().map(o -> o.isSignaledFor(thread));
          boolean satisfied = wait.isForAll() ? signals.allMatch(s -> s) : signals.anyMatch(s -> s);
          require(!satisfied, "a thread waits for what is signalled for it", thread.id());
        }
        for (MutantObject mutant : thread.mutants()) {
          require(mutant.owner() == thread, "a thread holds a mutex of another", thread.id());
        }
        require(thread.isRunning() || thread.mutants().isEmpty(), "an ended thread owns a mutex");
      }
    }
    for (KernelObject object : kernel.objects().objects()) {
      if (object instanceof MutantObject mutant) {
        KThread owner = mutant.owner();
        require((owner == null) == (mutant.recursion() == 0), "recursion of an owner", mutant);
        require(owner == null || owner.mutants().contains(mutant), "its owner denies it", mutant);
        require(owner == null || !mutant.isAbandoned(), "owned and abandoned", mutant);
      }
    }
  }

  /** Nobody waits to read what is there, nor to write what nothing keeps from being written. */
  static void talksHold(Kernel kernel, KThread thread, Call<?> blockedCall) {
    Wait wait = thread.waiting();
    if (wait == null
        || wait.objects().isEmpty()
        || !(wait.objects().get(0) instanceof PipeEnd end)
        || end.requests().isEmpty()
        || end.requests().get(0).thread() != thread) {
      return;
    }
    boolean reads = blockedCall instanceof ReadFile;
    if (reads || blockedCall instanceof WriteFile) {
      require(end.instance().state() == PipeState.CONNECTED, "nobody will end this", blockedCall);
      boolean unread = (reads ? end : otherEnd(kernel, end)).unread().stream().count() > 0;
      require(reads != unread, "a call waits although it could come back", blockedCall);
    }
  }

  private static PipeEnd otherEnd(Kernel kernel, PipeEnd end) {
    return kernel.objects().objects().stream()
        .filter(object -> object instanceof PipeEnd)
        .map(object -> (PipeEnd) object)
        .filter(one -> one != end && one.instance() == end.instance() && !one.isDisconnected())
        .findFirst()
        .orElseThrow();
  }

  private static Set<KernelObject> mapped(Kernel kernel) {
    Set<KernelObject> sections = new HashSet<>();
    for (ProcessObject process : kernel.processes().processes()) {
      kernel.memory().views(process).forEach(view -> sections.add(view.section()));
    }
    return sections;
  }

  private static Set<KernelObject> waitedFor(Kernel kernel) {
    Set<KernelObject> objects = new HashSet<>();
    kernel.waits().open().forEach(wait -> objects.addAll(wait.objects()));
    return objects;
  }

  private static Set<KernelObject> operatedOn(Kernel kernel) {
    Set<KernelObject> objects = new HashSet<>();
    for (Irp irp : kernel.io().underWay()) {
      require(!irp.isComplete(), "an operation is under way that is over", irp);
      require(irp.file().requests().contains(irp), "its file denies it", irp);
      objects.add(irp.file());
      Stream.ofNullable(irp.event()).forEach(objects::add);
    }
    return objects;
  }

  private static boolean runs(KernelObject object) {
    return (object instanceof ProcessObject process && process.isRunning())
        || (object instanceof ThreadObject thread && thread.isRunning());
  }
}

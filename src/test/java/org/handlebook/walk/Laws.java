package org.handlebook.walk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.dispatcher.KThread;
import org.handlebook.kernel.dispatcher.MutantObject;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.handle.HandleEntry;
import org.handlebook.kernel.namespace.ObjectDirectory;
import org.handlebook.kernel.object.KeptBy;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectName;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.machine.ObjectKind;
import org.handlebook.machine.Reply;
import org.handlebook.machine.WorldSnapshot;
import org.handlebook.machine.WorldSnapshot.ObjectState;
import org.handlebook.machine.WorldSnapshot.ProcessState;
import org.handlebook.machine.WorldSnapshot.RowState;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.HandleCall.DuplicateHandle;
import org.handlebook.win32.JobCall;
import org.handlebook.win32.MemoryCall;
import org.handlebook.win32.SynchronizationCall;

/** What must hold of every world, and of every call. */
final class Laws {
  private static final String MAILSLOT = "\\\\.\\MAILSLOT\\";
  private static final int MOST_SUSPENSIONS = 127;

  private Laws() {}

  /** What everybody can see holds. */
  static void hold(WorldSnapshot world) {
    Map<Integer, Integer> rows = new HashMap<>();
    for (ProcessState process : world.processes()) {
      require(process.isRunning() || process.rows().isEmpty(), "an ended process has rows");
      Set<Long> values = new HashSet<>();
      for (RowState row : process.rows()) {
        long value = row.handle().value();
        require(values.add(value), "two rows have one value");
        require(value > 0 && value % 4 == 0, "a row has a value that is no multiple of four");
        rows.merge(row.object(), 1, Integer::sum);
      }
    }
    Set<Integer> running = new HashSet<>();
    world.processes().stream()
        .filter(ProcessState::isRunning)
        .forEach(process -> running.add(process.object()));
    for (ObjectState object : world.objects()) {
      Integer count = rows.remove(object.id());
      require(object.handleCount() == (count == null ? 0 : count), "miscounted rows", object);
      boolean runs =
          running.contains(object.id())
              || (object.kind() == ObjectKind.THREAD && !object.detail().startsWith("ended"));
      require(object.usageCount() == object.handleCount() + (runs ? 1 : 0), "usage count", object);
      boolean waitedFor =
          world.waits().stream().anyMatch(wait -> wait.objects().contains(object.id()));
      require(
          object.usageCount() > 0 || object.kind() == ObjectKind.PROCESS || waitedFor,
          "nothing keeps it",
          object);
    }
    require(rows.isEmpty(), "rows name objects that do not exist", rows);
  }

  /** What only the kernel knows holds. */
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
    for (KernelObject object : live) {
      ObjectHeader header = object.header();
      Integer count = rows.remove(object);
      require(header.handleCount() == (count == null ? 0 : count), "miscounted rows", object);
      require(header.isKeptBy(KeptBy.RUNNING) == runs(object), "kept running", object);
      boolean hasThread = processesOfThreads.contains(object);
      require(header.isKeptBy(KeptBy.ITS_THREAD) == hasThread, "kept by a thread", object);
      boolean waitedFor = waitedFor(kernel).contains(object);
      require(header.isKeptBy(KeptBy.A_WAIT) == waitedFor, "kept by a wait", object);
      require(
          header.handleCount() > 0 || runs(object) || hasThread || waitedFor,
          "nothing keeps it",
          object);
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

  private static Set<KernelObject> waitedFor(Kernel kernel) {
    Set<KernelObject> objects = new HashSet<>();
    kernel.waits().open().forEach(wait -> objects.addAll(wait.objects()));
    return objects;
  }

  private static boolean runs(KernelObject object) {
    return (object instanceof ProcessObject process && process.isRunning())
        || (object instanceof ThreadObject thread && thread.isRunning());
  }

  /** The call did not do what no such call does. */
  static void hold(Step step) {
    boolean closes =
        step.call() instanceof DuplicateHandle duplicate
            && (duplicate.dwOptions() & Constant.DUPLICATE_CLOSE_SOURCE) != 0;
    if ((step.isRefused() && !closes) || onlyLooks(step)) {
      require(step.before().equals(step.after()), "a call that may not change the world did");
    } else if (step.isRefused()) {
      onlyTheSourceIsClosed(step, (DuplicateHandle) step.call());
    }
    if (step.reply() instanceof Reply.Returned<?> returned && !step.isRefused()) {
      if (createsNamed(step.call())) {
        int made = step.after().objects().size() - step.before().objects().size();
        require(made == (returned.lastError() == 0 ? 1 : 0), "new means a new object", made);
      }
      if (step.call() instanceof CreateFile file && isMailslot(file)) {
        require(hasServer(step.before(), file), "a mailslot was opened that nobody serves", file);
      }
    }
  }

  private static void onlyTheSourceIsClosed(Step step, DuplicateHandle call) {
    int closed = 0;
    for (ProcessState before : step.before().processes()) {
      List<RowState> after = step.after().process(before.ref()).rows();
      require(before.rows().containsAll(after), "a refused duplication made a row");
      for (RowState row : before.rows()) {
        if (!after.contains(row)) {
          closed++;
          long source = call.hSourceHandle().value();
          boolean named = row.handle().value() == (source & -4);
          boolean byStandardName = source <= -10 && source >= -12;
          require(named || byStandardName, "a refused duplication closed another row", row);
        }
      }
    }
    require(closed <= 1, "a refused duplication closed more than its source", closed);
  }

  private static boolean onlyLooks(Step step) {
    String function = step.call().function();
    return Stream.of("Get", "Compare", "Query", "Is", "Read").anyMatch(function::startsWith);
  }

  /** Whether the last error of a success tells new from old. */
  static boolean createsNamed(Call<?> call) {
    return call.function().startsWith("Create")
        && (call instanceof SynchronizationCall<?>
            || call instanceof MemoryCall<?>
            || call instanceof JobCall<?>);
  }

  private static boolean isMailslot(CreateFile file) {
    return file.lpFileName() != null
        && file.lpFileName().toUpperCase(Locale.ROOT).startsWith(MAILSLOT);
  }

  private static boolean hasServer(WorldSnapshot world, CreateFile file) {
    String name = Objects.requireNonNull(file.lpFileName()).substring(MAILSLOT.length());
    return world.objects().stream()
        .anyMatch(
            object -> object.kind() == ObjectKind.MAILSLOT && object.name().equalsIgnoreCase(name));
  }

  static void require(boolean holds, String otherwise, Object... what) {
    if (!holds) {
      throw new AssertionError(what.length == 0 ? otherwise : otherwise + ": " + what[0]);
    }
  }
}

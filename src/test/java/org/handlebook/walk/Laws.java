package org.handlebook.walk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.Reply;
import org.handlebook.system.State;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.win32.Call;
import org.handlebook.win32.CompletionPortCall.GetQueuedCompletionStatus;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.HandleCall.DuplicateHandle;
import org.handlebook.win32.JobCall;
import org.handlebook.win32.JobCall.AssignProcessToJobObject;
import org.handlebook.win32.MemoryCall;
import org.handlebook.win32.PipeCall;
import org.handlebook.win32.PipeCall.CallNamedPipe;
import org.handlebook.win32.PipeCall.ConnectNamedPipe;
import org.handlebook.win32.PipeCall.TransactNamedPipe;
import org.handlebook.win32.SynchronizationCall;
import org.handlebook.win32.Win32Error;

/** What must hold of every world, and of every call. */
final class Laws {
  private static final String MAILSLOT = "\\\\.\\MAILSLOT\\";

  /** What processes in it, or operations under way, may keep; the kernel's laws look closer. */
  private static final Set<ObjectKind> KEPT_BY_MORE =
      EnumSet.of(
          ObjectKind.JOB,
          ObjectKind.EVENT,
          ObjectKind.COMPLETION_PORT,
          ObjectKind.PIPE_READ_END,
          ObjectKind.PIPE_WRITE_END,
          ObjectKind.NAMED_PIPE,
          ObjectKind.NAMED_PIPE_CLIENT,
          ObjectKind.MAILSLOT,
          ObjectKind.FILE);

  /** Calls that open what they close when they come back, as when another end is closed. */
  private static final Set<String> ONLY_FOR_ITSELF = Set.of("CallNamedPipe", "WaitNamedPipe");

  private Laws() {}

  /** What everybody can see holds. */
  static void hold(SystemSnapshot world) {
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
              || (object.state() instanceof State.ThreadObject thread && thread.exitCode() == null);
      require(object.usageCount() == object.handleCount() + (runs ? 1 : 0), "usage count", object);
      boolean keptOtherwise =
          world.waits().stream().anyMatch(wait -> wait.objects().contains(object.id()))
              || world.processes().stream()
                  .flatMap(process -> process.views().stream())
                  .anyMatch(view -> view.object() == object.id())
              || KEPT_BY_MORE.contains(object.kind());
      require(
          object.usageCount() > 0 || object.kind() == ObjectKind.PROCESS || keptOtherwise,
          "nothing keeps it",
          object);
    }
    require(rows.isEmpty(), "rows name objects that do not exist", rows);
  }

  /** The call did not do what no such call does. */
  static void hold(Step step) {
    boolean closes =
        step.call() instanceof DuplicateHandle duplicate
            && (duplicate.dwOptions() & Constant.DUPLICATE_CLOSE_SOURCE) != 0;
    if (step.call() instanceof AssignProcessToJobObject && isOverQuota(step)) {
      return; // the process that is one too many is ended
    }
    if (isAnOverlappedOperation(step) || changesThoughRefused(step)) {
      return;
    }
    if ((step.isRefused() && !closes) || onlyLooks(step)) {
      boolean isSame = step.before().equals(step.after());
      require(
          isSame, "a call that may not change the world did", isSame ? List.of() : changes(step));
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

  /** What the call changed, as it looked before and after. */
  private static String changes(Step step) {
    List<Object> before = parts(step.before());
    List<Object> after = parts(step.after());
    List<Object> gone = new ArrayList<>(before);
    gone.removeAll(after);
    after.removeAll(before);
    return gone + " became " + after;
  }

  private static List<Object> parts(SystemSnapshot world) {
    List<Object> parts = new ArrayList<>(world.processes());
    parts.addAll(world.objects());
    parts.addAll(world.waits());
    return parts;
  }

  /** A call that came too early may have let the server listen, or come and gone. */
  private static boolean changesThoughRefused(Step step) {
    return step.call() instanceof CallNamedPipe
        || step.call() instanceof GetQueuedCompletionStatus // refused is the operation it tells of
        || (step.call() instanceof ConnectNamedPipe
            && step.reply() instanceof Reply.Returned<?> returned
            && returned.lastError() == Win32Error.ERROR_PIPE_LISTENING.code());
  }

  /** It resets its event, even if it fails. */
  private static boolean isAnOverlappedOperation(Step step) {
    Call<?> call = step.call();
    return (call instanceof ReadFile read && read.lpOverlapped() != null)
        || (call instanceof WriteFile write && write.lpOverlapped() != null)
        || (call instanceof ConnectNamedPipe connect && connect.lpOverlapped() != null)
        || (call instanceof TransactNamedPipe transact && transact.lpOverlapped() != null);
  }

  private static boolean isOverQuota(Step step) {
    return step.reply() instanceof Reply.Returned<?> returned
        && returned.answer().isRefusal()
        && returned.lastError() == Win32Error.ERROR_NOT_ENOUGH_QUOTA.code();
  }

  private static void onlyTheSourceIsClosed(Step step, DuplicateHandle call) {
    int closed = 0;
    for (ProcessState before : step.before().processes()) {
      List<RowState> after = step.after().process(before.ref()).rows();
      require(before.rows().containsAll(after), "a refused duplication made a row");
      for (RowState row : before.rows()) {
        if (!after.contains(row) && !ONLY_FOR_ITSELF.contains(row.origin().call())) {
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
    if (step.reply() instanceof Reply.Pending<?> || step.call() instanceof PipeCall<?>) {
      return false; // what a pipe is asked is an operation, whose end may be waited for
    }
    if (step.call() instanceof GetOverlappedResult result && result.bWait()) {
      return false; // a wait, which takes the signal of an event that resets itself
    }
    if (step.call() instanceof GetQueuedCompletionStatus) {
      return false;
    }
    return Stream.of("Get", "Compare", "Query", "Is", "Peek", "ReadProcess")
        .anyMatch(function::startsWith);
  }

  /** Returns whether the last error of a success tells new from old. */
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

  private static boolean hasServer(SystemSnapshot world, CreateFile file) {
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

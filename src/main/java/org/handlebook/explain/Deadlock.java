package org.handlebook.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.system.SystemSnapshot.WaitState;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.CallRecord;
import org.handlebook.trace.NameLookup;
import org.handlebook.trace.ObjectText;
import org.handlebook.trace.Recorder;
import org.handlebook.win32.ThreadCall.CreateThread;

/**
 * Explains why waits do not end: who waits for what, since which step, and which thread could have
 * ended the wait.
 */
public final class Deadlock {
  /** The right to change the state of an event, a semaphore or a timer; the same bit for each. */
  private static final int MODIFY_STATE = 0x0002;

  private final Recorder recorder;
  private final NameLookup names;

  public Deadlock(Recorder recorder, NameLookup names) {
    this.recorder = recorder;
    this.names = names;
  }

  /** Returns a line for each thread that waits, and indented lines for each object it waits for. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (WaitState wait : recorder.world().waits()) {
      lines.add(waits(wait));
      wait.objects().stream().distinct().forEach(id -> lines.add("  " + release(wait, id)));
    }
    return lines;
  }

  private String waits(WaitState wait) {
    String where = lastCall(wait.thread()).map(call -> ", " + call.step()).orElse("");
    if (wait.objects().isEmpty()) {
      return name(wait.thread()) + (wait.timesOut() ? " sleeps" : " sleeps for ever") + where;
    }
    String objects =
        wait.objects().stream()
            .map(id -> named(wait, id))
            .collect(Collectors.joining(wait.all() ? " and " : " or "));
    String until = wait.timesOut() ? ", until its time is out" : "";
    return name(wait.thread()) + " waits for " + objects + until + where;
  }

  private Optional<CallRecord> lastCall(ThreadRef thread) {
    return recorder.calls().stream()
        .filter(call -> call.caller().equals(thread))
        .reduce((earlier, later) -> later);
  }

  /** {@code hFirst, the mutex "First"}: the handle is one that the waiting process has. */
  private String named(WaitState wait, int object) {
    ProcessState process = recorder.world().process(wait.thread().process());
    String what = recorder.world().object(object).map(this::text).orElse("an object that is gone");
    return process.rows().stream()
        .filter(row -> row.object() == object)
        .map(row -> names.handle(process.ref(), row.handle()))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .map(name -> name + " (" + what + ")")
        .orElse(what);
  }

  private String text(ObjectState object) {
    return ObjectText.of(object, recorder.world(), names);
  }

  /** Returns who could let the thread go on. */
  private String release(WaitState wait, int id) {
    Optional<ObjectState> object = recorder.world().object(id);
    String what = object.map(this::text).orElse("an object that is gone");
    return what + ": " + object.map(state -> release(wait, state)).orElse("nobody reaches it");
  }

  private String release(WaitState wait, ObjectState object) {
    return switch (object.kind()) {
      case MUTEX -> releaseMutex(wait, object);
      case PROCESS, THREAD -> "it has to end";
      case EVENT, SEMAPHORE, TIMER -> whoMaySignal(object);
      case COMPLETION_PORT -> "a packet has to come";
      case MAILSLOT -> "a message has to come";
      case NAMED_PIPE, NAMED_PIPE_CLIENT -> "its other end has to act";
      case PIPE_READ_END, PIPE_WRITE_END -> whoHasTheOtherEnd(object);
      default -> "nobody can signal it";
    };
  }

  private String releaseMutex(WaitState wait, ObjectState mutex) {
    ThreadRef owner = mutex.heldBy();
    if (owner == null) {
      return "its owner has to release it";
    }
    return name(owner) + " owns it" + (owner.equals(wait.thread()) ? "" : andWaits(owner));
  }

  private String andWaits(ThreadRef thread) {
    return recorder.world().waits().stream().anyMatch(wait -> wait.thread().equals(thread))
        ? " and waits itself"
        : " and could release it";
  }

  /** As long as anybody has the other end, whoever waits at this one goes on waiting. */
  private String whoHasTheOtherEnd(ObjectState end) {
    int other = new PipeEndsMade(recorder).otherEnd(end.id());
    String who = holders(row -> row.object() == other, ", and in ");
    return who.isEmpty() ? "nobody has its other end" : "its other end is open in " + who;
  }

  private String whoMaySignal(ObjectState object) {
    String who = holders(row -> row.object() == object.id() && maySignal(row), ", or by ");
    return who.isEmpty()
        ? "nobody has a handle that may signal it"
        : "could be signalled by " + who;
  }

  private String holders(Predicate<RowState> which, String conjunction) {
    return recorder.world().processes().stream()
        .flatMap(
            process ->
                process.rows().stream().filter(which).limit(1).map(row -> handle(process, row)))
        .collect(Collectors.joining(conjunction));
  }

  private static boolean maySignal(RowState row) {
    return (row.grantedAccess() & MODIFY_STATE) != 0;
  }

  private String handle(ProcessState process, RowState row) {
    String handle = names.handle(process.ref(), row.handle());
    return "\""
        + names.process(process.ref())
        + "\" ("
        + (handle.isEmpty() ? row.handle().toString() : handle)
        + ")"
        + (waits(process) ? ", which waits itself" : "");
  }

  /** A process waits itself when all its threads do: any other could act. */
  private boolean waits(ProcessState process) {
    long waiting =
        recorder.world().waits().stream()
            .map(WaitState::thread)
            .filter(thread -> thread.process().equals(process.ref()))
            .distinct()
            .count();
    long made =
        recorder.calls().stream()
            .filter(call -> call.call() instanceof CreateThread)
            .filter(call -> call.caller().process().equals(process.ref()))
            .count();
    return waiting > made;
  }

  private String name(ThreadRef thread) {
    String process = "\"" + names.process(thread.process()) + "\"";
    String name = names.thread(thread);
    return name.isEmpty() ? process : "thread \"" + name + "\" of " + process;
  }
}

package org.handlebook.machine.agent;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handlebook.machine.ObjectKind;
import org.handlebook.machine.agent.Observer.ObjectSeen;
import org.handlebook.machine.agent.Observer.RowItem;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimer;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimerEx;

/**
 * What a new object is. A system does not tell the name of a file or pipe without the danger of
 * hanging, so the name is the one that the object was made with.
 */
final class Births {
  private static final Set<String> NAMES = Set.of("lpName", "lpFileName", "lpTimerName");
  private static final String SEPARATOR = "\\";
  private static final String MAILSLOT = "\\\\.\\mailslot\\";

  private Births() {}

  /** Gives a new object its id. */
  static int of(ObjectSeen seen, Map<RowItem, NewRow> answered, Census census) {
    Optional<Call<?>> creation =
        seen.items().stream()
            .map(answered::get)
            .filter(row -> row != null)
            .findFirst()
            .map(row -> row.call().call());
    String name = creation.map(Births::name).orElse("");
    String local = local(seen, name);
    return census.born(
        seen.type(),
        kind(seen, name),
        local,
        directory(seen.path(), local),
        creation.map(Births::isManualReset).orElse(false));
  }

  /** Where a name stands; a system may tell the path of something else, such as a mapped file. */
  private static String directory(String path, String name) {
    return !name.isEmpty() && path.endsWith(SEPARATOR + name)
        ? path.substring(0, path.length() - name.length() - SEPARATOR.length())
        : "";
  }

  /** The name that a call gives to what it makes, or "". */
  static String name(Call<?> call) {
    for (RecordComponent component : call.getClass().getRecordComponents()) {
      if (NAMES.contains(component.getName())
          && Records.get((Record) call, component) instanceof String name) {
        return name;
      }
    }
    return "";
  }

  private static boolean isManualReset(Call<?> call) {
    if (call instanceof CreateWaitableTimerEx timer) {
      return (timer.dwFlags() & Constant.CREATE_WAITABLE_TIMER_MANUAL_RESET) != 0;
    }
    return call instanceof CreateWaitableTimer timer && timer.bManualReset();
  }

  /** The name within its directory, without the prefix that says which. */
  private static String local(ObjectSeen seen, String name) {
    if (seen.type().equals("File")) {
      return isMailslot(name) ? name.substring(MAILSLOT.length()) : name;
    }
    return name.substring(name.lastIndexOf(SEPARATOR) + 1);
  }

  private static ObjectKind kind(ObjectSeen seen, String name) {
    return switch (seen.type()) {
      case "Mutant" -> ObjectKind.MUTEX;
      case "Event" -> ObjectKind.EVENT;
      case "Semaphore" -> ObjectKind.SEMAPHORE;
      case "Timer" -> ObjectKind.TIMER;
      case "Section" -> ObjectKind.FILE_MAPPING;
      case "Job" -> ObjectKind.JOB;
      case "Directory" -> ObjectKind.NAMESPACE;
      case "Process" -> ObjectKind.PROCESS;
      case "Thread" -> ObjectKind.THREAD;
      default -> file(seen, name);
    };
  }

  private static ObjectKind file(ObjectSeen seen, String name) {
    if (seen.detail() instanceof Detail.Mailslot) {
      return ObjectKind.MAILSLOT;
    }
    return isMailslot(name) ? ObjectKind.MAILSLOT_CLIENT : ObjectKind.FILE;
  }

  private static boolean isMailslot(String name) {
    return name.regionMatches(true, 0, MAILSLOT, 0, MAILSLOT.length());
  }
}

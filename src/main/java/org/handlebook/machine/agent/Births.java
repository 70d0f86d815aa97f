package org.handlebook.machine.agent;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.handlebook.machine.ObjectKind;
import org.handlebook.machine.agent.Observer.ObjectSeen;
import org.handlebook.machine.agent.Observer.RowItem;
import org.handlebook.win32.Call;

/**
 * What a new object is. A system does not tell the name of a file or pipe without the danger of
 * hanging, so the name is the one that the object was made with.
 */
final class Births {
  private static final String MAILSLOT = "\\\\.\\mailslot\\";

  private Births() {}

  /** Gives a new object its id. */
  static int of(ObjectSeen seen, Map<RowItem, NewRow> answered, Census census) {
    String name =
        seen.items().stream()
            .map(answered::get)
            .filter(row -> row != null)
            .findFirst()
            .map(row -> name(row.call().call()))
            .orElse("");
    return census.born(seen.type(), kind(seen, name), local(name));
  }

  private static String name(Call<?> call) {
    for (RecordComponent component : call.getClass().getRecordComponents()) {
      boolean named =
          component.getName().equals("lpName") || component.getName().equals("lpFileName");
      if (named && Records.get((Record) call, component) instanceof String name) {
        return name;
      }
    }
    return "";
  }

  /** The name within its directory, without the prefix that says which. */
  private static String local(String name) {
    return isMailslot(name)
        ? name.substring(MAILSLOT.length())
        : name.replaceFirst("^(Local|Global)\\\\", "");
  }

  private static ObjectKind kind(ObjectSeen seen, String name) {
    return switch (seen.type()) {
      case "Mutant" -> ObjectKind.MUTEX;
      case "Event" -> ObjectKind.EVENT;
      case "Semaphore" -> ObjectKind.SEMAPHORE;
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

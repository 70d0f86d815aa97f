package org.handlebook.trace;

import java.util.Optional;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.ProcessState;

/** Says in words which object is meant. */
public final class ObjectText {
  private ObjectText() {}

  /** Names type and name: {@code mailslot "mail"}, {@code process "Child"}, {@code mutex}. */
  public static String of(ObjectState object, SystemSnapshot world, NameLookup names) {
    String name = name(object, world, names);
    return name.isEmpty() ? object.kind().english() : object.kind().english() + " \"" + name + "\"";
  }

  /**
   * Returns the object's name: a process's is the scenario's, every other one's its own; "" for
   * none.
   */
  public static String name(ObjectState object, SystemSnapshot world, NameLookup names) {
    return Optional.of(object)
        .filter(one -> one.kind() == ObjectKind.PROCESS)
        .flatMap(process -> world.processOf(process.id()))
        .map(ProcessState::ref)
        .map(names::process)
        .orElse(object.name());
  }
}

package org.handlebook.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.handlebook.system.ProcessRef;
import org.handlebook.win32.Handle;

/** Which names processes were given for handles, and for which objects. */
final class Bindings {
  private final Map<String, Map<ProcessRef, Bound>> byName = new LinkedHashMap<>();
  private final Map<ProcessRef, Map<Handle, List<Bound>>> byHandle = new HashMap<>();
  private final List<Bound> fresh = new ArrayList<>();
  private final List<Handle> touched = new ArrayList<>();

  /** A name given to a handle; {@code object} is 0 until the world has been looked at. */
  record Bound(ProcessRef process, String name, Handle handle, int object) {}

  /** Gives a handle its name in one process, and takes the name from any other there. */
  void bind(ProcessRef process, String name, Handle handle) {
    find(process, name).ifPresent(this::remove);
    add(new Bound(process, name, handle, 0));
  }

  private void add(Bound bound) {
    byName.computeIfAbsent(bound.name(), n -> new LinkedHashMap<>()).put(bound.process(), bound);
    byHandle
        .computeIfAbsent(bound.process(), p -> new HashMap<>())
        .computeIfAbsent(bound.handle(), h -> new ArrayList<>(1))
        .add(bound);
    touched.add(bound.handle());
    if (bound.object() == 0) {
      fresh.add(bound);
    }
  }

  private void remove(Bound bound) {
    byName.getOrDefault(bound.name(), new HashMap<>()).remove(bound.process());
    ofHandle(bound.process(), bound.handle()).remove(bound);
    fresh.remove(bound);
    touched.add(bound.handle());
  }

  /** Now it is known which object each new name means; 0 for none yet. */
  void settle(ToIntFunction<Bound> object) {
    for (Bound bound : List.copyOf(fresh)) {
      int found = object.applyAsInt(bound);
      if (found != 0) {
        Bound settled = new Bound(bound.process(), bound.name(), bound.handle(), found);
        byName.getOrDefault(bound.name(), new HashMap<>()).put(bound.process(), settled);
        Collections.replaceAll(ofHandle(bound.process(), bound.handle()), bound, settled);
        fresh.remove(bound);
        touched.add(bound.handle());
      }
    }
  }

  /** Returns what a name was given for in one process. */
  Optional<Bound> find(ProcessRef process, String name) {
    return Optional.ofNullable(byName.getOrDefault(name, Map.of()).get(process));
  }

  /** Returns what a name was given for, process by process. */
  List<Bound> everywhere(String name) {
    return List.copyOf(byName.getOrDefault(name, Map.of()).values());
  }

  /** Returns what a handle of a process was called, in the order in which that was said. */
  List<Bound> ofHandle(ProcessRef process, Handle handle) {
    return byHandle.getOrDefault(process, Map.of()).getOrDefault(handle, new ArrayList<>(0));
  }

  /** Returns every name that means something somewhere. */
  List<String> names() {
    return byName.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns every handle that got a name or lost one, as often as it did, in order. */
  List<Handle> touched() {
    return Collections.unmodifiableList(touched);
  }
}

package org.handlebook.system.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.Network;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.system.SharedList;
import org.handlebook.system.SystemSnapshot.ObjectState;

/**
 * The kernel objects that exist, in order of creation. Looked at are those that have changed since
 * the last look, and those of which nobody knows.
 */
final class ExistingObjects {
  private final Network network;
  private final Look look;
  private final Map<KernelObject, ObjectState> silent = new LinkedHashMap<>();
  private SharedList<ObjectState> states = SharedList.copyOf(List.of());

  /** A look at one object. */
  interface Look {
    /** Returns what the object is like now. */
    ObjectState at(KernelObject object);

    /** Returns whether the fields of the object itself still say the same. */
    boolean isStill(ObjectState before, KernelObject object);
  }

  /** Has seen no object yet. */
  ExistingObjects(Network network, Look look) {
    this.network = network;
    this.look = look;
  }

  List<ObjectState> states() {
    SortedMap<Integer, Optional<ObjectState>> changed = new TreeMap<>();
    network.computers().forEach(computer -> lookAtChanged(computer, changed));
    silent.replaceAll((object, old) -> look.isStill(old, object) ? old : looked(object, changed));
    if (!changed.isEmpty()) {
      states = with(changed);
    }
    return states;
  }

  private void lookAtChanged(Kernel computer, Map<Integer, Optional<ObjectState>> changed) {
    for (KernelObject object : computer.objects().changed().take()) {
      if (!computer.objects().exists(object)) {
        changed.put(object.header().serial(), Optional.empty());
        silent.remove(object);
      } else {
        ObjectState now = looked(object, changed);
        if (object.changesSilently()) {
          silent.put(object, now);
        }
      }
    }
  }

  private ObjectState looked(KernelObject object, Map<Integer, Optional<ObjectState>> changed) {
    ObjectState now = look.at(object);
    changed.put(object.header().serial(), Optional.of(now));
    return now;
  }

  /** Returns the states with those that have changed; most often all of these are new. */
  private SharedList<ObjectState> with(SortedMap<Integer, Optional<ObjectState>> changed) {
    int last = states.isEmpty() ? 0 : states.get(states.size() - 1).id();
    NavigableMap<Integer, Optional<ObjectState>> byPlace = new TreeMap<>();
    changed
        .headMap(last + 1)
        .forEach(
            (id, state) -> {
              int place = place(id);
              if (place >= 0 && !state.equals(Optional.of(states.get(place)))) {
                byPlace.put(place, state);
              }
            });
    List<ObjectState> fresh =
        changed.tailMap(last + 1).values().stream().flatMap(Optional::stream).toList();
    SharedList<ObjectState> old = byPlace.isEmpty() ? states : replaced(byPlace);
    return fresh.isEmpty() ? old : old.plus(fresh);
  }

  private SharedList<ObjectState> replaced(NavigableMap<Integer, Optional<ObjectState>> byPlace) {
    List<ObjectState> now = new ArrayList<>(states);
    byPlace
        .descendingMap()
        .forEach(
            (place, state) ->
                state.ifPresentOrElse(
                    other -> now.set(place, other), () -> now.remove(place.intValue())));
    return SharedList.copyOf(now);
  }

  /** Returns where the object of that id stands, or -1. */
  private int place(int id) {
    int from = 0;
    int to = states.size() - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      int found = states.get(middle).id();
      if (found == id) {
        return middle;
      }
      from = found < id ? middle + 1 : from;
      to = found < id ? to : middle - 1;
    }
    return -1;
  }
}

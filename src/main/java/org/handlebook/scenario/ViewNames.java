package org.handlebook.scenario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot;

/** Keeps what each process calls the views that it has mapped, and where they lie. */
public final class ViewNames {
  private final Map<ProcessRef, Map<String, Long>> addresses = new HashMap<>();
  private SystemSnapshot now = SystemSnapshot.EMPTY;
  private int renamed;

  /** Gives a view its name in one process. */
  public void bind(ProcessRef process, String name, long address) {
    addresses.computeIfAbsent(process, p -> new LinkedHashMap<>()).put(name, address);
    renamed += isKnown(process, address) ? 1 : 0;
  }

  private boolean isKnown(ProcessRef process, long view) {
    return process.number() <= now.processes().size()
        && now.process(process).views().stream().anyMatch(known -> known.address() == view);
  }

  /** Takes note of the views that are there after a step. */
  void settle(SystemSnapshot snapshot) {
    now = snapshot;
  }

  /** Returns how often a view that was there before a step got another name by it. */
  int renamed() {
    return renamed;
  }

  /** Returns whether a process has ever mapped a view of that name. */
  public boolean knows(ProcessRef process, String name) {
    return addresses.getOrDefault(process, Map.of()).containsKey(name);
  }

  /** Returns the address of a view, also when it is unmapped by now. */
  public long address(ProcessRef process, String name) {
    Map<String, Long> own = addresses.getOrDefault(process, Map.of());
    Long address = own.get(name);
    if (address == null) {
      throw new ScenarioMistake(
          "That process has mapped no view "
              + name
              + ". It has "
              + (own.isEmpty() ? "none yet" : String.join(", ", own.keySet()))
              + ".");
    }
    return address;
  }

  /** Returns the name of the view at that address, the last that was given; "" for none. */
  String name(ProcessRef process, long address) {
    String found = "";
    for (Map.Entry<String, Long> view : addresses.getOrDefault(process, Map.of()).entrySet()) {
      found = view.getValue() == address ? view.getKey() : found;
    }
    return found;
  }
}

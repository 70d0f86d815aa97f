package org.handlebook.scenario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.handlebook.system.ProcessRef;

/** What each process calls the views that it has mapped, and where they lie. */
final class Views {
  private final Map<ProcessRef, Map<String, Long>> addresses = new HashMap<>();

  void bind(ProcessRef process, String name, long address) {
    addresses.computeIfAbsent(process, p -> new LinkedHashMap<>()).put(name, address);
  }

  /** The address of a view, also when it is unmapped by now. */
  long address(ProcessRef process, String name) {
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

  /** The name of the view at that address, the last that was given; "" for none. */
  String name(ProcessRef process, long address) {
    String found = "";
    for (Map.Entry<String, Long> view : addresses.getOrDefault(process, Map.of()).entrySet()) {
      found = view.getValue() == address ? view.getKey() : found;
    }
    return found;
  }
}

package org.handlebook.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handlebook.system.ProcessRef;

/** Keeps what each process calls the overlapped operations that it has begun. */
public final class OperationNames {
  /** The size of an OVERLAPPED structure, so that no two lie over each other. */
  private static final long SIZE = 0x20;

  private final Map<ProcessRef, Map<String, Operation>> operations = new LinkedHashMap<>();
  private long lastAddress;

  /** Gives an overlapped operation its name in one process. */
  public void bind(ProcessRef process, String name, Operation operation) {
    operations.computeIfAbsent(process, p -> new LinkedHashMap<>()).put(name, operation);
  }

  /** Returns the overlapped operation of that name. */
  public Operation get(ProcessRef process, String name) {
    Map<String, Operation> own = operations.getOrDefault(process, Map.of());
    Operation operation = own.get(name);
    if (operation == null) {
      throw new ScenarioMistake(
          "That process has begun no operation "
              + name
              + ". It has "
              + (own.isEmpty() ? "none yet" : String.join(", ", own.keySet()))
              + ".");
    }
    return operation;
  }

  /** Returns the one overlapped operation of that name, whoever has begun it. */
  public Operation get(String name) {
    List<Operation> found =
        operations.values().stream().map(own -> own.get(name)).filter(Objects::nonNull).toList();
    if (found.isEmpty()) {
      throw new ScenarioMistake("Nobody has begun an operation " + name + ".");
    }
    String process = found.get(0).actor().process();
    if (found.size() > 1) {
      throw new ScenarioMistake(
          "Several processes have begun an operation %s. Say whose: %s of \"%s\"."
              .formatted(name, name, process));
    }
    return found.get(0);
  }

  /** Returns the name of the operation whose structure lies at that address; "" for none. */
  String name(ProcessRef process, long address) {
    return operations.getOrDefault(process, Map.of()).entrySet().stream()
        .filter(entry -> entry.getValue().overlapped().address() == address)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** Returns an address for the OVERLAPPED structure of a new operation. */
  public long newAddress() {
    lastAddress += SIZE;
    return lastAddress;
  }
}

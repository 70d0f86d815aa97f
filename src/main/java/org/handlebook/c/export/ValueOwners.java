package org.handlebook.c.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.system.ProcessRef;

/**
 * What the values that processes have mean: which variable holds the value that a real system gave
 * instead.
 */
final class ValueOwners {
  private final List<Variable> all;
  private final Map<ProcessRef, Map<Long, Variable>> known;

  ValueOwners() {
    this(new ArrayList<>(), new LinkedHashMap<>());
  }

  private ValueOwners(List<Variable> all, Map<ProcessRef, Map<Long, Variable>> known) {
    this.all = all;
    this.known = known;
  }

  /** As it is now, whatever comes. */
  ValueOwners copy() {
    Map<ProcessRef, Map<Long, Variable>> copied = new LinkedHashMap<>();
    known.forEach((process, values) -> copied.put(process, new HashMap<>(values)));
    return new ValueOwners(List.copyOf(all), copied);
  }

  /** Returns a variable for a value that a process has just been given. */
  Variable add(ProcessRef process, long value, String ctype, String otherwise) {
    Variable variable = new Variable(process, value, ctype, otherwise, all.size());
    all.add(variable);
    of(process).put(value, variable);
    return variable;
  }

  /** A process has inherited a value. */
  void inherit(ProcessRef heir, ProcessRef from, long value) {
    find(from, value).ifPresent(variable -> of(heir).put(value, variable));
  }

  /**
   * Returns the variable that a process means by a value: its own, else that of whoever has one.
   */
  Optional<Variable> find(ProcessRef process, long value) {
    Variable own = of(process).get(value);
    return own != null
        ? Optional.of(own)
        : known.values().stream()
            .flatMap(values -> values.entrySet().stream())
            .filter(entry -> entry.getKey() == value)
            .map(Map.Entry::getValue)
            .findFirst();
  }

  /** Returns the variable that holds the nearest address below, in a process or in any. */
  Optional<Variable> below(ProcessRef process, long address) {
    Optional<Variable> own = below(of(process), address);
    return own.isPresent()
        ? own
        : known.values().stream().flatMap(values -> below(values, address).stream()).findFirst();
  }

  private static Optional<Variable> below(Map<Long, Variable> values, long address) {
    return values.values().stream()
        .filter(variable -> variable.ctype().equals("LPVOID") && variable.model() <= address)
        .max((a, b) -> Long.compare(a.model(), b.model()));
  }

  List<Variable> all() {
    return List.copyOf(all);
  }

  private Map<Long, Variable> of(ProcessRef process) {
    return known.computeIfAbsent(process, any -> new HashMap<>());
  }
}

package org.handlebook.snippet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the variables of a process lie. */
final class Variables {
  private static final int MOST_ELEMENTS = 64;

  private final Map<String, Variable> variables = new LinkedHashMap<>();

  /** A variable's type and address. */
  record Variable(CType type, long address) {}

  void put(String name, CType type, long address) {
    variables.put(name, new Variable(type, address));
  }

  Optional<Variable> find(String name) {
    return Optional.ofNullable(variables.get(name));
  }

  Set<String> names() {
    return Set.copyOf(variables.keySet());
  }

  /** A handle within a variable, such as {@code pi.hProcess}. */
  record HandlePlace(String name, long address) {}

  /** Where handles may be: in variables, their members and elements. */
  List<HandlePlace> handles() {
    List<HandlePlace> handles = new ArrayList<>();
    variables.forEach((name, variable) -> collect(name, variable.type(), variable.address(), handles));
    return handles;
  }

  private static void collect(String name, CType type, long address, List<HandlePlace> handles) {
    if (type instanceof CType.HandleType) {
      handles.add(new HandlePlace(name, address));
    } else if (type instanceof CType.Struct structure) {
      for (CType.Field field : structure.fields()) {
        collect(name + "." + field.name(), field.type(), address + field.offset(), handles);
      }
    } else if (type instanceof CType.Array array && !(array.element() instanceof CType.Int)) {
      for (int i = 0; i < Math.min(array.length(), MOST_ELEMENTS); i++) {
        long at = address + (long) i * array.element().size();
        collect(name + "[" + i + "]", array.element(), at, handles);
      }
    }
  }
}

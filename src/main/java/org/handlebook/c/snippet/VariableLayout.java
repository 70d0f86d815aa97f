package org.handlebook.c.snippet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.handlebook.c.header.CType;

/** Where the variables of a process lie. */
final class VariableLayout {
  private static final int MOST_ELEMENTS = 64;

  private final Map<String, Variable> variables = new LinkedHashMap<>();
  private final Map<Long, String> names = new HashMap<>();

  /** A variable's type and address. */
  record Variable(CType type, long address) {}

  void put(String name, CType type, long address) {
    Variable before = variables.put(name, new Variable(type, address));
    if (before != null) {
      names.remove(before.address());
    }
    names.put(address, name);
  }

  Optional<Variable> find(String name) {
    return Optional.ofNullable(variables.get(name));
  }

  /** Returns the variable that begins at an address, if one does. */
  Optional<String> at(long address) {
    return Optional.ofNullable(names.get(address));
  }

  Set<String> names() {
    return Set.copyOf(variables.keySet());
  }

  /** A handle or pointer within a variable, such as {@code pi.hProcess}. */
  record Place(String name, long address) {}

  /** Returns where handles may be: in variables, their members and elements. */
  List<Place> handles() {
    List<Place> handles = new ArrayList<>();
    variables.forEach(
        (name, variable) -> collect(name, variable.type(), variable.address(), handles));
    return handles;
  }

  private Variable variable(String name) {
    return Objects.requireNonNull(variables.get(name));
  }

  /** Returns where handles may be in the variable that begins at an address, if one does. */
  List<Place> handlesAt(long address) {
    List<Place> handles = new ArrayList<>();
    at(address).ifPresent(name -> collect(name, variable(name).type(), address, handles));
    return handles;
  }

  /** Returns the pointer that begins at an address, if one does. */
  Optional<Place> pointerAt(long address) {
    return at(address)
        .filter(name -> variable(name).type() instanceof CType.Pointer)
        .map(name -> new Place(name, address));
  }

  private static void collect(String name, CType type, long address, List<Place> handles) {
    if (type instanceof CType.HandleType) {
      handles.add(new Place(name, address));
    } else if (type.isStructure()) {
      for (CType.Field field : type.members()) {
        String member = field.name().isEmpty() ? name : name + "." + field.name();
        collect(member, field.type(), address + field.offset(), handles);
      }
    } else if (type instanceof CType.Array array && !(array.element() instanceof CType.Int)) {
      for (int i = 0; i < Math.min(array.length(), MOST_ELEMENTS); i++) {
        long at = address + (long) i * array.element().size();
        collect(name + "[" + i + "]", array.element(), at, handles);
      }
    }
  }
}

package org.handlebook.c.snippet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.c.front.ProcessData.Place;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Position;
import org.handlebook.text.NearestNames;

/** Finds what a scenario calls {@code pi.hProcess}, {@code h[0]}, {@code p->next}. */
record VariablePath(VariableLayout variables, Memory memory) {
  private static final Position START = new Position(1, 1);
  private static final Pattern STEP =
      Pattern.compile("(\\.|->)([\\p{L}_][\\p{L}0-9_]*)|\\[([0-9]{1,9})\\]");

  /** Returns the variable with which a path begins. */
  static String root(String path) {
    return path.split("[^\\p{L}0-9_]", 2)[0];
  }

  /**
   * Returns what a path leads to.
   *
   * @throws CMistake if it leads nowhere
   */
  Place find(String path) {
    String root = root(path);
    Place place =
        variables
            .find(root)
            .map(variable -> new Place(variable.type(), variable.address()))
            .orElseThrow(
                () ->
                    new CMistake(
                        START,
                        root
                            + " is no variable that is known. "
                            + NearestNames.offer(root, variables.names(), "Declare it first.")));
    Matcher step = STEP.matcher(path).region(root.length(), path.length());
    while (step.lookingAt()) {
      place = step.group(3) != null ? element(place, step.group(3)) : member(place, step);
      step.region(step.end(), path.length());
    }
    return place;
  }

  private Place element(Place array, String index) {
    if (array.type() instanceof CType.Array type) {
      long offset = Long.parseLong(index) * type.element().size();
      return new Place(type.element(), array.address() + offset);
    }
    CType target = target(array);
    return new Place(target, pointer(array) + Long.parseLong(index) * target.size());
  }

  private Place member(Place whole, Matcher step) {
    Place structure = step.group(1).equals("->") ? new Place(target(whole), pointer(whole)) : whole;
    return find(structure.type().members(), step.group(2))
        .map(field -> new Place(field.type(), structure.address() + field.offset()))
        .orElseThrow(() -> noMember(structure.type(), step.group(2)));
  }

  private static Optional<CType.Field> find(List<CType.Field> fields, String name) {
    for (CType.Field field : fields) {
      if (field.name().equals(name)) {
        return Optional.of(field);
      }
      Optional<CType.Field> inner =
          field.name().isEmpty() ? find(field.type().members(), name) : Optional.empty();
      if (inner.isPresent()) {
        int offset = field.offset() + inner.get().offset();
        return Optional.of(new CType.Field(name, inner.get().type(), offset));
      }
    }
    return Optional.empty();
  }

  private static CMistake noMember(CType type, String name) {
    List<String> names = type.members().stream().map(CType.Field::name).toList();
    return new CMistake(
        START,
        names.isEmpty()
            ? "A " + type.text() + " has no members."
            : type.text()
                + " has no member "
                + name
                + ". "
                + NearestNames.offer(name, names, "It has " + String.join(", ", names) + "."));
  }

  private static CType target(Place place) {
    if (place.type() instanceof CType.Pointer pointer && !pointer.isVoidPointer()) {
      return pointer.target();
    }
    throw new CMistake(
        START,
        "A "
            + place.type().text()
            + " leads to nothing of a known type; a pointer is needed here.");
  }

  private long pointer(Place place) {
    return memory.number(place.address(), place.type(), START);
  }
}

package org.handlebook.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlebook.snippet.Declarations;

/**
 * A function as Windows' headers declare it.
 *
 * @param function its name as it is linked, with W if there is one
 */
record Prototype(String type, String function, List<Parameter> parameters) {
  Prototype {
    parameters = List.copyOf(parameters);
  }

  /** A parameter: its type without const, and its name. */
  record Parameter(String type, String name) {
    boolean isPointer() {
      return type.startsWith("LP") || type.startsWith("P") || type.endsWith("*");
    }

    /** To what it points, as C names it. */
    String pointee() {
      if (type.endsWith("*")) {
        return type.substring(0, type.length() - 1).strip();
      }
      return type.substring(type.startsWith("LP") ? 2 : 1);
    }
  }

  /** All functions of the surface, by the names of their records. */
  static Map<String, Prototype> all() {
    Map<String, Prototype> all = new HashMap<>();
    Declarations.wide().stream()
        .map(Prototype::read)
        .forEach(
            prototype -> {
              all.put(prototype.function, prototype);
              all.putIfAbsent(prototype.function.replaceAll("W$", ""), prototype);
            });
    return all;
  }

  private static Prototype read(String line) {
    int open = line.indexOf('(');
    String[] head = line.substring(0, open).split(" ", 2);
    String inside = line.substring(open + 1, line.lastIndexOf(')'));
    List<Parameter> parameters = new ArrayList<>();
    if (!inside.equals("void")) {
      for (String parameter : inside.split(", ", -1)) {
        parameters.add(parameter(parameter.replaceFirst("^const ", "")));
      }
    }
    return new Prototype(head[0], head[1], parameters);
  }

  private static Parameter parameter(String text) {
    int end = Math.max(text.lastIndexOf(' '), text.lastIndexOf('*')) + 1;
    return new Parameter(text.substring(0, end).strip(), text.substring(end));
  }
}

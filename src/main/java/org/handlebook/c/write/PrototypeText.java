package org.handlebook.c.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.c.header.Declarations;
import org.handlebook.c.write.ParameterNote.Usage;
import org.handlebook.win32.Call;
import org.jspecify.annotations.Nullable;

/**
 * A function as Windows' headers declare it.
 *
 * @param type what it returns
 * @param function its name as it is linked, with W if there is one
 */
public record PrototypeText(String type, String function, List<ParameterNote> parameters) {
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?:(_[A-Z][a-z_]+_)(?:\\((\\w+)[^)]*\\))? )?(?:_Cleared_ )?(?:const )?([^,]*?)(\\w+)(?:, |$)");
  private static final Map<String, PrototypeText> ALL = readAll();

  public PrototypeText {
    parameters = List.copyOf(parameters);
  }

  /** Returns the function that a call calls. */
  public static PrototypeText of(Call<?> call) {
    return Objects.requireNonNull(ALL.get(call.function()), call.function());
  }

  /** Returns the parameter whose length another one says. */
  Optional<ParameterNote> measured(ParameterNote size) {
    return parameters.stream().filter(p -> p.length().equals(size.name())).findFirst();
  }

  private static Map<String, PrototypeText> readAll() {
    Map<String, PrototypeText> all = new HashMap<>();
    for (String line : Declarations.wide()) {
      PrototypeText prototype = read(line);
      all.put(prototype.function, prototype);
      all.putIfAbsent(prototype.function.replaceFirst("W$", ""), prototype);
    }
    return Map.copyOf(all);
  }

  private static PrototypeText read(String line) {
    int open = line.indexOf('(');
    String[] head = line.substring(0, open).split(" ", 2);
    String inside = line.substring(open + 1, line.lastIndexOf(')'));
    return new PrototypeText(
        head[0], head[1], inside.equals("void") ? List.of() : parameters(inside));
  }

  private static List<ParameterNote> parameters(String inside) {
    List<ParameterNote> parameters = new ArrayList<>();
    Matcher found = PARAMETER.matcher(inside);
    while (found.find()) {
      String length = found.group(2);
      parameters.add(
          new ParameterNote(
              found.group(3).strip(),
              found.group(4),
              usage(found.group(1)),
              length == null ? "" : length));
    }
    return parameters;
  }

  private static Usage usage(@Nullable String annotation) {
    if (annotation == null) {
      return Usage.IN;
    }
    return switch (annotation) {
      case "_Out_", "_Out_opt_", "_Out_writes_", "_Out_writes_bytes_" -> Usage.OUT;
      case "_Count_" -> Usage.COUNT;
      case "_Size_" -> Usage.SIZE;
      case "_Reserved_" -> Usage.RESERVED;
      case "_Ignored_" -> Usage.IGNORED;
      default -> Usage.IN;
    };
  }
}

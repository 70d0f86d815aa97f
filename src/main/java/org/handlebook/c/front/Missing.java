package org.handlebook.c.front;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What Windows or C++ have and programs here have not (yet): {@code windows-names.txt} names the
 * functions and types of the headers of Windows, and with a star how constants begin.
 */
final class Missing {
  private static final Set<String> OF_CPP =
      Set.of(
          "string",
          "wstring",
          "vector",
          "list",
          "map",
          "set",
          "queue",
          "stack",
          "deque",
          "thread",
          "mutex",
          "lock_guard",
          "unique_lock",
          "atomic",
          "condition_variable",
          "ofstream",
          "ifstream",
          "fstream",
          "stringstream",
          "wstringstream",
          "getline",
          "unique_ptr",
          "shared_ptr",
          "make_shared",
          "function",
          "async",
          "future",
          "move",
          "sort",
          "pair",
          "make_pair",
          "to_string",
          "to_wstring",
          "wofstream",
          "wifstream",
          "ostringstream",
          "istringstream",
          "wostringstream",
          "wistringstream",
          "random_device",
          "mt19937",
          "default_random_engine",
          "uniform_int_distribution",
          "uniform_real_distribution",
          "normal_distribution",
          "unordered_map",
          "unordered_set",
          "multimap",
          "priority_queue",
          "optional",
          "tuple",
          "array",
          "promise",
          "packaged_task",
          "shared_mutex",
          "shared_lock",
          "counting_semaphore",
          "binary_semaphore",
          "latch",
          "barrier",
          "jthread");

  private Missing() {}

  static boolean isOfCpp(String name) {
    return OF_CPP.contains(name);
  }

  /** Returns why a name is not known, if that is known. */
  static Optional<DiagnosticText> of(String name) {
    return ofType(name)
        .or(() -> ofWindows(name.substring(0, name.indexOf('_') + 1) + "*", names()));
  }

  /** Returns why the name of a type is not known, if that is known. */
  static Optional<DiagnosticText> ofType(String name) {
    if (OF_CPP.contains(name)) {
      return Optional.of(DiagnosticText.OF_CPP_LIBRARY);
    }
    if (Instead.knows(name)) {
      return Optional.of(DiagnosticText.WINDOWS_HAS_IT);
    }
    Set<String> names = names();
    return ofWindows(name, names)
        .or(() -> ofWindows(withoutSuffix(name), names))
        .or(() -> ofWindows(withoutPointer(withoutSuffix(name)), names));
  }

  private static Optional<DiagnosticText> ofWindows(String name, Set<String> names) {
    return names.contains(name) ? Optional.of(DiagnosticText.WINDOWS_HAS_IT) : Optional.empty();
  }

  private static String withoutSuffix(String name) {
    boolean suffix = name.endsWith("A") || name.endsWith("W");
    return suffix ? name.substring(0, name.length() - 1) : name;
  }

  private static String withoutPointer(String name) {
    String pointed = name.startsWith("_") ? name.substring(1) : name;
    for (String prefix : new String[] {"LPC", "PC", "LP", "P"}) {
      if (pointed.startsWith(prefix)) {
        return pointed.substring(prefix.length());
      }
    }
    return pointed;
  }

  private static Set<String> names() {
    try (InputStream in =
        Objects.requireNonNull(Missing.class.getResourceAsStream("windows-names.txt"))) {
      return Set.copyOf(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

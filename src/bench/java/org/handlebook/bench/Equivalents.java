package org.handlebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The changes that change nothing anybody could notice. */
final class Equivalents {
  private final Set<String> keys;

  private Equivalents(Set<String> keys) {
    this.keys = keys;
  }

  /** Reads three lines each (place, mutation, reason), and ends the program when one is of no mutation that there is. */
  static Equivalents read(Path file, List<Mutation> mutations) throws IOException {
    Set<String> possible = new HashSet<>();
    mutations.forEach(mutation -> possible.add(key(mutation)));
    Set<String> keys = new HashSet<>();
    List<String> lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    for (int i = 0; i + 2 < lines.size(); i += 3) {
      String key = lines.get(i).strip() + "  " + lines.get(i + 1).strip();
      if (!possible.contains(key)) {
        System.err.println(file + ": no such mutation any more: " + key);
        System.exit(2);
      }
      keys.add(key);
    }
    return new Equivalents(keys);
  }

  boolean contain(Mutation mutation) {
    return keys.contains(key(mutation));
  }

  private static String key(Mutation mutation) {
    return mutation.place() + "  " + mutation.text();
  }
}

package org.handlebook.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What {@code terms.txt} says.
 *
 * @param kinds the words for kinds of objects, by the English ones
 * @param origins the words for how a row came into its table, by the English ones
 * @param milestones the words for what happens inside calls, by names
 * @param states the lines of states by type; those that exclude each other stand together
 */
record TermTable(
    Map<String, Wording> kinds,
    Map<String, Wording> origins,
    Map<String, Wording> milestones,
    Map<String, List<List<StateLine>>> states) {
  private static final String FILE = "terms.txt";

  /** Reads the table. */
  static TermTable read() {
    try (InputStream file =
        Objects.requireNonNull(TermTable.class.getResourceAsStream(FILE), FILE)) {
      return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TermTable of(String text) {
    TermTable table =
        new TermTable(
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>());
    String section = "";
    for (String group : text.replaceAll("(?m)^#.*\\n", "").split("\n\n+", -1)) {
      List<String> lines = new ArrayList<>(group.strip().lines().toList());
      if (!lines.isEmpty() && lines.get(0).startsWith("[")) {
        String heading = lines.remove(0);
        section = heading.substring(1, heading.length() - 1);
      }
      table.add(section, lines);
    }
    return table;
  }

  private void add(String section, List<String> lines) {
    if (section.equals(Terms.KINDS)) {
      addWords(kinds, lines);
    } else if (section.equals(Terms.ORIGINS)) {
      addWords(origins, lines);
    } else if (section.equals(MilestoneTerms.SECTION)) {
      lines.forEach(this::addMilestone);
    } else if (!lines.isEmpty()) {
      states
          .computeIfAbsent(section, type -> new ArrayList<>())
          .add(lines.stream().map(StateLine::of).toList());
    }
  }

  private void addMilestone(String line) {
    int end = line.indexOf(": ");
    milestones.put(line.substring(0, end), Wording.of(line.substring(end + 2)));
  }

  private static void addWords(Map<String, Wording> section, List<String> lines) {
    lines.stream().map(Wording::of).forEach(words -> section.put(words.english(), words));
  }
}

package org.handlebook.report.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.handlebook.report.run.Lack;

/** The parts of one run that streams tell of: whether all are there, and are of one run. */
final class Parts {
  private static final int RUNS = 4;

  /** As runs stamp it: which part, of how many, and by which plan. */
  private static final Pattern SHARD =
      Pattern.compile("([0-9]{1,9})/([0-9]{1,9})((?: by [0-9a-f]{1,16})?)");

  /** The parts that there are, by how many there should be. */
  private final Map<Integer, NavigableSet<Integer>> found = new TreeMap<>();

  /** The parts of each run; nobody says of which run some are. */
  private final Map<String, NavigableSet<Integer>> ofRun = new LinkedHashMap<>();

  private boolean isRunUnknown;

  private Parts() {}

  /** Returns those among streams that are parts. */
  static Parts among(List<StreamFile> streams) {
    Parts parts = new Parts();
    for (StreamFile stream : streams) {
      String shard = stream.shard();
      Matcher words = SHARD.matcher(shard == null ? "" : shard);
      if (words.matches()) {
        int part = Integer.parseInt(words.group(1));
        parts.add(part, Integer.parseInt(words.group(2)), stream.run(), words.group(3));
      }
    }
    return parts;
  }

  /**
   * Adds a part.
   *
   * @param plan by which scenarios were dealt out; parts of different plans are none of one run
   */
  private void add(int part, int total, String run, String plan) {
    isRunUnknown |= run.isEmpty();
    found.computeIfAbsent(total, any -> new TreeSet<>()).add(part);
    ofRun.computeIfAbsent((run.isEmpty() ? "?" : run) + plan, any -> new TreeSet<>()).add(part);
  }

  /** Returns what they lack to be one run. */
  List<Lack> lacks() {
    List<Lack> lacks = new ArrayList<>();
    found.forEach(
        (total, there) -> {
          NavigableSet<Integer> missing =
              IntStream.rangeClosed(1, total)
                  .filter(part -> !there.contains(part))
                  .boxed()
                  .collect(Collectors.toCollection(TreeSet::new));
          if (!missing.isEmpty()) {
            lacks.add(Lack.ofParts(missing, total));
          }
        });
    if (ofRun.size() > 1 || (isRunUnknown && parts() > 1)) {
      lacks.add(Lack.ofOneRun(runs()));
    }
    return lacks;
  }

  private int parts() {
    return ofRun.values().stream().mapToInt(NavigableSet::size).sum();
  }

  private List<String> runs() {
    List<String> runs = new ArrayList<>();
    ofRun.forEach((run, parts) -> runs.add(run + " (" + numbers(parts) + ')'));
    int more = runs.size() - RUNS;
    if (more > 0) {
      runs.subList(RUNS, runs.size()).clear();
      runs.add("… +" + more);
    }
    return runs;
  }

  private static String numbers(NavigableSet<Integer> parts) {
    return parts.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}

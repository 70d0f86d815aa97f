package org.handlebook.report.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.handlebook.report.run.Lack;

/** The parts of one run that streams tell of: whether all are there, and are of one run. */
final class Parts {
  private static final int RUNS = 4;

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
      if (shard != null && shard.matches("[0-9]{1,9}/[0-9]{1,9}")) {
        int slash = shard.indexOf('/');
        int part = Integer.parseInt(shard.substring(0, slash));
        parts.add(part, Integer.parseInt(shard.substring(slash + 1)), stream.run());
      }
    }
    return parts;
  }

  private void add(int part, int total, String run) {
    isRunUnknown |= run.isEmpty();
    found.computeIfAbsent(total, any -> new TreeSet<>()).add(part);
    ofRun.computeIfAbsent(run.isEmpty() ? "?" : run, any -> new TreeSet<>()).add(part);
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

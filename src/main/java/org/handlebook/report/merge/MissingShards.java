package org.handlebook.report.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the parts of a run that nobody handed in. */
final class MissingShards {
  private MissingShards() {}

  /** A sentence for each total of which parts are missing. */
  static List<String> among(List<StreamFile> streams) {
    Map<Integer, Set<Integer>> found = new TreeMap<>();
    for (StreamFile stream : streams) {
      String shard = stream.shard();
      if (shard != null && shard.matches("[0-9]{1,9}/[0-9]{1,9}")) {
        int slash = shard.indexOf('/');
        found
            .computeIfAbsent(Integer.valueOf(shard.substring(slash + 1)), total -> new TreeSet<>())
            .add(Integer.valueOf(shard.substring(0, slash)));
      }
    }
    List<String> told = new ArrayList<>();
    found.forEach((total, there) -> tell(total, there, told));
    return told;
  }

  private static void tell(int total, Set<Integer> there, List<String> told) {
    if (there.size() < total) {
      told.add(
          "of "
              + total
              + " shards only "
              + String.join(", ", there.stream().map(String::valueOf).toList())
              + (there.size() == 1 ? " is" : " are")
              + " here; the scenarios of the others are missing");
    }
  }
}

package org.handlebook.report.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers, while a stream is read, what it lacks. */
final class Lacks {
  private final List<Lack> told = new ArrayList<>();
  private final Set<String> unnamed = new HashSet<>();
  private int neverBegun;

  /** The stream says so itself. */
  void told(Lack lack) {
    told.add(lack);
  }

  /** Something was told of a scenario of which the stream does not say which one it is. */
  void unnamed(String start) {
    unnamed.add(start);
  }

  /** Scenarios were announced, and nothing else was told of them. */
  void neverBegun(int scenarios) {
    neverBegun += scenarios;
  }

  /**
   * Returns what is missing, each thing once. Where the stream says why it has no end, that is
   * enough.
   *
   * @param lost how many scenarios have no result
   */
  public List<Lack> of(boolean begun, boolean ended, int lost) {
    List<Lack> all = new ArrayList<>(told);
    if (told.isEmpty() && !ended) {
      all.add(Lack.ofRun(begun));
    }
    if (lost > 0) {
      all.add(Lack.ofEndings(lost));
    }
    int fragments = Math.max(neverBegun, unnamed.size());
    if (fragments > 0) {
      all.add(Lack.ofScenarios(fragments));
    }
    return all;
  }
}

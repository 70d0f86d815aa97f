package org.handlebook.bench;

import java.util.Iterator;
import java.util.List;

/**
 * What was asked for.
 *
 * @param only the end of a place, as {@code JobManager.java:128}: everything there instead of a sample; or null
 * @param limit how many seconds a scenario may take
 */
record MutantOptions(int sample, long seed, int parallel, int limit, String only) {
  private static final String USAGE =
      "usage: src/bench/mutants [--sample N] [--seed S] [--parallel N] [--limit SECONDS] [--only FILE:LINE]";

  static MutantOptions of(List<String> words) {
    int sample = 240;
    long seed = 1;
    int parallel = 1;
    int limit = 120;
    String only = null;
    Iterator<String> word = words.iterator();
    try {
      while (word.hasNext()) {
        switch (word.next()) {
          case "--sample" -> sample = Integer.parseInt(word.next());
          case "--seed" -> seed = Long.parseLong(word.next());
          case "--parallel" -> parallel = Integer.parseInt(word.next());
          case "--limit" -> limit = Integer.parseInt(word.next());
          case "--only" -> only = word.next();
          default -> throw new IllegalArgumentException();
        }
      }
      if (sample < 1 || parallel < 1 || limit < 1) {
        throw new IllegalArgumentException();
      }
    } catch (RuntimeException e) {
      System.err.println(USAGE);
      System.exit(2);
    }
    return new MutantOptions(sample, seed, parallel, limit, only);
  }
}

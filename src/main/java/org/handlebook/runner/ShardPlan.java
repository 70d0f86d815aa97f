package org.handlebook.runner;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.zip.CRC32;
import org.handlebook.report.history.Results;
import org.handlebook.report.history.ScenarioPast;
import org.handlebook.report.run.ScenarioKey;
import org.jspecify.annotations.Nullable;

/**
 * Which scenarios are in a shard. Those of which the baseline says how long they took are dealt out
 * so that all shards take about as long, the longest first; of others, their words decide. All
 * machines have to be given the same baseline: the plan's name tells whether they were.
 */
final class ShardPlan {
  private record Load(int part, long millis) {}

  private static final Comparator<Load> LEAST =
      Comparator.comparingLong(Load::millis).thenComparingInt(Load::part);

  private final Shard shard;
  private final Map<ScenarioKey, Integer> parts;

  private ShardPlan(Shard shard, Map<ScenarioKey, Integer> parts) {
    this.shard = shard;
    this.parts = parts;
  }

  /**
   * Returns the plan of a shard.
   *
   * @param before how long scenarios took; null when nobody says
   * @param system on which they shall run
   */
  static ShardPlan of(Shard shard, @Nullable Results before, String system) {
    return new ShardPlan(
        shard, before == null ? Map.of() : dealt(shard.total(), before.pasts(), system));
  }

  private static Map<ScenarioKey, Integer> dealt(
      int total, Map<ScenarioKey, ScenarioPast> pasts, String system) {
    PriorityQueue<Load> loads = new PriorityQueue<>(LEAST);
    for (int part = 1; part <= total; part++) {
      loads.add(new Load(part, 0));
    }
    Map<ScenarioKey, Integer> parts = new HashMap<>();
    for (ScenarioKey key : longestFirst(pasts, system)) {
      Load least = loads.remove();
      parts.put(key, least.part());
      loads.add(new Load(least.part(), least.millis() + millis(pasts.get(key), system)));
    }
    return parts;
  }

  private static List<ScenarioKey> longestFirst(
      Map<ScenarioKey, ScenarioPast> pasts, String system) {
    return pasts.keySet().stream()
        .sorted(
            Comparator.comparingLong((ScenarioKey key) -> -millis(pasts.get(key), system))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Returns how long a scenario took there, or anywhere; at least what it takes to begin. */
  private static long millis(@Nullable ScenarioPast past, String system) {
    if (past == null) {
      return 1;
    }
    long anywhere = past.millis().values().stream().mapToLong(Long::longValue).max().orElse(0);
    return 1 + past.millis().getOrDefault(system, anywhere);
  }

  /** Returns whether the scenario is in the shard. */
  boolean has(ScenarioKey scenario) {
    Integer part = parts.get(scenario);
    return part == null ? shard.has(scenario) : part == shard.index();
  }

  /** Writes it as stamps say it: the shard, and by which plan, where there is one. */
  @Override
  public String toString() {
    return parts.isEmpty() ? shard.toString() : shard + " by " + Long.toHexString(digest());
  }

  private long digest() {
    CRC32 digest = new CRC32();
    parts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry -> {
              digest.update((int) (entry.getKey().stableHash() & 0xff));
              digest.update((int) (entry.getKey().stableHash() >> 8 & 0xff));
              digest.update(entry.getValue());
            });
    return digest.getValue();
  }
}

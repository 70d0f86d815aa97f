package org.handlebook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.handlebook.report.history.Results;
import org.handlebook.report.history.ScenarioPast;
import org.handlebook.report.run.ScenarioKey;
import org.junit.jupiter.api.Test;

/** Shards take about as long when the baseline says how long scenarios took. */
final class ShardPlanTest {
  private static final int SHARDS = 8;
  private static final double WORST = 1.15;
  private static final String SYSTEM = "wine-8.0";

  private final Map<ScenarioKey, Long> took = durations();

  /** As of Wine: most are short, some take seconds. */
  private static Map<ScenarioKey, Long> durations() {
    Random random = new Random(20);
    Map<ScenarioKey, Long> took = new HashMap<>();
    for (int i = 0; i < 452; i++) {
      ScenarioKey key = new ScenarioKey("features/a.feature", "", "scenario " + i, "", 1);
      took.put(key, (long) (40 * Math.exp(1.5 * random.nextGaussian())));
    }
    return took;
  }

  private Results baseline() {
    Map<ScenarioKey, ScenarioPast> pasts = new HashMap<>();
    took.forEach(
        (key, millis) ->
            pasts.put(key, new ScenarioPast("", "", List.of(), Map.of(SYSTEM, millis))));
    return new Results("", "", new TreeMap<>(), pasts, 1, List.of());
  }

  private static ShardPlan plan(int index, Results before) {
    return ShardPlan.of(new Shard(index, SHARDS), before, SYSTEM);
  }

  @Test
  void theWorstShardTakesLittleLongerThanTheOthers() {
    long[] loads =
        IntStream.rangeClosed(1, SHARDS)
            .mapToObj(index -> plan(index, baseline()))
            .mapToLong(
                plan ->
                    took.entrySet().stream()
                        .filter(entry -> plan.has(entry.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum())
            .toArray();
    long all = took.values().stream().mapToLong(Long::longValue).sum();
    assertThat(IntStream.range(0, SHARDS).mapToLong(i -> loads[i]).sum()).isEqualTo(all);
    assertThat(IntStream.range(0, SHARDS).mapToLong(i -> loads[i]).max().orElse(0))
        .isLessThanOrEqualTo((long) (WORST * all / SHARDS));
  }

  @Test
  void whatNobodyKnowsIsDealtOutByItsWords() {
    ScenarioKey added = new ScenarioKey("features/a.feature", "", "added", "", 1);
    for (int index = 1; index <= SHARDS; index++) {
      assertThat(plan(index, baseline()).has(added)).isEqualTo(new Shard(index, SHARDS).has(added));
    }
  }

  @Test
  void machinesThatKnowTheSameHaveOnePlan() {
    String name = plan(1, baseline()).toString();
    assertThat(name).matches("1/8 by [0-9a-f]+").isEqualTo(plan(1, baseline()).toString());
    took.put(new ScenarioKey("features/a.feature", "", "longest", "", 1), 100_000L);
    assertThat(plan(1, baseline()).toString()).isNotEqualTo(name);
  }
}

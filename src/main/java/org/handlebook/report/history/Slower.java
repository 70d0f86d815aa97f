package org.handlebook.report.history;

import java.util.HashMap;
import java.util.Map;
import org.handlebook.report.run.ScenarioKey;

/**
 * A scenario that takes clearly longer than in the run before, also when that machine was faster.
 *
 * @param system on which it does so most
 * @param before how many milliseconds it took there
 * @param now how many it takes
 */
public record Slower(String system, long before, long now) {
  /** How many times as long is clearly longer. */
  private static final double TIMES = 2;

  /** Less than that, in milliseconds, is never clearly longer. */
  private static final long LEAST = 250;

  /** Returns all of them, held against the pace of all scenarios that both runs have. */
  static Map<ScenarioKey, Slower> among(Results before, Results now) {
    Map<String, Double> paces = new HashMap<>();
    Map<ScenarioKey, Slower> slower = new HashMap<>();
    now.pasts()
        .forEach(
            (key, past) ->
                past.millis().keySet().stream()
                    .map(
                        system ->
                            new Slower(
                                system, millis(before, key, system), millis(now, key, system)))
                    .filter(
                        one ->
                            one.isSlower(
                                paces.computeIfAbsent(one.system, s -> pace(before, now, s))))
                    .forEach(one -> slower.merge(key, one, Slower::worse)));
    return slower;
  }

  private boolean isSlower(double pace) {
    double expected = before * pace;
    return before > 0 && now >= TIMES * expected && now - expected >= LEAST;
  }

  private static Slower worse(Slower one, Slower other) {
    return other.now - other.before > one.now - one.before ? other : one;
  }

  /** Returns how many times as long all took together; a faster run makes nothing slower. */
  private static double pace(Results before, Results now, String system) {
    long was = 0;
    long is = 0;
    for (ScenarioKey key : now.pasts().keySet()) {
      long then = millis(before, key, system);
      was += then;
      is += then == 0 ? 0 : millis(now, key, system);
    }
    return was == 0 ? 1 : Math.max(1, (double) is / was);
  }

  private static long millis(Results results, ScenarioKey key, String system) {
    ScenarioPast past = results.pasts().get(key);
    return past == null ? 0 : past.millis().getOrDefault(system, 0L);
  }
}

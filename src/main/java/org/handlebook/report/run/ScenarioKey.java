package org.handlebook.report.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * What makes a scenario the same one in another run, in another shard, in yesterday's report: its
 * words, never its line, so that text may move.
 *
 * @param uri its file
 * @param rule what its rule is called, "" outside of rules
 * @param name what it is called
 * @param example the values of its row of examples, "" when it has none
 * @param turn 1, or which one it is of those that are equal otherwise
 */
public record ScenarioKey(String uri, String rule, String name, String example, int turn)
    implements Comparable<ScenarioKey> {
  private static final Comparator<ScenarioKey> ORDER =
      Comparator.comparing(ScenarioKey::uri)
          .thenComparing(ScenarioKey::rule)
          .thenComparing(ScenarioKey::name)
          .thenComparing(ScenarioKey::example)
          .thenComparingInt(ScenarioKey::turn);

  /**
   * Returns the keys of a file's scenarios, by the line of the scenario or of its row of examples.
   *
   * @param document the file's text
   * @param pickles its scenarios, as they stand in the text
   */
  public static Map<Long, ScenarioKey> of(GherkinDocument document, List<Pickle> pickles) {
    Map<Long, ScenarioKey> keys = new HashMap<>();
    String uri = document.getUri().orElse("");
    document
        .getFeature()
        .map(feature -> new FeatureText(feature, new FeatureResult(uri, feature)))
        .ifPresent(text -> new Turns().addAll(text, pickles, keys));
    return keys;
  }

  /**
   * Returns a number that is the same wherever and whenever the scenario is run; of its file, its
   * name and its values alone, so that a rule can be worded anew.
   */
  public long stableHash() {
    CRC32 hash = new CRC32();
    for (String part : List.of(uri, name, example)) {
      hash.update(part.getBytes(UTF_8));
      hash.update(0);
    }
    return hash.getValue();
  }

  @Override
  public int compareTo(ScenarioKey other) {
    return ORDER.compare(this, other);
  }

  /** Counts the scenarios that are equal otherwise, in the order in which they stand. */
  static final class Turns {
    private final Map<ScenarioKey, Integer> seen = new HashMap<>();

    /** Returns the key of the next scenario. */
    ScenarioKey next(String uri, String rule, String name, String example) {
      ScenarioKey first = new ScenarioKey(uri, rule, name, example, 1);
      int turn = seen.merge(first, 1, Integer::sum);
      return turn == 1 ? first : new ScenarioKey(uri, rule, name, example, turn);
    }

    private void addAll(FeatureText text, List<Pickle> pickles, Map<Long, ScenarioKey> keys) {
      for (Pickle pickle : pickles) {
        keys.put(
            text.lineOf(pickle),
            next(
                text.result().uri(),
                text.ruleOf(pickle).name(),
                pickle.getName(),
                text.exampleOf(pickle)));
      }
    }
  }
}

package org.handlebook.runner;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.report.run.ScenarioKey;

/**
 * One of several parts of the scenarios, which machines run side by side. Which part a scenario is
 * in follows from its words; what stands around it moves nothing.
 *
 * @param index from 1
 * @param total how many there are
 */
public record Shard(int index, int total) {
  private static final Pattern WORDS = Pattern.compile("([0-9]{1,9})/([0-9]{1,9})");

  /**
   * Takes one part of several.
   *
   * @throws UsageError when there is no such
   */
  public Shard {
    if (total < 1) {
      throw UsageError.of("shard.none", total);
    }
    if (index < 1 || index > total) {
      throw UsageError.of("shard.number", String.valueOf(index), total);
    }
  }

  /**
   * Returns the shard that a person names.
   *
   * @param words such as {@code 2/4}
   * @throws UsageError when it is none
   */
  public static Shard of(String words) {
    Matcher parts = WORDS.matcher(words);
    if (!parts.matches()) {
      throw UsageError.of("shard.words", words);
    }
    return new Shard(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
  }

  /** Returns whether the scenario is in this part. */
  public boolean has(ScenarioKey scenario) {
    return scenario.stableHash() % total == index - 1;
  }

  /** Writes it as a person does. */
  @Override
  public String toString() {
    return index + "/" + total;
  }
}

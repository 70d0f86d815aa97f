package org.handlebook.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.handlebook.cli.engine.Refusal;
import org.handlebook.cli.ledger.Ledgers;
import org.handlebook.differences.BadLedger;
import org.handlebook.differences.KnownDifferences;
import org.handlebook.machine.TestBed;
import org.handlebook.machine.model.ModelTestBed;
import org.jspecify.annotations.Nullable;

/** The systems on which scenarios can happen, each by the word that people type for it. */
public final class Systems {
  /** The word for the model, which is the measure for all others. */
  static final String MODEL = "model";

  private final Map<String, Supplier<TestBed>> beds;

  /** Systems by their words. */
  public Systems(Map<String, Supplier<TestBed>> beds) {
    this.beds = new LinkedHashMap<>(beds);
  }

  /** The model, Wine and Windows. */
  static Systems builtIn(RealSystems real) {
    Map<String, Supplier<TestBed>> beds = new LinkedHashMap<>();
    beds.put(MODEL, ModelTestBed::new);
    beds.put("wine", real::wine);
    beds.put("windows", real::windows);
    return new Systems(beds);
  }

  /**
   * The system of that word, ready for scenarios.
   *
   * @throws Refusal when there is no such system, or when it cannot be had here
   */
  TestBed open(String word) {
    Supplier<TestBed> bed = beds.get(word);
    if (bed == null) {
      throw new Refusal(
          "no such system: " + word + " (there are " + String.join(", ", beds.keySet()) + ")");
    }
    return bed.get();
  }

  /**
   * Where a system is known to differ; null for the model.
   *
   * @param features the folder that has {@code differences/SYSTEM.yml}
   * @throws Refusal when that file is not as it should be
   */
  @Nullable KnownDifferences known(TestBed bed, Path features) {
    return bed.system().equals(MODEL) ? null : knownOf(bed.system(), new Ledgers(features));
  }

  private static KnownDifferences knownOf(String system, Ledgers ledgers) {
    try {
      return ledgers.known(system);
    } catch (BadLedger e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
  }
}

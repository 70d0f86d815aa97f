package org.handlebook.app.context;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.handlebook.app.author.Ledgers;
import org.handlebook.differences.KnownDifferences;
import org.handlebook.differences.ledger.BadLedger;
import org.handlebook.runner.UsageError;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.model.ModelSystemFactory;
import org.handlebook.text.Text;
import org.jspecify.annotations.Nullable;

/** The systems on which scenarios can happen, each by the word that people type for it. */
public final class Systems {
  /** The word for the model, which is the measure for all others. */
  public static final String MODEL = "model";

  private final Map<String, Supplier<SystemFactory>> systemFactories;

  /** Systems by their words. */
  public Systems(Map<String, Supplier<SystemFactory>> systemFactories) {
    this.systemFactories = new LinkedHashMap<>(systemFactories);
  }

  /** Returns the model, Wine and Windows. */
  public static Systems builtIn(RealSystems real) {
    Map<String, Supplier<SystemFactory>> systemFactories = new LinkedHashMap<>();
    systemFactories.put(MODEL, ModelSystemFactory::new);
    systemFactories.put("wine", real::wine);
    systemFactories.put("windows", real::windows);
    return new Systems(systemFactories);
  }

  /**
   * Returns the system of that word, ready for scenarios.
   *
   * @throws UsageError when there is no such system, or when it cannot be had here
   */
  public SystemFactory open(String word) {
    Supplier<SystemFactory> systemFactory = systemFactories.get(word);
    if (systemFactory == null) {
      throw new UsageError(
          Text.of(Systems.class, "no.system", word, String.join(", ", systemFactories.keySet())));
    }
    return systemFactory.get();
  }

  /**
   * Returns where a system is known to differ; null for the model.
   *
   * @param features the folder that has {@code differences/}
   * @throws UsageError when a ledger in it is not as it should be
   */
  @Nullable KnownDifferences known(SystemFactory systemFactory, Path features) {
    return systemFactory.system().equals(MODEL)
        ? null
        : knownOf(systemFactory.system(), new Ledgers(features));
  }

  private static KnownDifferences knownOf(String system, Ledgers ledgers) {
    try {
      return ledgers.known(system);
    } catch (BadLedger e) {
      throw new UsageError(String.valueOf(e.getMessage()));
    }
  }
}

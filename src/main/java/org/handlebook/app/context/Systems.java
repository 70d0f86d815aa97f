package org.handlebook.app.context;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
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
  private final Map<String, Function<String, SystemFactory>> families;

  /** Systems by their words. */
  public Systems(Map<String, Supplier<SystemFactory>> systemFactories) {
    this(systemFactories, Map.of());
  }

  /**
   * Systems by their words.
   *
   * @param families those of which there may be several, by what their words begin with: {@code
   *     wine} opens {@code wine-8.0} and {@code wine=/opt/wine/bin/wine}
   */
  public Systems(
      Map<String, Supplier<SystemFactory>> systemFactories,
      Map<String, Function<String, SystemFactory>> families) {
    this.systemFactories = new LinkedHashMap<>(systemFactories);
    this.families = Map.copyOf(families);
  }

  /** Returns the model, Wine and Windows. */
  public static Systems builtIn(RealSystems real) {
    Map<String, Supplier<SystemFactory>> systemFactories = new LinkedHashMap<>();
    systemFactories.put(MODEL, ModelSystemFactory::new);
    systemFactories.put(RealSystems.WINE, () -> real.wine(RealSystems.WINE));
    systemFactories.put("windows", real::windows);
    return new Systems(systemFactories, Map.of(RealSystems.WINE, real::wine));
  }

  /**
   * Returns the system of that word, ready for scenarios.
   *
   * @throws UsageError when there is no such system, or when it cannot be had here
   */
  public SystemFactory open(String word) {
    Supplier<SystemFactory> systemFactory = systemFactories.get(word);
    Function<String, SystemFactory> family = families.get(word.split("[-=]", 2)[0]);
    if (systemFactory == null && family != null) {
      return family.apply(word);
    }
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
      throw new UsageError(e);
    }
  }
}

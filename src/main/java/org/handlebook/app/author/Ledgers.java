package org.handlebook.app.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.handlebook.differences.KnownDifferences;
import org.handlebook.differences.ledger.BadLedger;
import org.handlebook.differences.ledger.LedgerReader;
import org.handlebook.runner.gherkin.FeatureUri;

/** The ledgers of a project: {@code features/differences/SYSTEM.yml}. */
public final class Ledgers {
  private static final String FOLDER = "differences";
  private static final String SUFFIX = ".yml";

  private final Path features;

  /** Makes the ledgers below a project's folder of features. */
  public Ledgers(Path features) {
    this.features = features.toAbsolutePath().normalize();
  }

  /** Returns the file of a system's ledger, whether or not there is one. */
  public Path file(String system) {
    return features.resolve(FOLDER).resolve(system + SUFFIX);
  }

  /**
   * Returns what is known of a system; nothing when it has no ledger.
   *
   * @param system its stamp
   * @throws BadLedger if its ledger is not as it should be
   */
  public KnownDifferences known(String system) {
    Path file = file(system);
    if (!Files.exists(file)) {
      return new KnownDifferences(system, Map.of());
    }
    try {
      return new Placing(features).placed(LedgerReader.read(file, name(file), system));
    } catch (IOException e) {
      throw new UncheckedIOException("the ledger cannot be read", e);
    }
  }

  /** Returns a ledger as people name it. */
  static String name(Path file) {
    return FeatureUri.readable(FeatureUri.inProject(file.toUri()));
  }
}

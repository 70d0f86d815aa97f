package org.handlebook.app.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlebook.differences.KnownDifferences;
import org.handlebook.differences.ledger.BadLedger;
import org.handlebook.differences.ledger.Ledger;
import org.handlebook.differences.ledger.LedgerReader;
import org.handlebook.runner.gherkin.FeatureUri;
import org.handlebook.system.SystemStamp;
import org.handlebook.text.Text;

/** The ledgers of a project, each of systems that are alike: {@code features/differences/*.yml}. */
public final class Ledgers {
  private static final String FOLDER = "differences";
  private static final String SUFFIX = ".yml";

  private final Path features;

  /** Makes the ledgers below a project's folder of features. */
  public Ledgers(Path features) {
    this.features = features.toAbsolutePath().normalize();
  }

  /**
   * Returns what is known of a system: by the ledger that names it, else by that of the system
   * nearest to it, if there is one.
   *
   * @param system its stamp
   * @throws BadLedger if a ledger is not as it should be
   */
  public KnownDifferences known(String system) {
    List<Ledger> all = all();
    Optional<Ledger> own = naming(system, all);
    if (own.isPresent()) {
      return new Placing(features, own.get(), system).placed();
    }
    return SystemStamp.nearest(system, all.stream().flatMap(each -> each.systems().stream()))
        .map(near -> lent(near, all).lentTo(system))
        .orElseGet(() -> new KnownDifferences(system, Map.of()));
  }

  private KnownDifferences lent(String near, List<Ledger> all) {
    return new Placing(features, naming(near, all).orElseThrow(), near).placed();
  }

  /** Returns the ledger in which to write what is found on a system; empty if it is not there. */
  public Optional<Ledger> of(String system) {
    List<Ledger> all = all();
    return naming(system, all)
        .or(
            () ->
                SystemStamp.nearest(system, all.stream().flatMap(each -> each.systems().stream()))
                    .flatMap(near -> naming(near, all)));
  }

  /** Returns where a system's ledger would be that has none. */
  public Path file(String system) {
    return features.resolve(FOLDER).resolve(system + SUFFIX);
  }

  private static Optional<Ledger> naming(String system, List<Ledger> all) {
    return all.stream().filter(each -> each.systems().contains(system)).findFirst();
  }

  private List<Ledger> all() {
    List<Ledger> all = new ArrayList<>();
    try {
      for (Path file : files()) {
        Ledger ledger = LedgerReader.read(file, name(file));
        for (String system : ledger.systems()) {
          mustBeOne(system, ledger, all);
        }
        all.add(ledger);
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException("the ledgers cannot be read", e);
    }
  }

  private static void mustBeOne(String system, Ledger ledger, List<Ledger> before) {
    naming(system, before)
        .ifPresent(
            other -> {
              throw new BadLedger(
                  List.of(
                      Text.of(Ledgers.class, "two.ledgers", ledger.file(), other.file(), system)));
            });
  }

  private List<Path> files() throws IOException {
    Path folder = features.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    }
  }

  /** Returns a ledger as people name it. */
  private static String name(Path file) {
    return FeatureUri.readable(FeatureUri.inProject(file.toUri()));
  }
}

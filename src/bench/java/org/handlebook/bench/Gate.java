package org.handlebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Fails when Handlebook has become slower: its CPU time beside stock Cucumber's, on the same machine and in turn, against the ratio that
 * is written down.
 *
 * <p>CPU time, since other work on the machine hardly changes it; medians, and a quarter more than what is written down, since it is
 * not quite without noise.
 */
final class Gate {
  private static final int RUNS = 3;
  private static final double GENEROUS = 1.25;

  private final Peers peers;
  private final Path file;

  private Gate(Peers peers, Path file) {
    this.peers = peers;
    this.file = file;
  }

  /** A corpus, whose name stands in the file. */
  @FunctionalInterface
  private interface Writing {
    Path features(Path folder) throws IOException;
  }

  private static final Map<String, Writing> CORPORA =
      Map.of(
          "one", folder -> Corpus.english(folder, 1, 1),
          "thousand", folder -> Corpus.english(folder, 1_000, 100));

  public static void main(String[] words) throws IOException {
    Peers peers = new Peers(Path.of(words[0]), words[1], words[2]);
    Path file = peers.root().resolve("src/bench/gate.txt");
    try {
      System.exit(new Gate(peers, file).holds() ? 0 : 1);
    } catch (IllegalArgumentException | IllegalStateException e) {
      System.err.println(file + ": " + e.getMessage());
      System.exit(2);
    }
  }

  private boolean holds() throws IOException {
    boolean holds = true;
    for (RecordedRatio ratio : RecordedRatio.all(file, CORPORA.keySet())) {
      holds &= holds(ratio);
    }
    return holds;
  }

  private boolean holds(RecordedRatio recorded) throws IOException {
    String corpus = recorded.corpus();
    Path features = CORPORA.get(corpus).features(peers.features(corpus));
    List<Measured> both =
        Measured.inTurn(RUNS, List.of(peers.handlebook(features), peers.stock(features)));
    double ours = both.get(0).cpuSeconds();
    double stock = both.get(1).cpuSeconds();
    if (ours == 0 || stock == 0) {
      throw new IllegalStateException("nobody tells CPU time here: /proc is needed");
    }
    double ratio = ours / stock;
    System.out.printf(
        "%-10s %6.2f s CPU, stock Cucumber %6.2f s: %.2f ×, recorded %.2f × (%s)%n",
        corpus, ours, stock, ratio, recorded.ratio(), recorded.reason());
    if (ratio > recorded.ratio() * GENEROUS) {
      System.out.printf("  slower than recorded: find out why, or record %.2f with a reason%n", ratio);
      return false;
    }
    if (ratio * GENEROUS < recorded.ratio()) {
      System.out.printf("  faster than recorded: record %.2f, or what was gained is lost unseen%n", ratio);
    }
    return true;
  }
}

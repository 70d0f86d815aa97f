package org.handlebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures {@code ./handlebook run} beside stock Cucumber, and sets the ratios beside what we aim at. */
public final class Bench {
  private static final int PER_FILE = 100;
  private static final double NO_AIM = Double.POSITIVE_INFINITY;

  private final Peers peers;
  private final int runs;
  private final List<String> wanted;

  private Bench(Peers peers, int runs, List<String> wanted) {
    this.peers = peers;
    this.runs = runs;
    this.wanted = wanted;
  }

  public static void main(String[] words) throws IOException {
    int runs = 5;
    List<String> wanted = new ArrayList<>();
    for (int i = 3; i < words.length; i++) {
      if (words[i].equals("--runs")) {
        runs = Integer.parseInt(words[++i]);
      } else {
        wanted.add(words[i]);
      }
    }
    Peers peers = new Peers(Path.of(words[0]), words[1], words[2]);
    new Bench(peers, runs, wanted).measureAll();
  }

  private void measureAll() throws IOException {
    System.out.printf("medians of %d; wall clock, CPU time and peak memory%n%n", runs);
    if (isWanted("one")) {
      compare("1 scenario", Corpus.english(peers.features("one"), 1, 1), 0.5, NO_AIM);
    }
    if (isWanted("thousand")) {
      compare("1,000 scenarios", Corpus.english(peers.features("thousand"), 1_000, PER_FILE), NO_AIM, NO_AIM);
    }
    if (isWanted("tenthousand")) {
      compare("10,000 scenarios", many(), 0.65, 0.35);
    }
    if (isWanted("strangers")) {
      Path strangers = Corpus.strangers(peers.features("strangers"), 10_000, PER_FILE);
      compare("10,000 scenarios without a name in common", strangers, NO_AIM, NO_AIM);
    }
    if (isWanted("outline")) {
      Path outline = Corpus.outline(peers.features("outline"), 10_000);
      within("one outline of 10,000 rows", outline, "in files", many(), 1.2);
    }
    if (isWanted("languages")) {
      Path one = Corpus.english(peers.features("english"), 1_000, 10);
      Path two = Corpus.alternating(peers.features("alternating"), 1_000, 10);
      within("1,000 scenarios, English and Korean alternating", two, "one language", one, 1.15);
    }
  }

  private Path many() throws IOException {
    return Corpus.english(peers.features("tenthousand"), 10_000, PER_FILE);
  }

  private boolean isWanted(String corpus) {
    return wanted.isEmpty() || wanted.contains(corpus);
  }

  private void compare(String corpus, Path features, double time, double memory)
      throws IOException {
    List<Measured> both = Measured.inTurn(runs, List.of(peers.handlebook(features), peers.stock(features)));
    Measured ours = both.get(0);
    Measured stock = both.get(1);
    System.out.println(corpus);
    print("handlebook", ours);
    print("stock", stock);
    ratio("time", ours.seconds() / stock.seconds(), time);
    ratio("CPU time", ours.cpuSeconds() / stock.cpuSeconds(), NO_AIM);
    ratio("memory", ours.megabytes() / stock.megabytes(), memory);
  }

  private void within(String corpus, Path features, String than, Path base, double aim)
      throws IOException {
    List<Measured> both = Measured.inTurn(runs, List.of(peers.handlebook(features), peers.handlebook(base)));
    System.out.println(corpus);
    print("handlebook", both.get(0));
    print(than, both.get(1));
    ratio("time", both.get(0).seconds() / both.get(1).seconds(), aim);
    ratio("CPU time", both.get(0).cpuSeconds() / both.get(1).cpuSeconds(), NO_AIM);
  }

  private static void print(String what, Measured measured) {
    System.out.printf(
        "  %-12s %7.2f s %7.2f s CPU %7.0f MB%n",
        what, measured.seconds(), measured.cpuSeconds(), measured.megabytes());
  }

  private static void ratio(String what, double ratio, double aim) {
    String judged = "(aim ≤ %.2f: %s)".formatted(aim, ratio <= aim ? "met" : "missed");
    System.out.printf("  %-12s %7.2f ×      %s%n", what, ratio, aim == NO_AIM ? "" : judged);
  }
}

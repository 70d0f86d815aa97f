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

  private final Path root;
  private final String java;
  private final String classPath;
  private final Path work;
  private final int runs;
  private final List<String> wanted;

  private Bench(Path root, String java, String classPath, int runs, List<String> wanted) {
    this.root = root;
    this.java = java;
    this.classPath = classPath;
    this.work = root.resolve("target/bench");
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
    new Bench(Path.of(words[0]), words[1], words[2], runs, wanted).measureAll();
  }

  private void measureAll() throws IOException {
    System.out.printf("medians of %d; wall clock and peak memory%n%n", runs);
    if (isWanted("one")) {
      compare("1 scenario", Corpus.english(folder("one"), 1, 1), 0.5, NO_AIM);
    }
    if (isWanted("thousand")) {
      compare("1,000 scenarios", Corpus.english(folder("thousand"), 1_000, PER_FILE), NO_AIM, NO_AIM);
    }
    if (isWanted("tenthousand")) {
      compare("10,000 scenarios", many(), 0.65, 0.35);
    }
    if (isWanted("outline")) {
      Path outline = Corpus.outline(folder("outline"), 10_000);
      within("one outline of 10,000 rows", outline, "in files", many(), 1.2);
    }
    if (isWanted("languages")) {
      Path one = Corpus.english(folder("english"), 1_000, 10);
      Path two = Corpus.alternating(folder("alternating"), 1_000, 10);
      within("1,000 scenarios, English and Korean alternating", two, "one language", one, 1.15);
    }
  }

  private Path many() throws IOException {
    return Corpus.english(folder("tenthousand"), 10_000, PER_FILE);
  }

  private boolean isWanted(String corpus) {
    return wanted.isEmpty() || wanted.contains(corpus);
  }

  private Path folder(String name) {
    return work.resolve("features").resolve(name);
  }

  private Measured.Command ours(Path features) {
    return new Measured.Command(
        List.of(root.resolve("handlebook").toString(), "run", features.toString()),
        work.resolve("handlebook.log"));
  }

  private Measured.Command stock(Path features) throws IOException {
    Path reports = Files.createDirectories(work.resolve("stock"));
    return new Measured.Command(
        List.of(
            java, "-cp", classPath, Stock.class.getName(), features.toString(), reports.toString()),
        work.resolve("stock.log"));
  }

  private void compare(String corpus, Path features, double time, double memory)
      throws IOException {
    List<Measured> both = Measured.inTurn(runs, List.of(ours(features), stock(features)));
    Measured ours = both.get(0);
    Measured stock = both.get(1);
    System.out.println(corpus);
    print("handlebook", ours);
    print("stock", stock);
    ratio("time", ours.seconds() / stock.seconds(), time);
    ratio("memory", ours.megabytes() / stock.megabytes(), memory);
  }

  private void within(String corpus, Path features, String than, Path base, double aim)
      throws IOException {
    List<Measured> both = Measured.inTurn(runs, List.of(ours(features), ours(base)));
    System.out.println(corpus);
    print("handlebook", both.get(0));
    print(than, both.get(1));
    ratio("time", both.get(0).seconds() / both.get(1).seconds(), aim);
  }

  private static void print(String what, Measured measured) {
    System.out.printf("  %-12s %7.2f s %7.0f MB%n", what, measured.seconds(), measured.megabytes());
  }

  private static void ratio(String what, double ratio, double aim) {
    String judged = "(aim ≤ %.2f: %s)".formatted(aim, ratio <= aim ? "met" : "missed");
    System.out.printf("  %-12s %7.2f ×      %s%n", what, ratio, aim == NO_AIM ? "" : judged);
  }
}

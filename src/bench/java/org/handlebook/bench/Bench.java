package org.handlebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures {@code ./handlebook run} beside stock Cucumber, and sets the ratios beside what we aim at. */
public final class Bench {
  private static final int PER_FILE = 100;

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
      compare("1 scenario", Corpus.english(folder("one"), 1, 1), 0.5, 1);
    }
    if (isWanted("thousand")) {
      compare("1,000 scenarios", Corpus.english(folder("thousand"), 1_000, PER_FILE), 0.65, 0.35);
    }
    if (isWanted("tenthousand")) {
      compare("10,000 scenarios", many(), 0.65, 0.35);
    }
    if (isWanted("outline")) {
      Measured files = ours(many());
      Measured outline = ours(Corpus.outline(folder("outline"), 10_000));
      within("one outline of 10,000 rows", outline, "in files", files, 1.2);
    }
    if (isWanted("languages")) {
      Measured one = ours(Corpus.english(folder("english"), 1_000, 10));
      Measured two = ours(Corpus.alternating(folder("alternating"), 1_000, 10));
      within("English and Korean files alternating", two, "one language", one, 1.15);
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

  private Measured ours(Path features) throws IOException {
    List<String> command =
        List.of(root.resolve("handlebook").toString(), "run", features.toString());
    return Measured.of(runs, command, work.resolve("handlebook.log"));
  }

  private Measured stock(Path features) throws IOException {
    Path reports = Files.createDirectories(work.resolve("stock"));
    return Measured.of(
        runs,
        List.of(
            java, "-cp", classPath, Stock.class.getName(), features.toString(), reports.toString()),
        work.resolve("stock.log"));
  }

  private void compare(String corpus, Path features, double time, double memory)
      throws IOException {
    Measured ours = ours(features);
    Measured stock = stock(features);
    System.out.println(corpus);
    print("handlebook", ours);
    print("stock", stock);
    ratio("time", ours.seconds() / stock.seconds(), time);
    ratio("memory", ours.megabytes() / stock.megabytes(), memory);
  }

  private static void within(
      String corpus, Measured measured, String than, Measured base, double aim) {
    System.out.println(corpus);
    print("handlebook", measured);
    print(than, base);
    ratio("time", measured.seconds() / base.seconds(), aim);
  }

  private static void print(String what, Measured measured) {
    System.out.printf("  %-12s %7.2f s %7.0f MB%n", what, measured.seconds(), measured.megabytes());
  }

  private static void ratio(String what, double ratio, double aim) {
    System.out.printf(
        "  %-12s %7.2f ×      (aim ≤ %.2f: %s)%n", what, ratio, aim, ratio <= aim ? "met" : "missed");
  }
}

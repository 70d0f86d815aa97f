package org.handlebook.app.author.suggest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What people say instead of the words of sentences: {@code wordings.txt}, data.
 *
 * @param sentences whole sentences that are said otherwise
 * @param phrases several words, or one, that always mean others
 * @param borrowed English words that Koreans say, and what sentences say
 * @param results what is said of what a wait returned, what says more first
 * @param fillers words that add nothing
 * @param words words that may stand for each other
 */
public record Wordings(
    List<Pair> sentences,
    List<Pair> phrases,
    List<Pair> borrowed,
    List<Pair> results,
    Set<String> fillers,
    Map<String, Set<String>> words) {
  private static final String BETWEEN = " = ";

  public Wordings {
    sentences = List.copyOf(sentences);
    phrases = List.copyOf(phrases);
    borrowed = List.copyOf(borrowed);
    results = List.copyOf(results);
    fillers = Set.copyOf(fillers);
  }

  /** What is said, and what the sentences say. */
  public record Pair(String said, String meant) {}

  /** Returns what the file says. */
  public static Wordings read() {
    List<Pair> sentences = new ArrayList<>();
    List<Pair> phrases = new ArrayList<>();
    List<Pair> borrowed = new ArrayList<>();
    List<Pair> results = new ArrayList<>();
    Set<String> fillers = new HashSet<>();
    Map<String, Set<String>> words = new HashMap<>();
    String part = "";
    for (String line : text().split("\n", -1)) {
      int middle = line.indexOf(BETWEEN);
      if (line.startsWith("[")) {
        part = line;
      } else if (part.equals("[fillers]") && !line.startsWith("#") && !line.isBlank()) {
        fillers.addAll(each(line));
      } else if (middle > 0 && !line.startsWith("#")) {
        String said = line.substring(0, middle);
        String meant = line.substring(middle + BETWEEN.length());
        switch (part) {
          case "[sentences]" -> each(said).forEach(one -> sentences.add(new Pair(one, meant)));
          case "[phrases]" -> each(said).forEach(one -> phrases.add(new Pair(one, meant)));
          case "[results]" -> results.add(new Pair(said, meant));
          case "[borrowed]" -> each(said).forEach(one -> borrowed.add(new Pair(one, meant)));
          default -> each(said).forEach(one -> join(words, one, meant));
        }
      }
    }
    return new Wordings(sentences, phrases, borrowed, results, fillers, words);
  }

  private static List<String> each(String said) {
    return Arrays.asList(said.split(" \\| ", -1));
  }

  private static void join(Map<String, Set<String>> words, String said, String meant) {
    words.computeIfAbsent(said, any -> new LinkedHashSet<>()).add(meant);
  }

  private static String text() {
    try (InputStream file =
        Objects.requireNonNull(Wordings.class.getResourceAsStream("wordings.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

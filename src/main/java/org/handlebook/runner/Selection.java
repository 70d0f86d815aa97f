package org.handlebook.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.handlebook.text.Text;
import org.handlebook.text.VisibleText;

/** Collects the feature files that a person named, sorted by path, each once. */
public final class Selection {
  /** What to say of a path that is empty. */
  public static final Text EMPTY = Text.of(Selection.class, "path.empty");

  private static final String SUFFIX = ".feature";
  private static final String BROKEN_LINK = "broken.link";
  private static final String NO_FILE = "neither";

  private final Map<Path, Set<Integer>> linesByFile = new TreeMap<>();
  private final Map<Path, Long> bytesByFile = new TreeMap<>();
  private final Map<Path, Text> problems = new TreeMap<>();

  private Selection() {}

  /**
   * Returns the files that some words of the command line stand for.
   *
   * @param words files, folders (looked through to the bottom), or {@code FILE:LINE}
   * @throws UsageError when a word stands for nothing
   */
  public static List<FeatureFile> of(List<String> words) {
    Selection selection = new Selection();
    for (String word : words) {
      selection.add(word);
    }
    return selection.files();
  }

  private List<FeatureFile> files() {
    List<FeatureFile> files = new ArrayList<>(linesByFile.size());
    problems.forEach((path, problem) -> files.add(FeatureFile.without(path, problem)));
    linesByFile.forEach((path, lines) -> files.add(new FeatureFile(path, size(path), lines)));
    return files;
  }

  private long size(Path path) {
    return bytesByFile.getOrDefault(path, 0L);
  }

  private void add(String word) {
    if (word.isBlank()) {
      throw new UsageError(EMPTY);
    }
    Path path = path(word);
    if (Files.isDirectory(path)) {
      addFolder(path, word);
    } else if (Files.isRegularFile(path)) {
      addFile(path, word, Set.of());
    } else {
      addLine(word);
    }
  }

  private void addLine(String word) {
    int colon = word.lastIndexOf(':');
    String digits = word.substring(colon + 1);
    Path path = colon > 0 ? path(word.substring(0, colon)) : path(word);
    if (colon <= 0 || !isNumber(digits) || !Files.isRegularFile(path)) {
      throw UsageError.of(whyNot(path(word)), VisibleText.line(word));
    }
    addFile(path, word, Set.of(Integer.valueOf(digits)));
  }

  private static String whyNot(Path path) {
    if (Files.isSymbolicLink(path)) {
      return BROKEN_LINK + ".named";
    }
    return Files.exists(path) ? NO_FILE + ".named" : "no.such";
  }

  private void addFile(Path path, String word, Set<Integer> lines) {
    if (!path.toString().endsWith(SUFFIX)) {
      throw UsageError.of("no.feature.file", SUFFIX, VisibleText.line(word));
    }
    try {
      put(path, Files.size(path), lines);
    } catch (IOException e) {
      throw UsageError.of("cannot.read", VisibleText.line(word));
    }
  }

  private void addFolder(Path folder, String word) {
    int before = linesByFile.size() + problems.size();
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Collector());
    } catch (IOException | UncheckedIOException e) {
      throw UsageError.of(
          "cannot.read.because",
          VisibleText.line(word),
          VisibleText.line(String.valueOf(e.getMessage())));
    }
    if (linesByFile.size() + problems.size() == before
        && linesByFile.keySet().stream().noneMatch(p -> p.startsWith(folder))) {
      throw UsageError.of("no.files", VisibleText.line(word));
    }
  }

  /** The whole file wins over some of its lines. */
  private void put(Path path, long bytes, Set<Integer> lines) {
    bytesByFile.put(path, bytes);
    linesByFile.merge(path, lines, Selection::united);
  }

  private static Set<Integer> united(Set<Integer> a, Set<Integer> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Set.of();
    }
    Set<Integer> both = new HashSet<>(a);
    both.addAll(b);
    return Collections.unmodifiableSet(both);
  }

  private static Path path(String word) {
    try {
      return Path.of(word).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw UsageError.of("no.such", VisibleText.line(word));
    }
  }

  private static Text problem(String key) {
    return Text.of(Selection.class, key);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private final class Collector extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.toString().endsWith(SUFFIX)) {
        if (attributes.isRegularFile()) {
          put(file, attributes.size(), Set.of());
        } else {
          problems.put(file, problem(attributes.isSymbolicLink() ? BROKEN_LINK : NO_FILE));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
      problems.put(file, problem(why instanceof FileSystemLoopException ? "loop" : "may.read"));
      return FileVisitResult.CONTINUE;
    }
  }
}

package org.handlebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How Handlebook's CPU time stood to stock Cucumber's when somebody wrote it down.
 *
 * @param reason why it may be so
 */
record RecordedRatio(String corpus, double ratio, String reason) {

  /** Reads a file of lines {@code CORPUS RATIO REASON}; others begin with #. */
  static List<RecordedRatio> all(Path file, Set<String> corpora) throws IOException {
    List<RecordedRatio> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        all.add(of(line, corpora));
      }
    }
    return all;
  }

  private static RecordedRatio of(String line, Set<String> corpora) {
    String[] words = line.strip().split("\\s+", 3);
    if (words.length < 3 || !corpora.contains(words[0]) || !words[1].matches("[0-9]+\\.[0-9]+")) {
      throw new IllegalArgumentException(
          "write one of " + new TreeSet<>(corpora) + ", a ratio such as 0.56, and why it is that: " + line);
    }
    return new RecordedRatio(words[0], Double.parseDouble(words[1]), words[2]);
  }
}

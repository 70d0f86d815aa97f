package org.handlebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How large the files of the program are, and that no two classes are easily taken for another. */
final class SourcesTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final int MOST_LINES = 300;

  /**
   * Simple names that two classes have, since each is the term of its field: NT's console, SID,
   * security descriptor and token beside Win32's, C's token, and the instructions of C and of the
   * command prompt.
   */
  private static final Set<String> TWICE =
      Set.of(
          "Console.java", "SecurityDescriptor.java", "Sid.java", "Token.java", "package-info.java");

  @Test
  void noFileIsTooLargeToReadInOneSitting() throws IOException {
    Map<String, Integer> large = new TreeMap<>();
    for (Path file : sources()) {
      int lines = Files.readAllLines(file).size();
      String name = file.getFileName().toString();
      if (lines > MOST_LINES) {
        large.put(name, lines);
      }
    }
    assertThat(large).isEmpty();
  }

  @Test
  void noTwoClassesHaveOneName() throws IOException {
    Set<String> names = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    for (Path file : sources()) {
      String name = file.getFileName().toString();
      if (!names.add(name)) {
        twice.add(name);
      }
    }
    assertThat(twice).isEqualTo(new TreeSet<>(TWICE));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}

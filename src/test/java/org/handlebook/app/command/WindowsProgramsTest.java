package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs of the kinds that courses of system programming are made of print what they print when
 * mingw has compiled them and Wine runs them; {@code child_….c} are started by others.
 */
final class WindowsProgramsTest {
  private static final Path PROGRAMS = Path.of("src/test/resources/org/handlebook/c/vm/windows");

  @TempDir private Path folder;

  static List<String> programs() throws IOException {
    return names(".txt");
  }

  private static List<String> names(String ending) throws IOException {
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  private static String file(String name, String ending) {
    return PROGRAMS.resolve(name + ending).toAbsolutePath().toString();
  }

  private static String program(String name) {
    return file(name, Files.exists(PROGRAMS.resolve(name + ".c")) ? ".c" : ".cpp");
  }

  @ParameterizedTest
  @MethodSource("programs")
  void printsWhatWinePrints(String name) throws IOException {
    List<String> words = new ArrayList<>(List.of("play", program(name), "--plain"));
    for (String child : names(".c")) {
      if (child.startsWith("child_")) {
        words.addAll(List.of("--children", file(child, ".c")));
      }
    }
    if (Files.exists(PROGRAMS.resolve(name + ".in"))) {
      words.addAll(List.of("--input", file(name, ".in")));
    }
    ProjectFolder project = new ProjectFolder(folder);

    project.handlebook(words.toArray(String[]::new));

    assertThat(project.printed()).isEqualTo(Files.readString(PROGRAMS.resolve(name + ".txt")));
    assertThat(project.complained()).isEmpty();
  }
}

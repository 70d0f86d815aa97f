package org.handlebook.c.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs over all of C print what they print when mingw has compiled them and Wine runs them. */
final class PlainProgramsTest {
  private static final Path PROGRAMS = Path.of("src/test/resources/org/handlebook/c/vm/plain");

  static Stream<String> programs() throws IOException {
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".c") || name.endsWith(".cpp"))
          .map(name -> name.substring(0, name.lastIndexOf('.')))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void printsWhatWinePrints(String name) throws IOException {
    assertThat(run(PROGRAMS, name)).isEqualTo(Files.readString(PROGRAMS.resolve(name + ".txt")));
  }

  static String run(Path folder, String name) throws IOException {
    Path input = folder.resolve(name + ".in");
    String file = Files.exists(folder.resolve(name + ".c")) ? name + ".c" : name + ".cpp";
    PlainRun.Result result =
        PlainRun.run(
            file,
            Files.readString(folder.resolve(file)),
            Files.exists(input) ? Files.readString(input) : "");
    return result.output() + result.crash() + "exit code " + result.exitCode() + "\n";
  }
}

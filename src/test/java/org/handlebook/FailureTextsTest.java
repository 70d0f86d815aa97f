package org.handlebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handlebook.report.run.Golden;
import org.handlebook.runner.FailureLanguage;
import org.handlebook.text.Language;
import org.handlebook.translation.FailureTexts;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people read when a scenario fails: every scenario under {@code failing/features} fails on
 * purpose, and the file of the same name under {@code failing} holds the texts.
 *
 * <p>{@code mvn test -Dtest=FailureTextsTest -Dgolden=write} writes those files anew. Read the
 * difference before you commit it: it is what a person sees who does not know this code.
 */
@Execution(ExecutionMode.CONCURRENT)
final class FailureTextsTest {
  private static final Path FAILING = Path.of("src/test/resources/org/handlebook/failing");
  private static final FailureTexts TEXTS = FailureLanguage.texts();
  private static final Pattern HANGUL = Pattern.compile("[가-힣]");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern ENGLISH = Pattern.compile("[a-z]+ [a-z]+ [a-z]+");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "counts",
        "tables",
        "rows",
        "replies",
        "processes",
        "waits",
        "states",
        "transfers",
        "mistakes",
        "environment",
        "snippets"
      })
  void areAsTheGoldenFileSays(String name) throws IOException {
    Map<String, Optional<Throwable>> endings =
        Scenarios.run(FAILING.resolve("features").resolve(name + ".feature"));

    assertThat(endings)
        .isNotEmpty()
        .allSatisfy((scenario, failure) -> assertThat(failure).as(scenario).isPresent());
    for (Language language : Language.values()) {
      StringBuilder texts = new StringBuilder();
      endings.forEach(
          (scenario, failure) -> texts.append(text(scenario, failure.orElseThrow(), language)));
      String file = name + (language == Language.KOREAN ? "-ko.txt" : ".txt");
      Golden.holds(FAILING.resolve(file), texts.toString());
    }
  }

  /** What is left in English is C, a name, or the sentence of a step. */
  @ParameterizedTest
  @MethodSource("golden")
  void areKorean(Path file) throws IOException {
    assertThat(Files.readAllLines(file))
        .filteredOn(line -> line.startsWith("  ") && !HANGUL.matcher(line).find())
        .filteredOn(line -> ENGLISH.matcher(QUOTED.matcher(line).replaceAll("\"\"")).find())
        .isEmpty();
  }

  static Stream<Path> golden() throws IOException {
    try (Stream<Path> files = Files.list(FAILING)) {
      return files.filter(file -> file.toString().endsWith("-ko.txt")).toList().stream();
    }
  }

  private static String text(String scenario, Throwable failure, Language language) {
    String message = TEXTS.in(language, failure.getMessage());
    return "# %s%n%s%n%s%n%n"
        .formatted(scenario, step(failure), message.indent(2).stripTrailing())
        .replace(System.lineSeparator(), "\n");
  }

  /**
   * The step that failed, as Cucumber leaves it in the stack trace: {@code file:line, sentence}.
   */
  private static String step(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().equals("✽"))
        .findFirst()
        .map(at -> at.getFileName() + ":" + at.getLineNumber() + "  " + at.getMethodName())
        .orElse("after the last step");
  }
}

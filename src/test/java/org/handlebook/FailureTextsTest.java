package org.handlebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.handlebook.report.run.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people read when a scenario fails: every scenario under {@code failing/features} fails on
 * purpose, and the file of the same name under {@code failing} holds the texts.
 *
 * <p>{@code mvn test -Dtest=FailureTextsTest -Dgolden=write} writes those files anew. Read the
 * difference before you commit it: it is what a person sees who does not know this code.
 */
final class FailureTextsTest {
  private static final Path FAILING = Path.of("src/test/resources/org/handlebook/failing");

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
    StringBuilder texts = new StringBuilder();
    endings.forEach((scenario, failure) -> texts.append(text(scenario, failure.orElseThrow())));
    Golden.holds(FAILING.resolve(name + ".txt"), texts.toString());
  }

  private static String text(String scenario, Throwable failure) {
    return "# %s%n%s%n%s%n%n"
        .formatted(scenario, step(failure), failure.getMessage().indent(2).stripTrailing())
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

package org.handlebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples by which the language was designed run word for word. */
final class SamplesTest {
  private static final Path SAMPLES = Path.of("src/test/resources/org/handlebook/samples");

  @ParameterizedTest
  @CsvSource({
    "inheritance.feature, 2",
    "inheritance.ko.feature, 1",
    "duplication.feature, 1",
    "names.feature, 1",
    "textbook.feature, 1",
    "pipes.feature, 2",
    "details.feature, 1",
    "code.feature, 23",
    "code.ko.feature, 7"
  })
  void runAsWritten(String file, int scenarios) {
    assertThat(Scenarios.run(SAMPLES.resolve(file)))
        .hasSize(scenarios)
        .allSatisfy((name, failure) -> assertThat(failure).as(name).isEmpty());
  }
}

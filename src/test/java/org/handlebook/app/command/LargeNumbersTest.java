package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.handlebook.app.context.ExitCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that is larger than can be is told as a mistake of the sentence, in both languages. */
final class LargeNumbersTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "'\"App\" opens the process with id 99999999999 as hP', 99999999999, 2147483647",
    "'\"App\" holds 99999999999 handles', 99999999999, 2147483647",
    "'\"App\"의 핸들은 99999999999개다', 99999999999, 2147483647",
    "'\"App\" sets the last error to 2147483648', 2147483648, 2147483647",
    "'the exit code of hP is 4294967296', 4294967296, 0xffffffff",
    "'the exit code of hP is 0x1ffffffffffffffffff', 0x1ffffffffffffffffff, 0xffffffff"
  })
  void saysTheMost(String sentence, String number, String most) throws IOException {
    ProjectFolder project = new ProjectFolder(folder).withSentences();
    String language = sentence.contains("핸들") ? "# language: ko\n기능: f\n  시나리오: s\n    만일 " : "";
    project.feature(
        "f.feature",
        language.isEmpty()
            ? "Feature: f\n  Scenario: s\n    Given a process \"App\"\n    And " + sentence + "\n"
            : language + "\"App\" 프로세스가 있다\n    그러면 " + sentence + "\n");

    assertThat(project.handlebook("run")).isEqualTo(ExitCode.FAILED);
    assertThat(project.printed())
        .contains(
            language.isEmpty()
                ? number + " is too large: write at most " + most + " here.\n"
                : "너무 큰 수다: " + number + ". 여기에는 " + most + "까지 쓸 수 있다.\n")
        .doesNotContain("Exception", "org.handlebook");
  }
}

package org.handlebook.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.messages.types.Ci;
import io.cucumber.messages.types.Git;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which code a run was of, as the CI system told it. */
class TestedCodeTest {
  private static TestedCode of(String ci, String remote, String folder) {
    return TestedCode.of(
        new Ci(ci, "https://ci/17", "17", new Git(remote, "0123456789abcdef", "main", null)),
        folder);
  }

  @ParameterizedTest
  @CsvSource({
    "GitHub Actions, https://github.com/o/r.git, https://github.com/o/r/blob/REV/sub/a%20b.feature#L5",
    "GitLab, git@code.example:g/s/r.git, https://code.example/g/s/r/-/blob/REV/sub/a%20b.feature#L5",
    "Jenkins, ssh://git@gitlab.example:2222/g/r, https://gitlab.example/g/r/-/blob/REV/sub/a%20b.feature#L5",
    "Jenkins, https://u:secret@bitbucket.org/o/r, https://bitbucket.org/o/r/src/REV/sub/a%20b.feature#lines-5",
    "Jenkins, https://codeberg.org/o/r.git, https://codeberg.org/o/r/src/commit/REV/sub/a%20b.feature#L5",
    "Jenkins, https://somewhere.example/r.git, ''",
    "GitHub Actions, javascript:alert(1), ''"
  })
  @DisplayName("A line of a file has the address that its forge gives it")
  void lineOnTheForge(String ci, String remote, String address) {
    assertThat(of(ci, remote, "sub/").line("a b.feature", 5))
        .isEqualTo(address.replace("REV", "0123456789abcdef"));
  }

  @Test
  @DisplayName("Commit, branch and build are said in one line; without Git there is no commit")
  void told() {
    TestedCode code = of("GitHub Actions", "https://github.com/o/r", "");
    assertThat(code.revision()).isEqualTo("0123456789abcdef");
    assertThat(code.branch()).isEqualTo("main");
    assertThat(code.build()).isEqualTo("GitHub Actions 17");
    assertThat(code.buildLink()).isEqualTo("https://ci/17");
    TestedCode none = TestedCode.of(new Ci("X", "javascript:1", null, null), "");
    assertThat(none.revision() + none.branch() + none.buildLink() + none.line("a", 1)).isEmpty();
    assertThat(none.build()).isEqualTo("X");
  }
}

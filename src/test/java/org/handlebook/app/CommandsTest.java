package org.handlebook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.handlebook.app.command.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each command is there when it is asked for, and all of them when none is. */
final class CommandsTest {
  @TempDir private Path folder;

  @Test
  void whatTheHelpListsCanBeAskedFor() throws IOException {
    ProjectFolder project = new ProjectFolder(folder);
    project.handlebook("--help");
    List<String> words =
        Pattern.compile("(?m)^  ([a-z][a-z-]+)  +\\S")
            .matcher(project.printed())
            .results()
            .map((MatchResult line) -> line.group(1))
            .toList();

    assertThat(words).hasSize(12).startsWith("run", "check").endsWith("completion");
    for (String word : words) {
      assertThat(project.handlebook(word, "--help")).isZero();
      assertThat(project.printed()).startsWith("Usage: handlebook " + word + " ");
    }
  }
}

package org.handlebook.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.handlebook.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files, and which scenarios in them, the words of the command line stand for. */
final class SelectionTest {
  private static final String TEXT =
      """
      @tag
      Feature: f
        Background:
          Given b
        @one
        @two
        Scenario: first
          Given a
        Rule: r
          Scenario Outline: second <x>
            Given <x>
            Examples:
              | x |
              | 1 |
              | 2 |
      """;

  @TempDir private Path folder;

  @Test
  void takesEachFileOnceSortedByPath() throws IOException {
    Path b = write("b.feature");
    Path a = write("sub folder/a.feature");
    write("notes.txt");

    List<FeatureFile> files = Selection.of(List.of(a.toString(), folder.toString()));

    assertThat(files).extracting(FeatureFile::path).containsExactly(b, a);
    assertThat(files.get(0).bytes()).isEqualTo(Files.size(b));
  }

  @Test
  void takesTheWholeFileWhenItIsNamedWithAndWithoutLines() throws IOException {
    String file = write("a.feature").toString();

    assertThat(lines(file + ":3", file + ":7")).containsExactlyInAnyOrder(3, 7);
    assertThat(lines(file + ":3", file)).isEmpty();
  }

  @Test
  void findsThePartThatALineBelongsTo() throws IOException {
    Path file = write("a.feature");

    assertThat(part(file, 1)).isEqualTo(2);
    assertThat(part(file, 4)).isEqualTo(2);
    assertThat(part(file, 5)).isEqualTo(7);
    assertThat(part(file, 8)).isEqualTo(7);
    assertThat(part(file, 9)).isEqualTo(9);
    assertThat(part(file, 11)).isEqualTo(10);
    assertThat(part(file, 13)).isEqualTo(12);
    assertThat(part(file, 14)).isEqualTo(14);
    assertThat(part(file, 15)).isEqualTo(15);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 16, 99})
  void refusesALineOfNoScenarioAndNamesTheNearest(int line) throws IOException {
    Path file = write("a.feature");

    assertThatThrownBy(() -> part(file, line))
        .isInstanceOf(UsageError.class)
        .hasMessageMatching("no scenario at a.feature:" + line + "; the nearest: \\d+ \\(.*");
  }

  @Test
  void refusesALineBetweenScenarios() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.feature"),
            "Feature: f\n  Scenario: a\n    Given x\n\n    # for b\n  Scenario: b\n    Given x\n");

    assertThat(part(file, 3)).isEqualTo(2);
    for (int between : List.of(4, 5)) {
      assertThatThrownBy(() -> part(file, between)).hasMessageContaining("the nearest: ");
    }
  }

  @Test
  void namesWhatStandsThereLikeAFeatureAndIsNone() throws Exception {
    write("a.feature");
    Files.createSymbolicLink(folder.resolve("b.feature"), Path.of("nowhere.feature"));
    Path sub = Files.createDirectories(folder.resolve("sub"));
    Files.createSymbolicLink(sub.resolve("loop"), folder);

    assertThat(Selection.of(List.of(folder.toString())))
        .filteredOn(file -> file.problem() != null)
        .extracting(file -> file.path().getFileName() + ": " + problem(file))
        .containsExactly(
            "b.feature: a link that leads nowhere",
            "loop: a link that leads back to a folder above it");
  }

  @Test
  void namesAPipe() throws Exception {
    Path pipe = folder.resolve("p.feature");
    assumeTrue(new File("/usr/bin/mkfifo").canExecute(), "not run, because mkfifo is not here");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();

    assertThat(Selection.of(List.of(folder.toString())))
        .extracting(SelectionTest::problem)
        .containsExactly("neither a file nor a folder");
    assertThatThrownBy(() -> Selection.of(List.of(pipe.toString())))
        .hasMessage("neither a file nor a folder: " + pipe);
  }

  private static String problem(FeatureFile file) {
    return Objects.requireNonNull(file.problem()).in(Language.ENGLISH);
  }

  private static Set<Integer> lines(String... words) {
    return Selection.of(List.of(words)).get(0).lines();
  }

  private static int part(Path file, int line) {
    return LineFinder.partsAt(file, Set.of(line)).iterator().next();
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, TEXT);
  }
}

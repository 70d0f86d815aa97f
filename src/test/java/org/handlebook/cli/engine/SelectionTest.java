package org.handlebook.cli.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    assertThat(part(file, 99)).isEqualTo(15);
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

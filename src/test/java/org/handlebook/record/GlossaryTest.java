package org.handlebook.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Win32Error;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the glossary tells people, is what scenarios and reports say. */
class GlossaryTest {
  private static final Path GLOSSARY = Path.of("features/GLOSSARY.md");
  private static final Path HEADER =
      Path.of("src/main/resources/org/handlebook/c/header/surface.h");
  private static final Pattern NAME_OF_A_VALUE = Pattern.compile("\\b[A-Z]+(?:_[A-Z0-9]+)+\\b");
  private static final String STATES = "## States";

  @Test
  @DisplayName("Each kind of object has its English and its Korean word in one line")
  void kinds() throws IOException {
    List<List<String>> lines = lines(Files.readString(GLOSSARY));
    Terms.kinds()
        .forEach(
            (english, korean) ->
                assertThat(lines)
                    .as("%s, %s", english, korean)
                    .anyMatch(
                        line ->
                            words(line.get(0), ", ").contains(english)
                                && words(line.get(1), ", ").contains(korean)));
  }

  @Test
  @DisplayName("The states are those of the table, and no others")
  void states() throws IOException {
    String text = Files.readString(GLOSSARY);
    String section = text.substring(text.indexOf(STATES));
    List<List<String>> lines = lines(section.substring(0, section.indexOf("\n## ")));
    assertThat(lines.stream().skip(1).map(line -> line.subList(0, 2)))
        .containsExactlyElementsOf(
            TermTable.read().states().values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .map(
                    line ->
                        List.of(dots(line.words().english()), dots(line.words().korean().get(0))))
                .distinct()
                .toList());
  }

  @Test
  @DisplayName("Access rights, errors, other values and structures go by names that calls know")
  void values() throws IOException {
    Set<String> known =
        Stream.of(
                Arrays.stream(Constant.class.getFields()).map(Field::getName),
                Arrays.stream(AccessRight.values()).map(Enum::name),
                Arrays.stream(Win32Error.values()).map(Enum::name),
                NAME_OF_A_VALUE.matcher(Files.readString(HEADER)).results().map(MatchResult::group),
                Stream.of("INVALID_HANDLE_VALUE", "WAIT_ABANDONED"))
            .flatMap(names -> names)
            .collect(Collectors.toSet());
    Set<String> said =
        lines(Files.readString(GLOSSARY)).stream()
            .flatMap(line -> NAME_OF_A_VALUE.matcher(line.get(3)).results())
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(known).containsAll(said);
  }

  private static List<List<String>> lines(String text) {
    return text.lines()
        .filter(line -> line.startsWith("| "))
        .map(line -> words(line.substring(2, line.length() - 2), " \\| "))
        .toList();
  }

  private static List<String> words(String text, String between) {
    return List.of(text.split(between, -1));
  }

  private static String dots(String words) {
    return words.replaceAll("\\{\\w+}", "…");
  }
}

package org.handlebook.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts in both languages: how one is said, and that none is missing. */
final class TextTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");
  private static final String ONE = ".one";
  private static final Pattern COUNTED =
      Pattern.compile("\\{(\\d)} (?:(?:more|other) )?([a-z]+s)\\b");

  /** Verbs, and what there are thousands of where they are told of. */
  private static final Set<String> NEVER_ONE =
      Set.of("is", "has", "does", "was", "this", "tells", "stands", "waits", "characters");

  @Test
  void saysTheSameInBothLanguages() {
    Text text = Text.of(LookAlikes.class, "sign.remedy", "-");

    assertThat(text.in(Language.ENGLISH)).isEqualTo("write -");
    assertThat(text.in(Language.KOREAN)).isEqualTo("- 글자로 바꾼다");
  }

  @Test
  void saysATextWithinAText() {
    Text inner = Text.of(LookAlikes.class, "hidden.remedy");

    assertThat(Text.of(LookAlikes.class, "look.alike", "a", inner).in(Language.KOREAN))
        .isEqualTo("a. 지운다");
  }

  @ParameterizedTest
  @CsvSource({"0,0", "999,999", "-999,-999"})
  void groupsNoDigitsOfASmallNumber(long number, String shown) {
    assertThat(Text.grouped(number)).isEqualTo(shown);
  }

  @Test
  void groupsTheDigitsOfALargeNumber() {
    assertThat(Text.grouped(-1_234_567)).isEqualTo("-1,234,567");
    assertThat(Text.of(LookAlikes.class, "sign.remedy", 1_204).in(Language.ENGLISH))
        .isEqualTo("write 1,204");
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void hasBothWordingsOfEachKey(Path english) throws IOException {
    Properties en = read(english);
    Properties ko = read(korean(english));

    assertThat(keys(ko)).isEqualTo(keys(en));
    for (String key : keys(en)) {
      assertThat(arguments(ko.getProperty(key))).as(key).isSubsetOf(arguments(en.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void saysInKoreanWhatItSaysInKorean(Path english) throws IOException {
    Properties ko = read(korean(english));

    assertThat(ko.stringPropertyNames())
        .filteredOn(
            key -> ARGUMENT.matcher(ko.getProperty(key)).replaceAll("").matches(".*\\p{L}.*"))
        .allSatisfy(key -> assertThat(ko.getProperty(key)).containsPattern("[가-힣]"));
  }

  /**
   * "1 problem in 1 files" is said by nobody: what is counted is the first argument, and has a
   * wording for one.
   */
  @ParameterizedTest
  @MethodSource("bundles")
  void saysOneOfWhatIsCounted(Path english) throws IOException {
    Properties en = read(english);

    for (String key : en.stringPropertyNames()) {
      COUNTED
          .matcher(en.getProperty(key))
          .results()
          .filter(counted -> !NEVER_ONE.contains(counted.group(2)))
          .forEach(
              counted -> {
                assertThat(counted.group(1)).as(key + " counts its first argument").isEqualTo("0");
                assertThat(en.stringPropertyNames()).contains(key + ONE);
              });
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void losesNothingOfAWording(Path english) throws IOException {
    for (Path file : List.of(english, korean(english))) {
      Properties texts = read(file);
      for (String key : texts.stringPropertyNames()) {
        Object[] letters = "abcdefghij".chars().mapToObj(Character::toString).toArray();
        String said = new MessageFormat(texts.getProperty(key), Locale.ROOT).format(letters);
        String expected =
            ARGUMENT
                .matcher(texts.getProperty(key).replace("''", "\u0000"))
                .replaceAll(m -> letters[Integer.parseInt(m.group(1))].toString());
        assertThat(said).as(key).isEqualTo(expected.replace('\u0000', '\''));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void hasNoTextThatNobodySays(Path english) throws IOException {
    String sources = sources(Objects.requireNonNull(RESOURCES.relativize(english).getParent()));

    assertThat(keys(read(english)))
        .allSatisfy(key -> assertThat(isSaid(key, sources)).as(key).isTrue());
  }

  /** A key may be put together of two: {@code status.} and a name, a kind and {@code .remedy}. */
  private static boolean isSaid(String key, String sources) {
    int dot = key.lastIndexOf('.');
    return sources.contains('"' + key + '"')
        || (dot > 0
            && (sources.contains('"' + key.substring(0, dot + 1) + '"')
                || (sources.contains('"' + key.substring(dot) + '"')
                    && sources.contains('"' + key.substring(0, dot) + '"'))));
  }

  private static String sources(Path room) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES.resolve(room))) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        text.append(Files.readString(file));
      }
      return text.toString();
    }
  }

  private static Set<String> keys(Properties texts) {
    return texts.stringPropertyNames().stream()
        .filter(key -> !key.endsWith(ONE))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> arguments(String wording) {
    return ARGUMENT
        .matcher(wording)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Path korean(Path english) {
    return english.resolveSibling("texts_ko.properties");
  }

  private static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(path -> path.endsWith("texts_en.properties")).sorted().toList();
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}

package org.handlebook.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.record.json.JsonValue;
import org.handlebook.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book of rules and the tags on the features' rules go together. */
final class RuleBookTest {
  private static final Path BOOK = Path.of("features/rules.yml");
  private static final Pattern RULE = Pattern.compile("@([A-Z]+-[0-9]+)");
  private static final String DOCUMENT = "@doc-";

  @TempDir Path folder;

  @Test
  void hasEveryRuleOfTheFeaturesAndNoOther() throws IOException {
    List<String> inBook = ruleBook().rules().map(RuleBook.Rule::id).sorted().toList();

    assertThat(inBook).hasSize(73).doesNotHaveDuplicates();
    assertThat(documentsByRule().keySet()).containsExactlyInAnyOrderElementsOf(inBook);
  }

  /** A rule may be touched by features that no document speaks of, but by one of each that does. */
  @Test
  void namesTheDocumentsThatTheFeaturesName() throws IOException {
    Map<String, Set<String>> inFeatures = documentsByRule();

    ruleBook()
        .rules()
        .forEach(
            rule ->
                assertThat(inFeatures.get(rule.id())).as(rule.id()).containsAll(rule.documents()));
  }

  @Test
  void isToldAsJson() throws IOException {
    JsonValue json = JsonValue.read(ruleBook().json());

    assertThat(json.get("areas").elements()).hasSize(14);
    assertThat(json.get("documents").elements().get(0).get("id").text()).isEqualTo("000");
    JsonValue first = json.get("rules").elements().get(0);
    assertThat(first.get("id").text()).isEqualTo("HT-1");
    assertThat(first.get("documents").elements().stream().map(JsonValue::text))
        .containsExactly("000", "001", "003", "004");
    assertThat(first.get("ko").text()).startsWith("모든 프로세스는");
    assertThat(first.get("refined").get("en").text()).startsWith("In the model");
  }

  @Test
  void refusesWhatIsNotClear() throws IOException {
    Path file = folder.resolve("rules.yml");
    Files.writeString(
        file,
        """
        documents:
          - {id: '000', en: A document, ko: 문서}
        areas:
          - id: HT
            en: tables
            ko: tables
            rules:
              - id: INH-1
                documents: ['007']
                en: A rule
                korean: 규칙
        """);

    assertThatThrownBy(() -> RuleBookReader.read(file, "rules.yml"))
        .isInstanceOfSatisfying(
            BadRuleBook.class,
            bad ->
                assertThat(bad.why().in(Language.KOREAN))
                    .isEqualTo(
                        """
                        rules.yml:6: ko: 한국어 글이 아니다. 이렇게 쓴다: ko: 뒤에 한국어 글
                        rules.yml:8: 007 문서는 없다. 이렇게 쓴다: 위에 있는 문서 가운데 하나
                        rules.yml:8: INH-1이 HT 영역에 있다. 이렇게 쓴다: 그 규칙의 영역 안에
                        rules.yml:8: ko가 없다. 이렇게 쓴다: ko: 뒤에 한국어 글
                        rules.yml:11: "korean"은 모르는 키이다. 이렇게 쓴다: id, documents, en, ko, refined 가운데 하나"""))
        .hasMessage(
            """
            rules.yml:6: ko is not a text in Korean; write ko: and a text in Korean
            rules.yml:8: there is no document 007; write one that stands above
            rules.yml:8: INH-1 stands in area HT; write it in its own area
            rules.yml:8: ko is missing; write ko: and a text in Korean
            rules.yml:11: unknown key "korean"; write one of id, documents, en, ko, refined""");
  }

  @Test
  void refusesWhatIsNestedWithoutEnd() throws IOException {
    Path file = folder.resolve("rules.yml");
    Files.writeString(file, "documents: " + "[".repeat(1_000) + "]".repeat(1_000));

    assertThatThrownBy(() -> RuleBookReader.read(file, "rules.yml"))
        .hasMessageStartingWith("rules.yml:1: this is nested too deeply");
  }

  @Test
  void refusesWhatIsNoYaml() throws IOException {
    Path file = folder.resolve("rules.yml");
    Files.writeString(file, "documents: [");

    assertThatThrownBy(() -> RuleBookReader.read(file, "rules.yml"))
        .hasMessageStartingWith("rules.yml:1: this is not YAML");
  }

  private static RuleBook ruleBook() throws IOException {
    return RuleBookReader.read(BOOK, BOOK.toString());
  }

  /** The rules that the features' rules are tagged with, and the documents beside them. */
  private static Map<String, Set<String>> documentsByRule() throws IOException {
    Map<String, Set<String>> found = new TreeMap<>();
    for (Rule rule : rules()) {
      List<String> tags = rule.getTags().stream().map(Tag::getName).toList();
      for (String tag : tags) {
        if (RULE.matcher(tag).matches()) {
          found
              .computeIfAbsent(tag.substring(1), id -> new TreeSet<>())
              .addAll(
                  tags.stream()
                      .filter(document -> document.startsWith(DOCUMENT))
                      .map(document -> document.substring(DOCUMENT.length()))
                      .collect(Collectors.toSet()));
        }
      }
    }
    return found;
  }

  private static List<Rule> rules() throws IOException {
    GherkinParser parser =
        GherkinParser.builder().includeSource(false).includePickles(false).build();
    try (Stream<Path> files = Files.walk(Path.of("features"))) {
      return files
          .filter(file -> file.toString().endsWith(".feature"))
          .sorted()
          .flatMap(file -> parse(parser, file))
          .toList();
    }
  }

  private static Stream<Rule> parse(GherkinParser parser, Path file) {
    try {
      return parser
          .parse(file)
          .map(Envelope::getGherkinDocument)
          .flatMap(Optional::stream)
          .map(GherkinDocument::getFeature)
          .flatMap(Optional::stream)
          .flatMap(feature -> feature.getChildren().stream())
          .map(FeatureChild::getRule)
          .flatMap(Optional::stream);
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }
}

package org.handlebook.runner.gherkin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.messages.types.Envelope;
import io.cucumber.plugin.event.Node;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading feature files, right and wrong ones. */
final class PlainFeatureParserTest {
  private static final URI LOCATION = Path.of("/somewhere/features/rules/부모 x.feature").toUri();
  private static final String NAME = "features/rules/부모 x.feature:";

  @Test
  void knowsAFileByItsPlaceInTheProject() throws IOException {
    Feature feature = parse("Feature: a\n  Scenario: b\n    Given c\n");

    assertThat(feature.getUri().getPath()).isEqualTo("features/rules/부모 x.feature");
    assertThat(FeatureUri.readable(sourceUri(feature))).isEqualTo("features/rules/부모 x.feature");
  }

  @Test
  void findsEachScenarioByItsNode() throws IOException {
    Feature feature =
        parse(
            """
            Feature: a
              Rule: r
                Scenario Outline: o <x>
                  Given <x>
                  Examples:
                    | x |
                    | 1 |
                    | 2 |
            """);

    Node row = feature.findPathTo(node -> node.getLocation().getLine() == 8).orElseThrow().get(4);
    Pickle pickle = feature.getPickleAt(row);
    assertThat(pickle.getName()).isEqualTo("o 2");
  }

  @Test
  void readsLinesThatEndAsOnOldMacs() throws IOException {
    Feature feature = parse("Feature: a\r  Words.\r\r  Scenario: b\r    \"A\"\r    Given c\r");

    assertThat(feature.getPickles()).extracting(Pickle::getName).containsExactly("b");
    assertProblem(
        "Feature: a\r  Scenario: b\r    Giben c\r",
        "3: this line begins with no keyword; write `Given`");
  }

  @Test
  void refusesSentencesThatNobodyCouldRead() {
    String quotes = "\"a\" ".repeat(50_000);
    assertProblem(
        "Feature: a\n  Background:\n    Given b " + quotes + "\n  Scenario: c\n    Given d\n",
        "3: this sentence has 200,001 characters; write at most 10,000");
    assertProblem(
        "Feature: a\n  Scenario Outline: b\n    Given <c>\n    Examples:\n      | c |\n      | "
            + "가".repeat(10_001)
            + " |\n",
        "3: this sentence has 10,001 characters; write at most 10,000");
  }

  @Test
  void refusesAScenarioWhoseOnlyStepIsMisspelt() throws IOException {
    assertProblem(
        "Feature: a\n  Scenario: b\n    Giben c\n",
        "3: this line begins with no keyword; write `Given`");
    assertProblem(
        "# language: ko\n기능: 가\n  시나리오: 나\n    조껀 다\n", "4: 이 줄은 키워드로 시작하지 않는다. `조건`이라고 쓴다");
    assertThat(parse("Feature: a\n  Scenario: b\n    The prose.\n    Given c\n").getPickles())
        .hasSize(1);
  }

  @Test
  void tellsTheRunnerEnglishAndMessagesTheTruth() throws IOException {
    Feature feature = parse("# language: ko\n기능: 가\n  시나리오: 나\n    조건 다\n");

    assertThat(feature.getPickles().get(0).getLanguage()).isEqualTo("en");
    assertThat(envelopes(feature).get(2).getPickle().orElseThrow().getLanguage()).isEqualTo("ko");
  }

  @Test
  void composesHangul() throws IOException {
    String text = "# language: ko\n기능: 가\n  시나리오: 부모\n    조건 다\n";
    Feature feature = parse(text.replace("부모", Normalizer.normalize("부모", Normalizer.Form.NFD)));

    assertThat(feature.getPickles().get(0).getName()).isEqualTo("부모");
  }

  @Test
  void acceptsAByteOrderMark() throws IOException {
    assertThat(parse("\uFEFFFeature: a\n  Scenario: b\n    Given c\n").getPickles()).hasSize(1);
  }

  @Test
  void acceptsProseWithColons() throws IOException {
    parse(
        "Feature: a\n  Note: this is prose.\n  Given time: all ends.\n  Scenario: b\n    Given c\n");
  }

  @Test
  void refusesAnEmptyFile() {
    assertProblem("", "1: this file is empty; write `Feature:` and a scenario, or remove it");
  }

  @Test
  void refusesAFileWithoutScenario() {
    assertProblem(
        "Feature: a\n  Rule: b\n", "1: this file has no scenario; write `Scenario:` and its steps");
    assertProblem("# language: ko\n기능: 가\n", "2: 이 파일에는 시나리오가 없다. `시나리오:`와 그 단계를 쓴다");
  }

  @Test
  void refusesTheKoreanWordForRule() {
    assertProblem(
        "# language: ko\n기능: 가\n\n  규칙: 나\n    시나리오: 다\n      조건 라\n",
        "4: 여기서 `규칙`으로 시작하는 것은 없어서 이 줄은 설명으로 읽힌다. `Rule:`라고 쓴다");
  }

  @Test
  void refusesMistypedHeadings() {
    assertProblem(
        "Feature: a\n  Scenerio: b\n    Given c\n",
        "2: `Scenerio` opens nothing here, so this line would be taken for a remark; write `Scenario:`");
    assertProblem(
        "Feature: a\n  Scenario: b\n    Given c\n  Scenerio: d\n    Given e\n",
        "4: `Scenerio:` opens nothing; write `Scenario:`");
    assertProblem(
        "# language: ko\n기능: 가\n  Scenario: 나\n    조건 다\n",
        "3: 여기서 `Scenario`로 시작하는 것은 없어서 이 줄은 설명으로 읽힌다. `시나리오:`라고 쓴다",
        "4: these steps");
  }

  @Test
  void refusesHeadingsInTheWrongPlace() {
    assertProblem(
        "Feature: a\n  Scenario: b\n    Given c\n  Background:\n    Given d\n",
        "4: `Background:` cannot stand here; move it before the first scenario");
    assertProblem(
        "Feature: a\nFeature: b\n  Scenario: c\n    Given d\n",
        "2: `Feature:` cannot stand here, so it would be taken for a remark;");
  }

  @Test
  void refusesStepsUnderNoScenario() {
    assertProblem(
        "Feature: a\n  Given b\n  When c\n  Scenario: d\n    Given e\n",
        "3: these steps stand under no scenario");
  }

  @Test
  void refusesPlaceholdersThatNoColumnFills() {
    assertProblem(
        "Feature: a\n  Scenario Outline: b\n    Given a process \"<nmae>\"\n    Examples:\n      | name |\n      | App  |\n",
        "3: the examples have no column `nmae`, so `<nmae>` would stay as it is");
    assertProblem(
        "# language: ko\n기능: a\n  시나리오 개요: b\n    조건 \"<이름>\" 프로세스가 있다\n    그리고 표:\n      | <앱> |\n    예:\n      | 이름 |\n      | 앱   |\n",
        "6: 예에 `앱` 열이 없어서 `<앱>` 그대로 남는다");
  }

  @Test
  void refusesAnOutlineWithoutExamples() {
    assertProblem(
        "Feature: a\n  Scenario Outline: b\n    Given a process \"<x>\"\n",
        "2: this outline has no examples");
  }

  @Test
  void refusesExamplesWithoutRows() {
    assertProblem(
        "Feature: a\n  Scenario Outline: b\n    Given <c>\n    Examples:\n      | c |\n",
        "4: these examples have no row, so nothing would run");
  }

  @Test
  void refusesLinesThatAreNoSteps() {
    assertProblem(
        "Feature: a\n  Scenario: b\n    Given c\n    Thne d\n    nonsense\n",
        "4: this line begins with no keyword; write `Then`",
        "5: this line is no step; begin it with `Given`, `When` or `Then`, or with # when it is a remark");
  }

  /** By its sounds 그럼 is nearer to 그러면 than to 그리고, which stands before it. */
  @Test
  void offersTheKeywordThatIsNearest() {
    assertProblem(
        "# language: ko\n기능: 가\n  시나리오: 나\n    조건 다\n    그럼 라\n",
        "5: 이 줄은 키워드로 시작하지 않는다. `그러면`이라고 쓴다");
  }

  @Test
  void refusesUnevenTablesAndOpenTexts() {
    assertProblem(
        "Feature: a\n  Scenario: b\n    Given c\n      | 1 | 2 |\n      | 3 |\n",
        "5: this row has another number of cells than the rows above");
    assertProblem(
        "Feature: a\n  Scenario: b\n    Given c\n      \"\"\"\n      text\n",
        "4: this text is not closed; write `\"\"\"` on a line of its own after it");
  }

  @Test
  void refusesTagsThatAreNone() {
    assertProblem(
        "Feature: a\n  @x y\n  Scenario: b\n    Given c\n",
        "2: this line of tags holds something that is no tag; begin every tag with @");
    assertProblem(
        "Feature: a\n  Scenario: b\n    Given c\n  @x\n",
        "5: the file ends where something should");
  }

  @Test
  void refusesUnclearLanguages() {
    assertProblem(
        "# language: ko Korean\n기능: 가\n", "1: 언어 코드 뒤에는 아무것도 올 수 없다. 이 줄에 `# language: ko`만 쓴다");
    assertProblem(
        "# language: en English\nFeature: a\n",
        "1: nothing may follow the language's code; write `# language: en` alone on the line");
    assertProblem("\n# language: kr\n기능: 가\n", "2: `kr`: 그런 언어는 없다. 한국어면 `# language: ko`라고 쓰고");
    assertProblem(
        "\n# language: kr\nFeature: a\n", "2: there is no language `kr`; write `# language: ko`");
    assertProblem(
        "# encoding: euc-kr\nFeature: a\n", "1: feature files are UTF-8; save the file as UTF-8");
    assertProblem("기능: 가\n  시나리오: 나\n", "1: 이 줄은 한국어인데 파일에 그 표시가 없다. 그 위에 `# language: ko`라고 쓴다");
  }

  @Test
  void findsTheFirstStepThatWouldBeARemark() {
    assertProblem(
        "Feature: a\n\n  Scenario: b\n    Givn a process \"A\"\n    Then c\n",
        "4: this line begins with no keyword; write `Given`");
    assertProblem(
        "# language: ko\n기능: 가\n\n  시나리오: 나\n    조껀 \"가\" 프로세스가 있다\n    그러면 라\n",
        "5: 이 줄은 키워드로 시작하지 않는다. `조건`이라고 쓴다");
  }

  @Test
  void letsProseStandBeforeSteps() throws IOException {
    parse("Feature: a\n\n  Scenario: b\n    Than which nothing is greater.\n\n    Given c\n");
    parse("Feature: a\n\n  Scenario: b\n    The \"A\".\n\n    Given c\n");
  }

  @Test
  void refusesWhatIsNotUtf8() {
    byte[] bytes = "Feature: a\n  Scenario: 부모\n".getBytes(Charset.forName("EUC-KR"));

    assertThatThrownBy(() -> parse(bytes))
        .isInstanceOf(FeatureParserException.class)
        .hasMessage(NAME + "2: here is something that is not UTF-8; save the file as UTF-8");
  }

  @Test
  void refusesWhatNoTextHas() {
    assertProblem(
        "Feature: a\n  Scenario: b\n    Given a process \"A\0B\"\n",
        "3: here is the character NUL (U+0000), which no text has and no name can have; leave it out");
  }

  private static void assertProblem(String text, String... problems) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOfSatisfying(
            FeatureParserException.class,
            e -> {
              String[] lines = String.valueOf(e.getMessage()).split("\n", -1);
              assertThat(lines[0]).startsWith(NAME + problems[0]);
              for (int i = 1; i < problems.length && i < lines.length; i++) {
                assertThat(lines[i]).startsWith(NAME + problems[i]);
              }
            });
  }

  private static Feature parse(String text) throws IOException {
    return parse(text.getBytes(UTF_8));
  }

  private static Feature parse(byte[] bytes) throws IOException {
    return new PlainFeatureParser()
        .parse(LOCATION, new ByteArrayInputStream(bytes), new Ids()::generateId)
        .orElseThrow();
  }

  private static String sourceUri(Feature feature) {
    return envelopes(feature).get(0).getSource().orElseThrow().getUri();
  }

  private static List<Envelope> envelopes(Feature feature) {
    List<Envelope> envelopes = new java.util.ArrayList<>();
    feature.getParseEvents().forEach(event -> envelopes.add((Envelope) event));
    return envelopes;
  }
}

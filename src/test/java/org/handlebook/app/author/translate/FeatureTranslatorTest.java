package org.handlebook.app.author.translate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handlebook.app.author.feature.FeatureDocument;
import org.handlebook.app.author.index.SentenceIndex;
import org.handlebook.app.author.index.SentenceMatcher;
import org.handlebook.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A feature says the same in the other language, and its translation back is what it was. */
@Execution(ExecutionMode.CONCURRENT)
final class FeatureTranslatorTest {
  private static final Path FEATURES = Path.of("features");

  /** Of a hundred steps so few are said in another way after they came back. */
  private static final double OTHER_WORDING = 1;

  private final SentenceIndex index = SentenceIndex.load();
  private final SentenceMatcher matcher = new SentenceMatcher(index);
  private final FeatureTranslator translator = new FeatureTranslator(index);

  @Test
  void comesBackAsItWas() throws IOException {
    List<String> otherwise = new ArrayList<>();
    int steps = 0;
    for (Path file : features()) {
      FeatureDocument before = document(Files.readString(file));
      String there = there(before);
      FeatureDocument back = document(there(document(there)));

      assertThat(headings(back)).as(file.toString()).isEqualTo(headings(before));
      compare(document(there), document(there(back)), otherwise);
      steps += compare(before, back, isOfManyForms(file) ? new ArrayList<>() : otherwise);
    }
    assertThat(otherwise).hasSizeLessThan((int) (steps * OTHER_WORDING / 100));
  }

  /** What shows in how many ways a thing can be said comes back in the usual one. */
  private static boolean isOfManyForms(Path file) {
    return file.getFileName().toString().startsWith("forms");
  }

  private String there(FeatureDocument feature) {
    TranslatedFeature there = translator.translate(feature, feature.language().other());
    assertThat(there.left()).isEmpty();
    return there.text();
  }

  /** Returns all that is not said in sentences. */
  private static List<String> headings(FeatureDocument feature) {
    return feature.pickles().stream()
        .map(
            pickle ->
                pickle.getName()
                    + pickle.getTags().stream().map(PickleTag::getName).toList()
                    + pickle.getSteps().size())
        .toList();
  }

  /** Each step is the same step; where it is said in other words these are gathered. */
  private int compare(FeatureDocument before, FeatureDocument after, List<String> otherwise) {
    int steps = 0;
    for (int i = 0; i < before.pickles().size(); i++) {
      Pickle pickle = before.pickles().get(i);
      for (int j = 0; j < pickle.getSteps().size(); j++, steps++) {
        PickleStep step = pickle.getSteps().get(j);
        PickleStep other = after.pickles().get(i).getSteps().get(j);
        assertThat(id(other)).isEqualTo(id(step));
        assertThat(other.getType()).isEqualTo(step.getType());
        if (!said(step).equals(said(other))) {
          otherwise.add(said(step) + " -> " + said(other));
        }
      }
    }
    return steps;
  }

  private String id(PickleStep step) {
    return matcher.match(step.getText()).orElseThrow().step().id();
  }

  private static String said(PickleStep step) {
    return step.getText() + step.getArgument().map(Object::toString).orElse("");
  }

  @Test
  void translatesWhatExamplesFillIn() throws IOException {
    assertThat(
            there(
                document(
                    """
                    @HND-1
                    Feature: f

                      # a comment
                      Scenario Outline: <kind>
                        Given a process "A"
                        When "A" creates <kind> as hNew with:
                          | inheritable | <flag> |
                        Then hNew <is it> inheritable

                        Examples:
                          | kind     | flag | is it  |
                          | a mutex  | yes  | is     |
                          | an event | no   | is not |
                    """)))
        .isEqualTo(
            """
            # language: ko
            @HND-1
            기능: f

              # a comment
              시나리오 개요: <kind>
                조건 "A" 프로세스가 있다
                만일 "A"가 <kind 2> 다음과 같이 만들어 hNew로 받는다:
                  | 상속 가능 | <flag> |
                그러면 hNew는 상속 <is it>

                예:
                  | kind     | flag   | is it         | kind 2   |
                  | a mutex  | 예     | 가능하다      | 뮤텍스를 |
                  | an event | 아니요 | 가능하지 않다 | 이벤트를 |
            """);
  }

  @Test
  void leavesWhatNobodyKnows() throws IOException {
    String text =
        "Feature: f\n\n  Example: s\n    Given a procces \"A\"\n    And a process \"B\"\n";

    TranslatedFeature there = translator.translate(document(text), Language.KOREAN);

    assertThat(there.text())
        .isEqualTo(
            "# language: ko\n기능: f\n\n  시나리오: s\n    조건 a procces \"A\"\n    그리고 \"B\" 프로세스가 있다\n");
    assertThat(there.left()).containsExactly(new TranslatedFeature.Left(4, "a procces \"A\""));
  }

  @Test
  void leavesAFeatureThatIsInTheLanguageAlready() throws IOException {
    String text = "Feature: f\n\n  Scenario: s\n    Given a process \"A\"\n";

    assertThat(translator.translate(document(text), Language.ENGLISH).text()).isEqualTo(text);
  }

  @Test
  void finishesAFeatureThatIsHalfTranslated() throws IOException {
    String text =
        """
        # language: ko
        기능: f

          시나리오: s
            조건 "A" 프로세스가 있다
            만일 "A" creates a mutex as hM
            그러면 hM의 사용 카운트는 1이다
        """;

    assertThat(translator.translate(document(text), Language.KOREAN).text())
        .isEqualTo(text.replace("\"A\" creates a mutex as hM", "\"A\"가 뮤텍스를 만들어 hM으로 받는다"));
  }

  private static List<Path> features() throws IOException {
    try (Stream<Path> files = Files.walk(FEATURES)) {
      return files.filter(f -> f.toString().endsWith(".feature")).sorted().toList();
    }
  }

  private static FeatureDocument document(String text) throws IOException {
    return FeatureDocument.of(FEATURES.resolve("x.feature").toUri(), text.getBytes(UTF_8));
  }
}

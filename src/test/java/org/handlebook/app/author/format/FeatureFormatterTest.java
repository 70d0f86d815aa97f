package org.handlebook.app.author.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.messages.types.Pickle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.handlebook.app.author.feature.FeatureDocument;
import org.handlebook.app.author.index.SentenceIndex;
import org.handlebook.app.author.index.SentenceMatcher;
import org.handlebook.app.author.suggest.Suggestions;
import org.junit.jupiter.api.Test;

/** Formatting changes how a feature looks, and never what it says. */
final class FeatureFormatterTest {
  private final FeatureFormatter formatter =
      new FeatureFormatter(new SentenceMatcher(SentenceIndex.load()), Suggestions.load()::slip);

  @Test
  void changesNothingThatIsSaid() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("features"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".feature")).sorted().toList()) {
        FeatureDocument before = document(Files.readString(file));
        String text = formatter.format(before);
        FeatureDocument after = document(text);

        assertThat(said(after)).as(file.toString()).isEqualTo(said(before));
        assertThat(formatter.format(after)).as(file.toString()).isEqualTo(text);
      }
    }
  }

  /** Returns all that is said; which of two forms of a particle stands there says nothing. */
  private static List<String> said(FeatureDocument feature) {
    return feature.pickles().stream().map(FeatureFormatterTest::said).toList();
  }

  private static String said(Pickle pickle) {
    StringBuilder said = new StringBuilder(pickle.getName()).append(pickle.getTags().size());
    pickle
        .getSteps()
        .forEach(
            step ->
                said.append('\n')
                    .append(step.getText().replaceAll("(?<=[\\w\"])(으로|[이가을를은는과와로])(?= |$)", "~"))
                    .append(step.getArgument()));
    return said.toString();
  }

  /** The past and the polite form say the same, but what was done is not made to be done again. */
  @Test
  void writesKoreanVerbsAsSentencesDo() throws IOException {
    assertThat(
            formatter.format(
                document(
                    """
                    # language: ko
                    기능: f
                      시나리오: s
                        조건 "앱" 프로세스가 있습니다
                        그리고 "앱"이 뮤텍스를 만들었습니다 그것을 hMutex로 받았다
                        그리고 "앱"이 뮤텍스를 만들어 hMutex로 받았습니다
                        그리고 "앱"이 뮤텍스를 "Both"이라는 이름으로 만들어 hBoth로 받는다
                        만일 "앱"이 hMutex를 닫았다
                        그러면 hMutex의 사용 카운트는 2입니다
                        그리고 "앱"이 hMutex를 닫았다
                    """)))
        .isEqualTo(
            """
            # language: ko
            기능: f
              시나리오: s
                조건 "앱" 프로세스가 있다
                그리고 "앱"이 뮤텍스를 만들었습니다 그것을 hMutex로 받았다
                그리고 "앱"이 뮤텍스를 만들어 hMutex로 받는다
                그리고 "앱"이 뮤텍스를 "Both"라는 이름으로 만들어 hBoth로 받는다
                만일 "앱"이 hMutex를 닫는다
                그러면 hMutex의 사용 카운트는 2이다
                그리고 "앱"이 hMutex를 닫았다
            """);
  }

  @Test
  void indentsAlignsAndChoosesParticles() throws IOException {
    assertThat(
            formatter.format(
                document(
                    """
                    # language: ko
                    기능: f
                      @HT-1
                      Rule: r
                          시나리오: s
                       조건 "앱" 프로세스가 있다
                        그리고 "앱"가 뮤텍스을 만들어 hMutex으로 받는다
                      그러면 "앱"의 핸들 테이블은 다음과 같다:
                      |핸들|오브젝트|
                        |hMutex|뮤텍스|
                    """)))
        .isEqualTo(
            """
            # language: ko
            기능: f
            @HT-1
            Rule: r
              시나리오: s
                조건 "앱" 프로세스가 있다
                그리고 "앱"이 뮤텍스을 만들어 hMutex로 받는다
                그러면 "앱"의 핸들 테이블은 다음과 같다:
                  | 핸들   | 오브젝트 |
                  | hMutex | 뮤텍스   |
            """);
  }

  @Test
  void mendsSlipsThatCanBeOfOneSentenceOnly() throws IOException {
    assertThat(
            formatter.format(
                document(
                    """
                    Feature: f

                      Scenario: s
                        Given a procces "A"
                        And "A" create a mutex as hM
                        When "A" waits for an of hM and hN
                        Then hM is nt inheritable
                        And hM is a valid handle in "A" or so
                        And hM isinheritable
                    """)))
        .isEqualTo(
            """
            Feature: f

              Scenario: s
                Given a process "A"
                And "A" creates a mutex as hM
                When "A" waits for an of hM and hN
                Then hM is not inheritable
                And hM is a valid handle in "A" or so
                And hM is inheritable
            """);
  }

  @Test
  void mendsTheKoreanWordForRule() {
    assertThat(FeatureFormatter.readable("기능: f\n  규칙: r\n")).isEqualTo("기능: f\nRule: r\n");
  }

  private static FeatureDocument document(String text) throws IOException {
    return FeatureDocument.of(Path.of("features/x.feature").toUri(), text.getBytes(UTF_8));
  }
}

package org.handlebook.app.author.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlebook.app.author.index.StepEntry.Detail;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The index knows every sentence, and what may stand in it and under it. */
final class SentenceIndexTest {
  private static SentenceIndex index = new SentenceIndex(List.of(), java.util.Map.of());

  @BeforeAll
  static void build() {
    index = IndexBuilder.build(Path.of(""));
  }

  @Test
  void knowsEveryStepInBothLanguages() {
    assertThat(index.steps()).hasSizeGreaterThan(300);
    assertThat(index.steps())
        .allSatisfy(step -> assertThat(step.english()).as(step.id()).isNotEmpty())
        .allSatisfy(step -> assertThat(step.korean()).as(step.id()).isNotEmpty());
  }

  @Test
  void hasAnExampleOfEveryStepInBothLanguages() {
    assertThat(index.steps().stream().filter(step -> step.example().english().isEmpty())).isEmpty();
    assertThat(index.steps().stream().filter(step -> step.example().korean().isEmpty())).isEmpty();
  }

  @Test
  void knowsTheKeysOfTables() {
    assertThat(of("{actor} spawns {process} with:").details())
        .contains(
            new Detail("handle inheritance", "핸들 상속", "flag"),
            new Detail("process handle", "프로세스 핸들", "handle"),
            new Detail("only these handles", "이 핸들만", "text"));
    assertThat(of("{actor} creates {newObject} as {handle} with:").details())
        .extracting(Detail::english)
        .contains("inheritable", "owned", "initial count", "access", "name", "security");
    assertThat(of("{actor} closes {handle}").details()).isEmpty();
  }

  @Test
  void knowsTheFunctionsThatAreCalled() {
    assertThat(of("{actor} closes {handle}").functions()).containsExactly("CloseHandle");
    assertThat(of("{actor} spawns {process}").functions()).containsExactly("CreateProcess");
    assertThat(of("{handle} is inheritable").functions()).isEmpty();
  }

  @Test
  void isTheSameAfterItWasWritten() {
    assertThat(IndexJson.read(IndexJson.write(index))).isEqualTo(index);
  }

  @Test
  void sayThatTheExamplesAreTheSentences() {
    SentenceMatcher matcher = new SentenceMatcher(index);
    for (StepEntry step : index.steps()) {
      assertThat(
              Stream.of(step.example().english(), step.example().korean())
                  .map(text -> text.lines().findFirst().orElse(""))
                  .map(matcher::match)
                  .map(match -> match.map(SentenceMatcher.Match::step)))
          .allMatch(Optional.of(step)::equals);
    }
  }

  private static StepEntry of(String sentence) {
    return index.steps().stream()
        .filter(step -> step.sentence().equals(sentence))
        .findFirst()
        .orElseThrow(() -> new AssertionError(sentence));
  }
}

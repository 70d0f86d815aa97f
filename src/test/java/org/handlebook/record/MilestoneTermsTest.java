package org.handlebook.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.handlebook.record.MilestoneTerms.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MilestoneTermsTest {
  private static final Map<String, String> VALUES =
      Map.of(
          MilestoneTerms.OBJECT, "hMail",
          MilestoneTerms.USAGE, "2",
          MilestoneTerms.PROCESS, "\"App\"",
          MilestoneTerms.ROW, "hMail of \"App\"");

  /** Whatever the page says of a milestone, a scenario can say. */
  @ParameterizedTest
  @EnumSource(MilestoneWord.class)
  void everyWordingIsReadAsWhatItSays(MilestoneWord what) {
    Wording words = Objects.requireNonNull(Terms.TERMS.milestones().get(what.word()));
    Wording said = words.with(VALUES::get);
    assertThat(Stream.concat(Stream.of(said.english()), said.korean().stream()))
        .allSatisfy(
            text -> assertThat(MilestoneTerms.read(text)).map(Said::what).as(text).contains(what));
    Said read = MilestoneTerms.read(said.english()).orElseThrow();
    assertThat(VALUES).containsAllEntriesOf(read.values());
  }

  @Test
  void rowsAreReadInBothLanguages() {
    assertThat(MilestoneTerms.readRow(MilestoneTerms.row("hMail", "\"App\"")))
        .contains(Map.of("handle", "hMail", "process", "\"App\""));
    assertThat(MilestoneTerms.readRow("\"자식\"의 hMail"))
        .contains(Map.of("process", "\"자식\"", "handle", "hMail"));
    assertThat(MilestoneTerms.readRow("hMail")).isEmpty();
  }

  @Test
  void particlesAgreeWithNobodyInParticular() {
    assertThat(MilestoneTerms.read("hMail를 초기화한다")).isPresent();
    assertThat(MilestoneTerms.read("hMail을 초기화한다")).isPresent();
    assertThat(MilestoneTerms.readReturned("TRUE를 반환한다")).contains("TRUE");
  }

  @Test
  void whatHappensInNoCallIsNotRead() {
    assertThat(MilestoneTerms.read("paints the mutex")).isEmpty();
    assertThat(MilestoneTerms.readReturned("initialises hMail")).isEmpty();
  }
}

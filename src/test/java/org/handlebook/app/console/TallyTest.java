package org.handlebook.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.handlebook.report.run.Counts;
import org.handlebook.report.run.Status;
import org.handlebook.text.Language;
import org.handlebook.text.Text;
import org.junit.jupiter.api.Test;

/** Counts and times in words. */
final class TallyTest {
  private static final Words WORDS = new Words(Language.ENGLISH);

  @Test
  void countsByStatus() {
    Counts counts = new Counts();
    for (int i = 0; i < 1_234; i++) {
      counts.add(Status.PASSED);
    }
    counts.add(Status.SKIPPED);
    counts.add(Status.FAILED);
    counts.add(Status.UNCHECKED);

    assertThat(Tally.of(counts, WORDS))
        .isEqualTo("1,237 scenarios: 1,234 passed, 1 failed, 1 skipped, 1 without steps");
    assertThat(counts.unexpected()).isEqualTo(3);
  }

  @Test
  void saysTimesAsPeopleDo() {
    assertThat(WORDS.seconds(4_268)).isEqualTo("4.2 s");
    assertThat(WORDS.seconds(125_999)).isEqualTo("2 min 5 s");
    assertThat(WORDS.say("scenarios", 1)).isEqualTo("1 scenario");
    assertThat(Text.grouped(1_000_000)).isEqualTo("1,000,000");
  }
}

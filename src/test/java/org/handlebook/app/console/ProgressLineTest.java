package org.handlebook.app.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.handlebook.report.run.Counts;
import org.handlebook.report.run.Status;
import org.handlebook.text.Language;
import org.junit.jupiter.api.Test;

/** How far a run has come, on a terminal and in CI. */
final class ProgressLineTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final AtomicLong now = new AtomicLong();
  private final Counts counts = new Counts();

  @Test
  void overwritesOneLineOnATerminalTenTimesASecond() {
    ProgressLine line = line(true);
    for (int i = 0; i < 100; i++) {
      now.addAndGet(SECOND / 100);
      counts.add(Status.PASSED);
      line.update(i / 100.0, counts, "");
    }
    line.clear();

    assertThat(printed().split("\r", -1)).hasSize(12);
    assertThat(printed()).startsWith("\r\u001b[K  9 %  10 scenarios\r").endsWith("\r\u001b[K");
  }

  @Test
  void printsALineEveryFewSecondsElsewhere() {
    ProgressLine line = line(false);
    for (int i = 0; i < 12; i++) {
      now.addAndGet(SECOND);
      counts.add(i == 3 ? Status.FAILED : Status.PASSED);
      line.update(i / 12.0, counts, "");
    }
    line.clear();

    assertThat(printed().lines())
        .containsExactly(" 33 %  5 scenarios, 1 not passed", " 75 %  10 scenarios, 1 not passed");
  }

  @Test
  void namesWhatIsUnderWayInOneLineOfATerminal() {
    ProgressLine line = line(true);
    now.addAndGet(SECOND);
    line.update(0, counts, "가".repeat(100));

    assertThat(printed()).endsWith("  0 %  0 scenarios · " + "가".repeat(28) + "…");
  }

  @Test
  void repeatsNothingElsewhere() {
    ProgressLine line = line(false);
    counts.add(Status.PASSED);
    for (int i = 0; i < 12; i++) {
      now.addAndGet(SECOND);
      line.update(0.5, counts, "slow");
    }

    assertThat(printed().lines()).containsExactly(" 50 %  1 scenario");
  }

  private ProgressLine line(boolean terminal) {
    return new ProgressLine(ConsoleStream.to(out), new Words(Language.ENGLISH), terminal, now::get);
  }

  private String printed() {
    return out.toString(UTF_8);
  }
}

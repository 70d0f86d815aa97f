package org.handlebook.report.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestCaseFinished;
import io.cucumber.messages.types.TestRunStarted;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.messages.types.Timestamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handlebook.report.Reports;
import org.handlebook.report.run.MessageSink;
import org.handlebook.report.run.StreamJoiner;
import org.handlebook.report.stub.SyntheticStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What became of scenarios since the runs before is marked, listed and can be filtered for. */
@ExtendWith(InChromium.class)
final class PastTest {
  @TempDir private Path folder;

  /** A run at its own time, in which one scenario takes longer than all others. */
  private final class Timed implements MessageSink {
    private final MessageSink reports = new StreamJoiner(Reports.open(folder));
    private final long began;
    private final long longest;
    private final boolean fails;
    private int ended;

    Timed(long began, long longest, boolean fails) {
      this.began = began;
      this.longest = longest;
      this.fails = fails;
    }

    @Override
    public void accept(Envelope message) {
      if (message.getTestRunStarted().isPresent()) {
        reports.accept(Envelope.of(new TestRunStarted(new Timestamp(began, 0L), null)));
      } else if (message.getTestCaseFinished().isPresent()) {
        reports.accept(Envelope.of(later(message.getTestCaseFinished().get())));
      } else if (fails && ended == 3 && message.getTestStepFinished().isPresent()) {
        reports.accept(Envelope.of(failed(message.getTestStepFinished().get())));
      } else {
        reports.accept(message);
      }
    }

    private TestCaseFinished later(TestCaseFinished end) {
      Timestamp at = end.getTimestamp();
      long seconds = at.getSeconds() + (ended++ == 3 ? longest : 1);
      return new TestCaseFinished(
          end.getTestCaseStartedId(), new Timestamp(seconds, at.getNanos()), false);
    }

    private static TestStepFinished failed(TestStepFinished end) {
      TestStepResult result =
          new TestStepResult(
              end.getTestStepResult().getDuration(), "No luck.", TestStepResultStatus.FAILED, null);
      return new TestStepFinished(
          end.getTestCaseStartedId(), end.getTestStepId(), result, end.getTimestamp());
    }

    @Override
    public void close() {
      reports.close();
    }
  }

  private void run(long began, long longest) {
    run(began, longest, false);
  }

  private void run(long began, long longest, boolean fails) {
    try (MessageSink timed = new Timed(began, longest, fails)) {
      SyntheticStream.write(timed, 50);
    }
  }

  @Test
  void whatFailsNowAndThenIsFlakyAlsoWhenItHolds(Browser browser) throws IOException {
    run(1_795_000_000L, 1, false);
    run(1_795_000_100L, 1, true);
    run(1_795_000_200L, 1, true);
    assertThat(Files.readString(folder.resolve("summary.md")))
        .contains(" · since 2026\\-11\\-18 11:08:20 UTC")
        .doesNotContain("laky");
    run(1_795_000_300L, 1, false);
    assertThat(Files.readString(folder.resolve("summary.md"))).contains("\nFlaky:\n\n- **");
    String report = folder.resolve("index.html").toUri().toString();
    try (Reader reader = new Reader(browser, report)) {
      Locator flaky = reader.at("#/").locator(".columns > div:has(h3:text('Flaky')) li");
      assertThat(flaky).hasCount(1);
      assertThat(flaky.locator(".flaky")).hasText("flaky: changed 2 times though its text did not");
    }
    run(1_795_000_400L, 1, true);
    assertThat(Files.readString(folder.resolve("summary.md")))
        .contains(" · new · flaky: changed 3 times though its text did not");
    try (Reader reader = new Reader(browser, report, Reader.korean())) {
      assertThat(reader.at("#/").locator(".trouble")).containsText("불안정: 글이 같은데 3번 바뀜");
    }
  }

  @Test
  void whatIsSlowerThanBeforeIsMarkedAndFound(Browser browser) {
    run(1_795_000_000L, 1);
    run(1_795_000_100L, 30);
    String report = folder.resolve("index.html").toUri().toString();
    try (Reader reader = new Reader(browser, report)) {
      Page page = reader.at("#/");
      Locator slower = page.locator(".columns > div").filter(having("Slower"));
      assertThat(slower.locator("li")).hasCount(1);
      slower.locator("a").click();
      assertThat(page.locator(".scenario-head .slower")).hasText("slower: took 1.0 s before");
      page = reader.at("#/scenarios");
      page.locator("select[name=past]").selectOption("slower");
      assertThat(page.locator("p.outcome[role=status]")).containsText("1 of 50");
      reader.isContent();
    }
    try (Reader reader = new Reader(browser, report, Reader.korean())) {
      assertThat(reader.at("#/").locator(".columns")).containsText("느려짐");
    }
  }

  @Test
  void theScenariosOfAFileAreFoundAndUnfolded(Browser browser) {
    run(1_795_000_000L, 1);
    try (Reader reader = new Reader(browser, folder.resolve("index.html").toUri().toString())) {
      Page page = reader.at("#/scenarios");
      page.locator("select[name=file]").selectOption("features/made/feature-00002.feature");
      assertThat(page.locator("p.outcome[role=status]")).containsText("10 of 50");
      assertThat(page.locator(".feature")).hasCount(1);
      page.locator(".outcome button").click();
      assertThat(page.locator(".feature > details[open]")).hasCount(0);
      page.locator(".outcome button").click();
      assertThat(page.locator(".feature > details[open] .list > li")).hasCount(10);
      reader.isContent();
    }
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}

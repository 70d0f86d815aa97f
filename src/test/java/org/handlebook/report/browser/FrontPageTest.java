package org.handlebook.report.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
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

/** What the front page makes of a run is seen at a glance, and is never better than the run. */
@ExtendWith(InChromium.class)
final class FrontPageTest {
  private static final String GREEN = "rgb(88, 181, 131)";

  @TempDir private Path folder;

  /** A run that is told but for one message in its middle. */
  private final class Changed implements MessageSink {
    private final MessageSink reports = new StreamJoiner(Reports.open(folder));
    private final boolean failing;
    private int left;

    Changed(int before, boolean failing) {
      this.left = before;
      this.failing = failing;
    }

    @Override
    public void accept(Envelope message) {
      if (message.getTestStepFinished().isEmpty() || left-- != 0) {
        reports.accept(message);
      } else if (failing) {
        reports.accept(failed(message.getTestStepFinished().get()));
      }
    }

    private Envelope failed(TestStepFinished step) {
      TestStepResult result = step.getTestStepResult();
      return Envelope.of(
          new TestStepFinished(
              step.getTestCaseStartedId(),
              step.getTestStepId(),
              new TestStepResult(result.getDuration(), "not so", TestStepResultStatus.FAILED, null),
              step.getTimestamp()));
    }

    @Override
    public void close() {
      reports.close();
    }
  }

  @Test
  void oneFailureOfThousandsIsSeen(Browser browser) {
    run(11_000, true);
    try (Reader reader = new Reader(browser, page())) {
      Page page = reader.at("#/");
      assertThat(page.locator("h1")).containsText("1 of 11,000 scenarios does not hold");
      isSeen(page.locator(".verdict .gauge"));
      isSeen(page.locator(".map .result .gauge").first());
      reader.isContent();
    }
  }

  @Test
  void digitsOfANameAreNotGrouped(Browser browser) throws IOException {
    run(50, false);
    Path file = folder.resolve("index.html");
    String report = Files.readString(file);
    Files.writeString(
        file, report.replace("Unclear: 1 scenario has", "1500 of local-62808bf9 (1) have"));
    try (Reader reader = new Reader(browser, page())) {
      assertThat(reader.at("#/").locator("h1"))
          .hasText("?1,500 of local-62808bf9 (1) have no result");
    }
  }

  @Test
  void anIncompleteRunHasNoTickAndNoGreenBar(Browser browser) {
    run(50, false);
    try (Reader reader = new Reader(browser, page())) {
      Page page = reader.at("#/");
      assertThat(page.locator("h1")).hasText("?Unclear: 1 scenario has no result");
      assertThat(page.locator(".lacks")).containsText("1 scenario has no result");
      assertThat(page.locator(".verdict .gauge .passed")).not().hasCSS("background-color", GREEN);
      assertThat(page.locator(".map .gauge .passed").first())
          .not()
          .hasCSS("background-color", GREEN);
      assertThat(page.locator(".brand .dot")).not().hasCSS("border-style", "none");
    }
    try (Reader reader = new Reader(browser, page(), Reader.korean())) {
      assertThat(reader.at("#/").locator("h1")).hasText("?판단할 수 없다: 결과가 없는 시나리오가 1개 있다");
    }
  }

  @Test
  void aWholeRunHasBoth(Browser browser) {
    try (MessageSink all = new Changed(-1, false)) {
      SyntheticStream.write(all, 50);
    }
    try (Reader reader = new Reader(browser, page())) {
      Page page = reader.at("#/");
      assertThat(page.locator("h1")).hasText("✓All 50 scenarios hold");
      assertThat(page.locator(".verdict .gauge .passed")).hasCSS("background-color", GREEN);
    }
  }

  private void run(int scenarios, boolean failing) {
    try (MessageSink changed = new Changed(6 * scenarios / 2, failing)) {
      SyntheticStream.write(changed, scenarios);
    }
  }

  private String page() {
    return folder.resolve("index.html").toUri().toString();
  }

  private static void isSeen(Locator gauge) {
    BoundingBox whole = gauge.boundingBox();
    BoundingBox failed = gauge.locator(".failed").boundingBox();
    assertThat(failed.width).isGreaterThanOrEqualTo(3);
    assertThat(failed.x + failed.width).isLessThanOrEqualTo(whole.x + whole.width + 0.5);
  }
}

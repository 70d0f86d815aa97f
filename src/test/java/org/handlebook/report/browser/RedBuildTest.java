package org.handlebook.report.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.cucumber.messages.types.Ci;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Git;
import io.cucumber.messages.types.Meta;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handlebook.app.command.OtherSystem;
import org.handlebook.report.Reports;
import org.handlebook.report.run.MessageSink;
import org.handlebook.report.run.StreamJoiner;
import org.handlebook.report.stub.SyntheticStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What somebody with a red build needs in the first minute is on the first page. */
@ExtendWith(InChromium.class)
final class RedBuildTest {
  private static final int STEPS = 6;

  @TempDir private Path folder;

  /** A run of CI in which the first step of many scenarios fails. */
  private final class Red implements MessageSink {
    private final MessageSink reports = new StreamJoiner(Reports.open(folder));
    private int steps;

    @Override
    public void accept(Envelope message) {
      if (message.getMeta().isPresent()) {
        reports.accept(Envelope.of(ofCi(message.getMeta().get())));
      } else if (message.getTestStepFinished().isPresent() && steps++ % STEPS == 0) {
        reports.accept(failed(message.getTestStepFinished().get()));
      } else {
        reports.accept(message);
      }
    }

    private Meta ofCi(Meta meta) {
      return new Meta(
          meta.getProtocolVersion(),
          meta.getImplementation(),
          meta.getRuntime(),
          meta.getOs(),
          meta.getCpu(),
          new Ci(
              "GitHub Actions",
              "https://github.com/o/r/actions/runs/17",
              "17",
              new Git("https://github.com/o/r.git", "0123456789abcdef0123", "main", null)));
    }

    private Envelope failed(TestStepFinished step) {
      String why = steps == 1 ? "something else" : "\"App " + steps + "\" has no 0x" + steps;
      return Envelope.of(
          new TestStepFinished(
              step.getTestCaseStartedId(),
              step.getTestStepId(),
              new TestStepResult(
                  step.getTestStepResult().getDuration(), why, TestStepResultStatus.FAILED, null),
              step.getTimestamp()));
    }

    @Override
    public void close() {
      reports.close();
    }
  }

  private Reader reader(Browser browser, int scenarios) {
    try (MessageSink red = new Red()) {
      SyntheticStream.write(red, scenarios);
    }
    return new Reader(browser, folder.resolve("index.html").toUri().toString());
  }

  private static Locator alone(Page page) {
    return page.locator(".trouble")
        .filter(new Locator.FilterOptions().setHasText("something else"));
  }

  @Test
  void thousandsOfFailuresOfOneCauseAreOneGroup(Browser browser) {
    try (Reader reader = reader(browser, 3_000)) {
      Page page = reader.at("#/");
      assertThat(page.locator(".troubles > li")).hasCount(2);
      assertThat(page.locator(".cause")).containsText("2,999 scenarios \"…\" has no …");
      assertThat(page.locator(".trouble")).hasCount(4);
      page.locator(".cause a").last().click();
      assertThat(page.locator("p.outcome[role=status]")).containsText("2,999 of 3,000");
      reader.isContent();
    }
  }

  @Test
  void aFailureSaysWhereItStandsAndLeadsToTheForge(Browser browser) {
    try (Reader reader = reader(browser, 10)) {
      Page page = reader.at("#/");
      Locator trouble = alone(page);
      String key = trouble.locator(".where code").textContent();
      assertThat(trouble.locator(".where a"))
          .hasAttribute(
              "href", "https://github.com/o/r/blob/0123456789abcdef0123/" + key.replace(":", "#L"));
      assertThat(page.locator(".code")).containsText("Commit 0123456789ab · branch main");
      assertThat(page.locator(".code a"))
          .hasAttribute("href", "https://github.com/o/r/actions/runs/17");
      reader.isContent();
    }
  }

  @Test
  void theCommandThatRunsItAgainCanBeTakenAlong(Browser browser) {
    try (Reader reader = reader(browser, 10)) {
      Page page = reader.at("#/");
      keepWhatIsTaken(page);
      String key = alone(page).locator(".where code").textContent();
      alone(page).locator(".take button").nth(2).click();
      page.waitForFunction("window.taken");
      assertThat(page.evaluate("window.taken")).isEqualTo("./handlebook run " + key);
    }
  }

  private static void keepWhatIsTaken(Page page) {
    page.evaluate(
        "document.oncopy = () => { window.taken = getSelection().toString()"
            + " || document.activeElement.value; }");
    page.evaluate(
        "navigator.clipboard && (navigator.clipboard.writeText = text =>"
            + " (window.taken = text, Promise.resolve()))");
  }

  @Test
  void theCommandNamesAFileOutsideTheProjectByItsPath(
      Browser browser, @TempDir Path project, @TempDir Path elsewhere) throws IOException {
    Path file = elsewhere.resolve("red.feature");
    Files.writeString(
        file,
        "Feature: red\n  Scenario: red\n    Given a process \"A\"\n"
            + "    And \"A\" creates a mutex as h\n    Then the usage count of h is 2");
    OtherSystem system = new OtherSystem(project);
    system.execute(List.of("run", file.toString(), "--reports", folder.toString()));
    try (Reader reader = new Reader(browser, folder.resolve("index.html").toUri().toString())) {
      Page page = reader.at("#/");
      keepWhatIsTaken(page);
      page.locator(".trouble .take button").nth(2).click();
      page.waitForFunction("window.taken");
      assertThat((String) page.evaluate("window.taken"))
          .startsWith("./handlebook run ")
          .contains(file.toRealPath() + ":2")
          .doesNotContain("file:");
    }
  }

  @Test
  void searchFindsStepsCallsAndErrors(Browser browser, @TempDir Path project) {
    Library library = Library.of(project);
    try (Reader reader = new Reader(browser, library.alone())) {
      Page page = reader.at("#/scenarios?q=CreateMailslot");
      Locator found = page.locator("p.outcome[role=status]");
      assertThat(found).containsText("2 of 7");
      page.locator("input[name=q]").fill("spawns Child handle inheritance");
      assertThat(found).containsText("4 of 7");
      page.locator("input[name=q]").fill("hMail");
      assertThat(found).containsText("2 of 7");
      reader.isContent();
    }
  }
}

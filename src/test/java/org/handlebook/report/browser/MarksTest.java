package org.handlebook.report.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handlebook.app.command.OtherSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was expected and what was found stand where they belong: in the table and in the picture.
 */
@ExtendWith(InChromium.class)
@TestInstance(Lifecycle.PER_CLASS)
final class MarksTest {
  private static final String BORN =
      """
          Given a process "Parent"
          And "Parent" creates an inheritable mailslot "mail" as hMail
          And "Parent" creates an inheritable mutex as hLock
          When "Parent" spawns "Child" with handle inheritance
      """;
  private static final String FEATURE =
      """
      Feature: Marks

        Scenario: Table
      %1$s
          Then the handle table of "Child" is:
            | handle | object          | inherit |
            | hMail  | mailslot "mail" | yes     |
            | hLock  | event           | yes     |

        Scenario: Count
      %1$s
          Then the usage count of hMail is 3

        Scenario: Empty
      %1$s
          Then the handle table of "Child" is empty

        Scenario: Row
          Given a process "Parent"
          And "Parent" creates a mailslot "mail" as hMail
          When "Parent" spawns "Child" with handle inheritance
          Then hMail is a valid handle in "Child"

        Scenario: Wait
          Given a process "App"
          And "App" creates an event as hEvent
          When "App" waits for hEvent
      """
          .formatted(BORN);

  /** Pairs of texts of the picture of which one lies over the other, or too near to tell apart. */
  private static final String COVERED =
      "(() => { const all = [...document.querySelectorAll('.drawing text')].map(one =>"
          + " [one.textContent, one.getBoundingClientRect()]).filter(([text]) => text.trim());"
          + " const found = []; all.forEach(([one, a], i) => all.slice(i + 1).forEach(([other, b])"
          + " => { const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);"
          + " if (high > a.height / 2 && Math.min(a.right, b.right) + 3 > Math.max(a.left, b.left))"
          + " found.push(one + ' | ' + other); })); return found; })()";

  private String report = "";

  @BeforeAll
  void runSomeScenarios(@TempDir Path project) throws IOException {
    Files.createDirectories(project.resolve("features"));
    Files.writeString(project.resolve("features/marks.feature"), FEATURE);
    OtherSystem system = new OtherSystem(project);
    Path reports = project.resolve("reports");
    assertThat(system.execute(List.of("run", "--reports", reports.toString())))
        .as(system.printed())
        .isEqualTo(1);
    report = reports.resolve("index.html").toUri().toString();
  }

  private static Page at(Reader reader, String name) {
    long line =
        FEATURE.lines().takeWhile(text -> !text.strip().equals("Scenario: " + name)).count() + 1;
    return reader.at("#/scenario/features/marks.feature:" + line);
  }

  private static Locator frame(Page page, String part) {
    return page.locator(".frame.chosen " + part);
  }

  @Test
  void whatWasExpectedCoversNothing(Browser browser) {
    try (Reader reader = new Reader(browser, report, Reader.english().setViewportSize(1024, 768))) {
      Page page = reader.at("");
      page.locator(".list a")
          .filter(new Locator.FilterOptions().setHasText("Count"))
          .first()
          .click();
      page.locator(".object.wrong").waitFor();
      assertThat((List<?>) page.evaluate(COVERED)).isEmpty();
    }
  }

  @Test
  void rowsThatAreMissingAndThoseTooManyAreMarkedInPlace(Browser browser) {
    try (Reader reader = new Reader(browser, report)) {
      Page page = at(reader, "Table");
      assertThat(frame(page, ".marked tbody tr"))
          .hasText(
              new String[] {
                "✓ righthMailmailslot \"mail\"yes",
                "+ missinghLockeventyes",
                "× not expectedhLockmutexyes"
              });
      assertThat(frame(page, "svg .line.missing")).containsText("hLock");
      assertThat(frame(page, "svg .line.missing")).containsText("event");
      assertThat(frame(page, "svg .line.wrong:not(.missing)")).containsText("not expected");
      assertThat(frame(page, "svg desc"))
          .containsText("✗ Child: hLock (mutex) not expected; ✗ Child: hLock (event) missing");
      reader.isContent();
    }
  }

  @Test
  void aWrongCountIsMarkedAtItsObject(Browser browser) {
    try (Reader reader = new Reader(browser, report)) {
      Page page = at(reader, "Count");
      assertThat(frame(page, "svg .object.wrong")).containsText("\"mail\"");
      assertThat(frame(page, "svg .object.wrong .caption")).hasText("expected 3");
      assertThat(frame(page, "svg .object.wrong .count")).hasText("2");
      reader.isContent();
    }
  }

  @Test
  void eachRowOfATableThatShouldBeEmptyIsMarked(Browser browser) {
    try (Reader reader = new Reader(browser, report, Reader.korean())) {
      Page page = at(reader, "Empty");
      assertThat(frame(page, "svg .line.wrong")).hasCount(2);
      assertThat(frame(page, "svg .line.wrong").first()).containsText("예상 밖");
      reader.isContent();
    }
  }

  @Test
  void aHandleThatHasNoRowIsAGapInTheTable(Browser browser) {
    try (Reader reader = new Reader(browser, report)) {
      Page page = at(reader, "Row");
      assertThat(frame(page, "svg .line.missing")).containsText("mailslot \"mail\"");
      reader.isContent();
    }
  }

  @Test
  void whatFailsAfterTheLastStepLeadsToTheStepWhereItBegan(Browser browser) {
    try (Reader reader = new Reader(browser, report, Reader.korean())) {
      Page page = at(reader, "Wait");
      assertThat(frame(page, ".of")).hasText("4 / 4");
      assertThat(frame(page, "figcaption")).containsText("마지막 단계 뒤");
      assertThat(page.locator(".step .sign.failed")).hasCount(2);
      frame(page, ".began a").click();
      assertThat(frame(page, ".of")).hasText("3 / 4");
      Locator trouble =
          reader
              .at("#/")
              .locator(".trouble")
              .filter(new Locator.FilterOptions().setHasText("Wait"));
      long line = FEATURE.lines().takeWhile(text -> !text.contains("waits for")).count() + 1;
      assertThat(trouble).containsText("마지막 단계 뒤 (" + line + "행)");
      reader.isContent();
    }
  }
}

package org.handlebook.report.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A class says what comes before it sees it. */
@ExtendWith(InChromium.class)
@TestInstance(Lifecycle.PER_CLASS)
final class PredictTest {
  private static final String PRESENTED = Views.PASSED.replace("scenario", "present");
  private static final String PREDICTED = "?predict=yes";
  private static final String FRAME = ".frame.chosen";

  private Library library;

  @BeforeAll
  void runSomeScenarios(@TempDir Path project) {
    library = Library.of(project);
  }

  private Reader reader(Browser browser) {
    return new Reader(browser, library.alone(), Reader.english().setViewportSize(1024, 768));
  }

  @Test
  void whatAStepDoesIsHiddenUntilSomebodyAsks(Browser browser) {
    try (Reader reader = reader(browser)) {
      Page page = reader.at(PRESENTED + "/3");
      page.keyboard().press("g");
      assertThat(page.locator(".guess")).isVisible();
      assertThat(reader.address()).isEqualTo(PRESENTED + "/3" + PREDICTED);
      Locator result = page.locator(FRAME + " > .drawing");
      assertThat(result).isHidden();
      assertThat(page.locator(".guess svg")).not().containsText("Child");
      assertThat(page.locator(FRAME + " .answer code")).isHidden();
      page.keyboard().press(" ");
      assertThat(result).isVisible();
      assertThat(page.locator(FRAME + " .of").first()).hasText("3 / 8");
      page.keyboard().press(" ");
      assertThat(result).isHidden();
      assertThat(reader.address()).isEqualTo(PRESENTED + "/4" + PREDICTED);
      page.keyboard().press("ArrowLeft");
      assertThat(result).isVisible();
      page.keyboard().press("g");
      assertThat(reader.address()).isEqualTo(PRESENTED + "/3");
      reader.isContent();
    }
  }

  @Test
  void countsAndHandlesAreTypedAndJudged(Browser browser) {
    try (Reader reader = reader(browser)) {
      Page page = reader.at(PRESENTED + "/3" + PREDICTED);
      page.getByLabel("Usage count of mailslot \"mail\" (now 1)").fill("2");
      page.getByLabel("Handles of \"Child\"").fill("hMail, hOther");
      page.keyboard().press("Enter");
      Locator judged = page.locator(FRAME + " .guess");
      assertThat(judged.locator("[role=status]")).hasText("1 of 2 right");
      assertThat(judged.locator("li").first()).containsText("right:");
      assertThat(judged.locator("li").last()).containsText("hMail, hOther → hMail");
      assertThat(page.locator(FRAME + " > .drawing")).isVisible();
      reader.isContent();
    }
  }

  @Test
  void whatASentenceExpectsIsAGap(Browser browser) {
    try (Reader reader = reader(browser)) {
      Page page = reader.at(PRESENTED + "/4" + PREDICTED);
      assertThat(page.locator(".asked")).hasText("4 / 8 Then the usage count of hMail becomes ");
      page.getByLabel("Gap 1").fill("3");
      page.keyboard().press("Enter");
      assertThat(page.locator(FRAME + " .guess")).containsText("0 of 1 right");
      assertThat(page.locator(FRAME + " .guess .truth")).hasText("2");
      assertThat(page.locator(FRAME + " figcaption")).containsText("becomes 2");
      reader.isContent();
    }
  }

  @Test
  void theRowsOfATableAreTypedAndJudgedInPlace(Browser browser) {
    try (Reader reader = reader(browser)) {
      Page page = reader.at(Views.PASSED + "/5" + PREDICTED);
      assertThat(page.locator(".steps .step:visible")).hasCount(4);
      page.getByLabel("object, row 1").fill("Mailslot \"mail\"");
      page.getByLabel("handle, row 2").fill("hMutex");
      page.keyboard().press("Enter");
      Locator rows = page.locator(FRAME + " .guess tbody tr");
      assertThat(rows.nth(0)).containsText("right");
      assertThat(rows.nth(1)).containsText("not expected");
      assertThat(rows.nth(1)).containsText("hMutex");
      assertThat(page.locator(FRAME + " .guess [role=status]")).hasText("1 of 2 right");
      reader.isContent();
    }
  }
}
